// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/contact_feed.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kontor {

class ContactSearch;
class RecordForm;

/// Finds the contact to connect with (from a person a business, from a business a person) and says in what role and how
/// they are reached. One that is connected already is offered to be disconnected.
class ConnectSheet final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectSheet(ContactFeed& feed, QWidget* parent = nullptr);
    void focusSearch();

Q_SIGNALS:
    void finished();

private:
    void choose(const ContactRow& other);
    void showForm();
    void showDisconnect(const Id& link);
    void connectWith(RecordForm* form);
    void dropForm();

    ContactFeed& m_feed;
    ContactSearch* m_search;
    QVBoxLayout* m_column;
    QLabel* m_who;
    QWidget* m_form = nullptr;
    Id m_other;
    QString m_otherName;
};

} // namespace kontor
