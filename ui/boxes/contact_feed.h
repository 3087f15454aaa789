// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"
#include "ui/support/live_query.h"
#include "ui/support/when_done.h"

#include <QObject>
#include <QPointer>

namespace kontor {

class Work;

/// The contact a dashboard shows, asked once for all its boxes, and the way their wishes go to the store.
class ContactFeed final : public QObject {
    Q_OBJECT
public:
    using Data = ContactDashboard::Answer;

    explicit ContactFeed(Workspace& workspace, QObject* parent = nullptr);

    Workspace& workspace() const { return m_workspace; }
    /// Null id: none.
    void setContact(const Id& contact);
    const Id& contact() const { return m_contact; }
    /// Null until the contact's data is there.
    const Data* data() const { return m_data ? &*m_data : nullptr; }
    /// What lies in the trash is shown, not changed.
    bool isReadOnly() const { return !m_data || m_data->head.deleted; }
    bool isPerson() const { return m_data && m_data->head.type == QLatin1StringView{"person"}; }

    /// Carries the wish out and tells `done(const Result<Outcome>&)`; when the receiver is gone by then, a failure is
    /// still told by failed().
    template <class Wish, class Done>
    void perform(Wish wish, QObject* receiver, Done done)
    {
        using Outcome = Result<typename Wish::Outcome>;
        whenDone(m_workspace.perform(std::move(wish)), this,
                 [this, guard = QPointer<QObject>{receiver}, done = std::move(done)](const Outcome& outcome) {
                     if (guard)
                         done(outcome);
                     else if (!outcome)
                         Q_EMIT failed(outcome.error());
                 });
    }
    /// The same where only a failure is of interest; it shows above the boxes.
    template <class Wish>
    void perform(Wish wish)
    {
        perform(std::move(wish), this, [this](const Result<typename Wish::Outcome>& outcome) {
            if (!outcome) Q_EMIT failed(outcome.error());
        });
    }
    void requestContact(const Id& contact) { Q_EMIT contactRequested(contact); }

Q_SIGNALS:
    /// Another contact comes: forms that somebody has typed in save themselves now.
    void aboutToSwitch();
    /// There is another contact, its data not yet.
    void switched();
    void refreshed();
    void failed(const kontor::Error& error);
    void contactRequested(const kontor::Id& contact);
    /// Something that takes its time, for the bar of the window.
    void working(kontor::Work* work);

private:
    bool concerns(const ChangeSet& changes) const;

    Workspace& m_workspace;
    Id m_contact;
    std::optional<Data> m_data;
    LiveQuery<ContactDashboard> m_query;
};

} // namespace kontor
