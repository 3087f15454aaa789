// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"
#include "core/queries/duplicates.h"
#include "ui/support/live_query.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kontor {

/// Below the form of a new contact: who is there already and likely meant. Takes no room while there is nobody.
class SimilarHint final : public QWidget {
    Q_OBJECT
public:
    explicit SimilarHint(Workspace& workspace, QWidget* parent = nullptr);

    /// What has been typed so far.
    void follow(const QString& type, const FieldTexts& fields);
    void clear();

Q_SIGNALS:
    void openContact(const kontor::Id& contact);

private:
    void show(const SimilarContacts::Answer& answer);

    QLabel* m_title;
    QVBoxLayout* m_list;
    LiveQuery<SimilarContacts> m_similar;
};

} // namespace kontor
