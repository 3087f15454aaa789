// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/box.h"

class QListView;
class QMenu;

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
    /// The record that a line tells of, where something can be done to it: a note or call, or what was deleted since.
    struct Subject {
        Entity entity = Entity::None;
        Id row;
        bool isGone = false;
        Id contact; ///< whose, where not of the one that is shown
    };
    Subject subject(int row) const;
    /// A note that is there.
    bool isNote(int row) const;
    /// These are false where the line has no such thing.
    bool change(int row);
    bool remove(int row);
    bool openContact(int row);
    void addNoteDeeds(QMenu& menu, int row);
    void addSubjectDeeds(QMenu& menu, int row);
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
