// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/import_draft.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace kontor {

/// Turns the reader's current row into a draft. Called on the reading thread only.
using DraftRow = std::function<RowDraft(CsvReader&)>;

/// Reads, parses and checks rows on a thread of its own, a bounded number ahead of the writer: the second core.
class ImportReader {
public:
    /// Rows with their place in the file behind them.
    struct Chunk {
        std::vector<RowDraft> drafts;
        CsvPosition next;
        qint64 bytes = 0; ///< of the file, read so far
        bool last = false;
        Status status; ///< why reading ended early
    };

    ImportReader(CsvReader reader, DraftRow draft);
    /// Stops and joins.
    ~ImportReader();
    ImportReader(const ImportReader&) = delete;
    ImportReader& operator=(const ImportReader&) = delete;

    /// Waits for the next chunk.
    Chunk take();
    /// A chunk that is done with goes where it came from: freeing what another thread allocated makes both wait.
    void giveBack(Chunk chunk);

private:
    static constexpr size_t rowsPerChunk = 256;
    static constexpr size_t chunksAhead = 16;

    void read();
    bool put(Chunk chunk);

    CsvReader m_reader;
    DraftRow m_draft;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Chunk> m_chunks;
    std::vector<Chunk> m_spent;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace kontor
