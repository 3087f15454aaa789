// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/box.h"

class QListView;

namespace kontor {

class EmptyState;
class ErrorLine;
class HistoryFilter;
class HistoryModel;
class NoteComposer;
class NoteFiles;
class NoteView;
class SoundBar;

/// Everything that happened with the contact, and the place to write a note.
class TimelineBox final : public Box {
    Q_OBJECT
public:
    explicit TimelineBox(const BoxContext& context);
    void add() override;
    void focusContent() override;

protected:
    void showContact(const Data& contact) override;
    void clear() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void showState();
    void saveNote();
    void saved(const Status& status);
    void editNote(int row);
    void openMenu(const QPoint& at);
    void copyText(int row);
    int currentRow() const;
    bool isNote(int row) const;
    /// Plays or opens the first file of a note; false if it has none.
    bool openFile(int row);
    /// Data changes only: what people did with each other is not taken back by a menu.
    bool canRevert(int row) const;
    void revert(int row);
    bool hasChanges(int row) const;
    /// The edits of a line with the difference of their words, in a sheet.
    void showChanges(int row);
    void showVersions(int row);
    /// A note as Markdown, in a sheet.
    void showFormatted(int row);
    void openLink(const QUrl& url);
    void openNoteSheet(NoteView* view, const QString& title);

    QWidget* m_host; ///< what a side sheet lies over
    NoteComposer* m_composer;
    SoundBar* m_sound;
    NoteFiles* m_files;
    HistoryFilter* m_filter;
    HistoryModel* m_model;
    QListView* m_list;
    EmptyState* m_empty;
    EmptyState* m_noHit;
    ErrorLine* m_error;
};

} // namespace kontor
