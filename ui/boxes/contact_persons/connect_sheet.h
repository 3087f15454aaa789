// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/contact_feed.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kontor {

class ContactSearch;
class FlatButton;
class RecordForm;

/// Finds the contact to connect with (from a person a business, from a business a person) and says in what role and how
/// they are reached. One that is connected already is offered to be disconnected, and one that is not there to be made by
/// the name that was typed: Return where nobody was found, Ctrl+N at any time.
class ConnectSheet final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectSheet(ContactFeed& feed, QWidget* parent = nullptr);
    void focusSearch();

Q_SIGNALS:
    void finished();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const ContactRow& other);
    void showForm();
    void offerNew();
    /// Makes who was typed, as soon as the form below is filled.
    void chooseNew();
    void showWho(const QString& name);
    void showDisconnect(const Id& link);
    void connectWith(RecordForm* form);
    void dropForm();

    ContactFeed& m_feed;
    ContactSearch* m_search;
    QVBoxLayout* m_column;
    FlatButton* m_new;
    QLabel* m_who;
    QWidget* m_form = nullptr;
    Id m_other; ///< null: who is called `m_newName`, and not there yet
    QString m_newName;
};

} // namespace kontor
