// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_list.h"
#include "ui/support/live_query.h"

#include <QAbstractListModel>

namespace kontor {

/// What somebody typed as a query that finds these letters and never fails to parse; empty for blanks.
QString quotedWords(const QString& typed);

/// The contacts that a query finds, by name, fetched as the view scrolls. Keeps the former hits until the new ones are
/// there.
class ContactHits final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ContactHits(Workspace& workspace, QObject* parent = nullptr);

    void search(const QString& query);
    const ContactCounts& counts() const { return m_counts; }
    /// Null for a row that is not there yet.
    const ContactRow* contact(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void found();

private:
    using Order = std::shared_ptr<const std::vector<quint32>>;
    void take(const ContactList::Answer& answer);
    void ask(size_t from, bool replace);

    LiveQuery<ContactList> m_list;
    LiveQuery<ContactRows> m_fetch;
    Order m_order;
    ContactCounts m_counts;
    std::vector<ContactRow> m_rows;
    bool m_replace = false;
    bool m_fetching = false;
};

} // namespace kontor
