// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/recreate_preview.h"
#include "ui/boxes/contact_feed.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace kontor {

class ElidedLabel;
class FlatButton;
class MarkLabel;
class PictureButton;

/// Who the dashboard is about: name, type, relationship, team, responsible person, marks, last contact and next task;
/// the quick actions, and the menu with what concerns the whole contact.
class DashboardHeader final : public QWidget {
    Q_OBJECT
public:
    explicit DashboardHeader(ContactFeed& feed, QWidget* parent = nullptr);

    void setPosition(int index, int count);
    /// A button for a box's quick action: "New note".
    void addQuickAction(const QString& key, const QString& text, const QString& iconName, std::function<void()> act);
    /// The button "Boxes"; its menu is filled anew each time it opens.
    void addBoxesMenu(std::function<void(QMenu&)> fill);
    /// Into the archive, or back from it.
    void toggleArchived();
    void askToDelete();
    /// As the other type.
    void askToRecreate();
    void chooseRelationship();
    void choosePicture();
    /// For a person who has none.
    void askForAccount();
    bool canHaveAccount() const;

Q_SIGNALS:
    void closeRequested();
    void previousRequested();
    void nextRequested();
    void duplicatesRequested();
    void deleted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makePosition(QHBoxLayout& row);
    void makeTexts(QHBoxLayout& row);
    /// Words on the buttons, or only their icons where there is no room.
    void setWords(bool words);
    int roomForWords() const;
    void arrangeWords();
    void showContact(const ContactFeed::Data& contact);
    void clear();
    QString about(const ContactRow& head) const;
    void showActivity(const ContactRow& head);
    void fillMenu();
    void fillRelationships(QMenu& menu);
    void recreate(const RecreatePreview::Answer& preview);
    void archive(bool archived);

    ContactFeed& m_feed;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_position;
    PictureButton* m_head; ///< the contact's picture
    ElidedLabel* m_name;
    ElidedLabel* m_about;
    QLabel* m_nextMark;
    ElidedLabel* m_nextTask; ///< what comes next, in the colour of its day
    ElidedLabel* m_lastContact;
    MarkLabel* m_status;
    MarkLabel* m_archived;
    MarkLabel* m_trash;
    MarkLabel* m_mayEmail; ///< the answers to "may I mail, may I call?"
    MarkLabel* m_mayCall;
    QHBoxLayout* m_actions;
    QToolButton* m_boxes;
    QToolButton* m_more;
    QMenu* m_menu;
    bool m_words = true;
    int m_wordsWidth = 0; ///< of the quick actions with their words
    std::vector<FlatButton*> m_quick;
};

} // namespace kontor
