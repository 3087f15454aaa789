// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"
#include "core/workspace/sync_session.h"
#include "ui/pages/page.h"
#include "ui/support/live_query.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace kontor {

class ErrorLine;
class FlatButton;

/// Joins an organisation: where, who, what becomes of the data that is here, and how far the first copy is, which goes
/// on by itself when the dialog is closed. For a store that has joined, it asks for the password anew. Object name
/// `joinDialog`.
class JoinDialog final : public QDialog {
    Q_OBJECT
public:
    explicit JoinDialog(const PageContext& context, QWidget* parent = nullptr);

private:
    QWidget* buildForm();
    QWidget* buildProgress();
    QLineEdit* addField(QFormLayout& form, const QString& name, const QString& label);
    QWidget* buildAuthority();
    void showStanding(const ServerStanding& standing);
    void showFacts(const StoreFacts::Answer& facts);
    void chooseAuthority();
    void logIn();
    void synchronise();
    void showEnd(const Result<SyncOutcome>& outcome);

    Workspace& m_workspace;
    Desk& m_desk;
    bool m_again = false; ///< the store belongs to the server already
    bool m_copying = false;
    QStackedWidget* m_stack;
    QLabel* m_title;
    QLabel* m_terms;
    QLineEdit* m_url = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_authority = nullptr;
    ErrorLine* m_error;
    FlatButton* m_go;
    QLabel* m_state;
    QLabel* m_count;
    QProgressBar* m_bar;
    FlatButton* m_close;
    FlatButton* m_decide;
    qint64 m_archived = 0; ///< contacts that the list does not show and that go as well
    LiveQuery<StoreFacts> m_facts;
};

} // namespace kontor
