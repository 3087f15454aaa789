// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/notices.h"
#include "ui/models/value_list_model.h"
#include "ui/pages/page.h"
#include "ui/support/live_query.h"

class QCheckBox;
class QStackedWidget;

namespace kontor {

class EmptyPage;
class FlatButton;
class RowTable;

/// What others did that concerns me, and what is due: newest first, unread ones strong. Return opens the contact, and
/// whatever was opened is read; Space marks as read or unread.
class NoticesPage final : public Page {
    Q_OBJECT
public:
    explicit NoticesPage(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;
    bool isSettled() const override { return m_answered; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* buildHead();
    void buildTable();
    void show(const Notices::Answer& answer);
    const Notices::Item* current() const;
    void open();
    void mark(const Notices::Item& notice, bool read);

    ValueListModel m_model;
    std::vector<Notices::Item> m_items;
    RowTable* m_table;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    QCheckBox* m_unreadOnly;
    QCheckBox* m_desktop;
    FlatButton* m_readAll;
    bool m_answered = false;
    LiveQuery<Notices> m_ask;
};

} // namespace kontor
