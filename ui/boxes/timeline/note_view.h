// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/dashboard_lists.h"

#include <QTextBrowser>

namespace kontor {

/// A note as it is meant to be read: Markdown without HTML. Nothing that it names is loaded; a link is told to whoever
/// shows the note, who asks first where it leads outside the web.
class NoteView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit NoteView(QWidget* parent = nullptr);

    void showNote(const QString& markdown);
    /// All versions, the newest first, each with what it changed in the one before it.
    void showVersions(const NoteVersions::Answer& versions);

Q_SIGNALS:
    void linkActivated(const QUrl& url);

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    QString differenceHtml(const QString& before, const QString& after) const;
};

} // namespace kontor
