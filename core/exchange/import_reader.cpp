// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_reader.h"

namespace kontor {

ImportReader::ImportReader(CsvReader reader, DraftRow draft)
    : m_reader{std::move(reader)}
    , m_draft{std::move(draft)}
    , m_thread{[this] { read(); }}
{}

ImportReader::~ImportReader()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

ImportReader::Chunk ImportReader::take()
{
    std::unique_lock lock{m_mutex};
    m_changed.wait(lock, [this] { return !m_chunks.empty(); });
    Chunk chunk = std::move(m_chunks.front());
    m_chunks.pop_front();
    m_changed.notify_all();
    return chunk;
}

void ImportReader::giveBack(Chunk chunk)
{
    const std::scoped_lock lock{m_mutex};
    m_spent.push_back(std::move(chunk));
}

bool ImportReader::put(Chunk chunk)
{
    std::vector<Chunk> spent; // freed when the lock is gone
    std::unique_lock lock{m_mutex};
    m_changed.wait(lock, [this] { return m_stop || m_chunks.size() < chunksAhead; });
    if (m_stop) return false;
    m_chunks.push_back(std::move(chunk));
    m_changed.notify_all();
    spent.swap(m_spent);
    lock.unlock();
    return true;
}

void ImportReader::read()
{
    Chunk chunk;
    for (qint64 offset = m_reader.position().text; m_reader.next(); offset = m_reader.position().text) {
        chunk.drafts.push_back(m_draft(m_reader));
        chunk.drafts.back().offset = offset;
        if (chunk.drafts.size() < rowsPerChunk) continue;
        chunk.next = m_reader.position();
        chunk.bytes = m_reader.bytesRead();
        if (!put(std::exchange(chunk, {}))) return;
    }
    chunk.next = m_reader.position();
    chunk.bytes = m_reader.size();
    chunk.last = true;
    chunk.status = m_reader.status();
    put(std::move(chunk));
}

} // namespace kontor
