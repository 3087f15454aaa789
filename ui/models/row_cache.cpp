// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_cache.h"

#include <algorithm>

namespace kontor {

namespace {
/// Two readers answer; a third page would only wait behind them and be cancelled by the next scrolling.
constexpr size_t maxRequests = 3;
} // namespace

RowCache::RowCache(Fetch fetch, QObject* parent) : QObject{parent}, m_fetch{std::move(fetch)} {}

RowCache::~RowCache()
{
    for (const auto& [page, request] : m_requests) drop(request);
}

void RowCache::drop(const Request& request)
{
    request.watcher->disconnect(this);
    request.watcher->future().cancel();
    request.watcher->deleteLater();
}

const ContactRow* RowCache::row(quint32 n) const
{
    const Kept* kept = m_rows.object(n);
    return kept ? &kept->row : nullptr;
}

void RowCache::setFields(const QStringList& fields)
{
    const bool more =
        std::any_of(fields.begin(), fields.end(), [this](const QString& field) { return !m_fields.contains(field); });
    m_fields = fields;
    if (more) makeStale();
}

void RowCache::put(const std::vector<ContactRow>& rows)
{
    for (const ContactRow& row : rows) m_rows.insert(row.n, new Kept{row, m_generation});
}

void RowCache::show(Numbers order, int first, int last)
{
    if (order != m_order) {
        // Pages of another order name other rows.
        for (const auto& [page, request] : m_requests) drop(request);
        m_requests.clear();
        m_order = std::move(order);
    }
    if (first != m_first) m_down = first > m_first;
    m_first = first;
    m_last = last;
    if (m_scheduled) return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &RowCache::request, Qt::QueuedConnection);
}

void RowCache::makeStale()
{
    ++m_generation;
    if (m_order) show(m_order, m_first, m_last);
}

std::vector<int> RowCache::pagesWanted() const
{
    if (!m_order || m_last < m_first) return {};
    const int last = m_order->empty() ? -1 : int((m_order->size() - 1) / pageSize);
    const int from = m_first / pageSize, to = m_last / pageSize;
    std::vector<int> pages;
    for (int page = from; page <= to; ++page) pages.push_back(page);
    // What comes next, then where the way back leads.
    for (const int page : m_down ? std::array{to + 1, from - 1} : std::array{from - 1, to + 1}) pages.push_back(page);
    std::erase_if(pages, [last](int page) { return page < 0 || page > last; });
    return pages;
}

bool RowCache::isFresh(quint32 n) const
{
    if (n & noContact) return true;
    const Kept* kept = m_rows.object(n);
    return kept && kept->generation == m_generation;
}

void RowCache::request()
{
    m_scheduled = false;
    const std::vector<int> pages = pagesWanted();
    std::erase_if(m_requests, [&](const auto& entry) {
        const auto& [page, request] = entry;
        const bool wanted = std::find(pages.begin(), pages.end(), page) != pages.end();
        if (wanted && request.generation == m_generation) return false;
        drop(request);
        return true;
    });
    for (const int page : pages) {
        if (m_requests.size() >= maxRequests) break;
        if (!m_requests.contains(page)) send(page);
    }
}

void RowCache::send(int page)
{
    const auto all = std::span{*m_order};
    const size_t from = size_t(page) * pageSize;
    const auto numbers = all.subspan(from, std::min<size_t>(pageSize, all.size() - from));
    if (std::all_of(numbers.begin(), numbers.end(), [this](quint32 n) { return isFresh(n); })) return;
    std::vector<quint32> contacts{numbers.begin(), numbers.end()};
    std::erase_if(contacts, [](quint32 n) { return n & noContact; });
    Request request{std::move(contacts), m_generation, new QFutureWatcher<Result<ContactRows::Answer>>{this}};
    connect(request.watcher, &QFutureWatcherBase::finished, this, [this, page] { take(page); });
    request.watcher->setFuture(m_fetch(ContactRows{request.numbers, m_fields}));
    m_requests.emplace(page, std::move(request));
}

void RowCache::take(int page)
{
    const auto at = m_requests.find(page);
    if (at == m_requests.end()) return;
    const Request request = std::move(at->second);
    m_requests.erase(at);
    const auto done = request.watcher->future();
    drop(request);
    if (!done.isResultReadyAt(0)) return;
    const Result<ContactRows::Answer>& answer = *done.constBegin();
    if (!answer) return; // the next look at these rows asks again
    for (size_t i = 0; i < std::min(answer->size(), request.numbers.size()); ++i) {
        const quint32 n = request.numbers[i];
        Kept* known = m_rows.object(n);
        // One that is gone stays as it was until the new order is there: nothing flickers.
        if ((*answer)[i].n == 0 && known)
            known->generation = request.generation;
        else
            m_rows.insert(n, new Kept{(*answer)[i], request.generation});
    }
    Q_EMIT arrived(request.numbers);
    this->request();
}

} // namespace kontor
