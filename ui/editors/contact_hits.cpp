// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/contact_hits.h"

#include "ui/support/icons.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr size_t page = 60;
}

QString quotedWords(const QString& typed)
{
    static const QRegularExpression blanks{u"[\\s\"]+"_s};
    QStringList words = typed.split(blanks, Qt::SkipEmptyParts);
    for (QString& word : words) word = u'"' + word + u'"';
    return words.join(u' ');
}

ContactHits::ContactHits(Workspace& workspace, QObject* parent)
    : QAbstractListModel{parent}
    , m_list{workspace, touchingNothing(), [this](const ContactList::Answer& answer) { take(answer); }}
    , m_fetch{workspace, touchingNothing(),
              [this](const ContactRows::Answer& rows) {
                  if (m_replace) {
                      beginResetModel();
                      m_rows = rows;
                      endResetModel();
                      Q_EMIT found();
                  } else if (!rows.empty()) {
                      const int from = int(m_rows.size());
                      beginInsertRows({}, from, from + int(rows.size()) - 1);
                      m_rows.insert(m_rows.end(), rows.begin(), rows.end());
                      endInsertRows();
                  }
                  m_fetching = false;
              },
              [this](const Error&) { m_fetching = false; }}
{}

void ContactHits::search(const QString& query) { m_list.ask({.query = query}); }

void ContactHits::take(const ContactList::Answer& answer)
{
    m_order = answer.order;
    m_counts = answer.counts;
    ask(0, true);
}

void ContactHits::ask(size_t from, bool replace)
{
    m_replace = replace;
    m_fetching = true;
    const size_t end = m_order ? std::min(m_order->size(), from + page) : from;
    ContactRows question;
    if (m_order) question.numbers.assign(m_order->begin() + qsizetype(from), m_order->begin() + qsizetype(end));
    m_fetch.ask(std::move(question));
}

const ContactRow* ContactHits::contact(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() && m_rows[size_t(row)].n != 0 ? &m_rows[size_t(row)] : nullptr;
}

int ContactHits::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant ContactHits::data(const QModelIndex& index, int role) const
{
    const ContactRow* row = contact(index.row());
    if (!row) return {};
    switch (role) {
    case Qt::DisplayRole: {
        const QString& beside = row->jobTitle.isEmpty() ? row->city : row->jobTitle;
        return beside.isEmpty() ? row->displayName : tr("%1 — %2").arg(row->displayName, beside);
    }
    case Qt::DecorationRole: return icon(row->type == "person"_L1 ? u"person" : u"business");
    case Qt::UserRole: return row->id.toString();
    default: return {};
    }
}

bool ContactHits::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_fetching && m_order && m_rows.size() < m_order->size();
}

void ContactHits::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) ask(m_rows.size(), false);
}

} // namespace kontor
