// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preferred_channel.h"
#include "core/queries/marked_parts.h"
#include "ui/boxes/contact_feed.h"

#include <QWidget>

#include <vector>

namespace kontor {

class Dialler;
class InlineQuestion;
class SavedState;

/// What a box gets from the dashboard.
struct BoxContext {
    ContactFeed& feed;
    SavedState& state;       ///< of this computer
    QWidget* host = nullptr; ///< what a side sheet lies over
};

/// One aspect of a contact: shows its part of the feed's data and lets it be changed in place. The frame around it
/// (title, count, + button, dock) belongs to the dashboard.
class Box : public QWidget {
    Q_OBJECT
public:
    /// Starts adding one: what the + button and the empty state do.
    virtual void add() {}
    /// What its button in the dashboard's header does.
    virtual void actQuickly() { add(); }
    /// Puts the keyboard where reading starts.
    virtual void focusContent() { setFocus(Qt::ShortcutFocusReason); }
    /// Saves what somebody typed: another contact comes, or the window goes.
    virtual void saveOpenForms() {}

    enum class Typed { Nothing, Begun, Saving };
    /// Where that stands for what is typed into no form, a word in a line. What cannot be saved is Begun again, and add()
    /// brings the keyboard to it.
    virtual Typed typed() const { return Typed::Nothing; }

Q_SIGNALS:
    /// -1: there is nothing to count.
    void countChanged(int count);

protected:
    explicit Box(const BoxContext& context, QWidget* parent = nullptr);

    using Data = ContactFeed::Data;
    ContactFeed& feed() const { return m_context.feed; }
    SavedState& state() const { return m_context.state; }
    QWidget* host() const { return m_context.host; }
    /// The contact's data is new: after a switch, and after every change.
    virtual void showContact(const Data& contact) = 0;
    /// Another contact comes: forget what was shown.
    virtual void clear() = 0;

    /// Asks inside the box and waits for nothing: `act` runs if the answer is yes.
    void ask(const QString& sentence, const QString& yes, std::function<void()> act);
    /// Opens a link, mail or phone program. Anything but the web, mail and telephone asks first.
    void openOutside(const QUrl& url);

    /// Somebody, and what they said to being reached in this way.
    struct Partner {
        Id contact;
        QString name;
        Consented may = Consented::Open;
        QString prefers; ///< word of the channel they would rather be reached by
    };
    /// `kind`: of the number that is to be called.
    static Partner partnerOf(const Data& who, Reach reach, const QString& kind = {});
    /// Dials the way this computer does and opens the log entry of a call with `partners.front()`. What the others said
    /// counts as well: whose number it is, beside who is called. Who does not want it is asked about first.
    void call(const std::vector<Partner>& partners, const PhoneRow& phone);
    /// Begins a mail in the system's program, with the same questions.
    void write(const std::vector<Partner>& partners, const QString& address);

private:
    void askFirst(const std::vector<Partner>& partners, const QString& refused, const QString& missing,
                  const QString& anyway, const std::function<void()>& act);

    BoxContext m_context;
    InlineQuestion* m_question = nullptr;
    Dialler* m_dialler = nullptr; ///< made when the first call needs it
};

/// A number as it is dialled from anywhere; as it was typed where that is not known.
QString shownNumber(const PhoneRow& phone);

enum class BoxArea { Left, Middle, Right };

/// On whose dashboards a box stands until somebody shows or hides it.
enum class BoxShown { Always, Persons, Businesses, OnRequest };

/// What a box says about itself. Texts are functions: the language is known only at run time.
struct BoxInfo {
    using Text = QString (*)();

    const char* key;
    Text title;
    Text addLabel = nullptr;      ///< "Add email": the + button's accessible name; null: nothing is added
    BoxArea area = BoxArea::Left; ///< where it stands until the user moves it; within that by boxes.def
    int share = 3;                ///< its height beside the others', in rows
    const char* with = nullptr;   ///< the box behind whose tab it stands at first; null: a place of its own
    BoxShown shown = BoxShown::Always;
    int personShare = 0;        ///< the share on a person's dashboard; 0: the same
    char jump = 0;              ///< Ctrl+J and this letter
    Text quickAction = nullptr; ///< "New note": actQuickly() as a button in the header
    const char* quickIcon = "";
    int quickPlace = 0;              ///< among the quick actions
    const char* quickKeys = nullptr; ///< of actQuickly() as a command; null: it is add(), which is one already
    const char* icon = "";
    std::vector<MarkedPart> marks{}; ///< what of the contact marks its title while it waits or is contested
    Box* (*make)(const BoxContext&) = nullptr;
};

} // namespace kontor
