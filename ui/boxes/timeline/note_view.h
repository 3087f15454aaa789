// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/dashboard_lists.h"
#include "ui/text/net_changes.h"

#include <QTextBrowser>

namespace kontor {

class NoteDocument;

/// A note, its versions or what edits changed, to be read. A link is told to whoever shows the note, who asks first where
/// it leads outside the web.
class NoteView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit NoteView(QWidget* parent = nullptr);

    void showNote(const QString& markdown);
    /// All versions, the newest first, each with what it changed in the one before it.
    void showVersions(const NoteVersions::Answer& versions);
    /// What edits changed, a field after the other, each with the difference of its words.
    void showChanges(const std::vector<NetChange>& changes);

Q_SIGNALS:
    void linkActivated(const QUrl& url);

private:
    QString differenceHtml(const QString& before, const QString& after) const;

    NoteDocument* m_note;
};

} // namespace kontor
