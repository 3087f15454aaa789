// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sync_text.h"

#include "ui/text/error_text.h"
#include "ui/text/field_text.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Sync {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

struct Word {
    QLatin1StringView code;
    const char* text;
};

template <size_t N>
const char* textOf(const std::array<Word, N>& words, const QString& code)
{
    for (const Word& word : words)
        if (code == word.code) return word.text;
    return nullptr;
}

constexpr std::array networkWords{
    Word{"unreachable"_L1,
         QT_TRANSLATE_NOOP("Sync", "The server cannot be reached; your work is safe here and goes out later.")},
    Word{"timeout"_L1,
         QT_TRANSLATE_NOOP("Sync", "The server does not answer; your work is safe here and goes out later.")},
    Word{"busy"_L1, QT_TRANSLATE_NOOP("Sync", "The server is busy; your work is safe here and goes out later.")},
    Word{"tls"_L1, QT_TRANSLATE_NOOP("Sync", "The server cannot prove who it is, so nothing was sent to it; check the "
                                             "address, or name its certificate authority.")},
    Word{"tls_time"_L1,
         QT_TRANSLATE_NOOP("Sync", "The server's certificate has expired, so nothing was sent to it; tell its "
                                   "administrator, and check this computer's clock.")},
    Word{"redirect"_L1, QT_TRANSLATE_NOOP("Sync", "The address leads elsewhere, so nothing was sent there; enter the "
                                                  "address of the server itself.")},
    Word{"malformed"_L1, QT_TRANSLATE_NOOP("Sync", "There is no Kontor server at this address; check the address.")},
    Word{"login_failed"_L1,
         QT_TRANSLATE_NOOP("Sync", "Email address or password are wrong; check them, or ask your administrator.")},
    Word{"session_ended"_L1,
         QT_TRANSLATE_NOOP("Sync", "The server wants your password again; until then your work is kept here.")},
    Word{"keychain"_L1, QT_TRANSLATE_NOOP("Sync", "The keychain that keeps this device's access does not open; unlock "
                                                  "it, or log in again. Until then your work is kept here.")},
    Word{"too_many"_L1, QT_TRANSLATE_NOOP("Sync", "Too many attempts; try again in a few minutes.")},
    Word{"upgrade"_L1,
         QT_TRANSLATE_NOOP("Sync", "The server needs a newer Kontor; until you update it your work is kept here.")},
    Word{"not_joined"_L1,
         QT_TRANSLATE_NOOP("Sync", "This store belongs to no server; connect it first (server login).")},
};

constexpr std::array refusals{
    Word{"not_allowed"_L1, QT_TRANSLATE_NOOP("Sync", "you may not do this")},
    Word{"permanent"_L1, QT_TRANSLATE_NOOP("Sync", "this cannot change any more")},
    Word{"not_author"_L1, QT_TRANSLATE_NOOP("Sync", "it is somebody else's")},
    Word{"required"_L1, QT_TRANSLATE_NOOP("Sync", "something is missing")},
    Word{"bad_value"_L1, QT_TRANSLATE_NOOP("Sync", "a value does not fit")},
    Word{"types_differ"_L1, QT_TRANSLATE_NOOP("Sync", "a person and a business cannot become one")},
    Word{"no_such_contact"_L1, QT_TRANSLATE_NOOP("Sync", "the contact is not there")},
    Word{"erased"_L1, QT_TRANSLATE_NOOP("Sync", "the contact was erased")},
    Word{"depends_on_rejected"_L1, QT_TRANSLATE_NOOP("Sync", "what it belongs to was refused")},
};

QString quoted(const QString& value) { return value.isEmpty() ? Sync::tr("nothing") : Sync::tr("“%1”").arg(value); }

QString subjectOf(const ConflictItem& item)
{
    const QString label =
        item.field.isEmpty() || item.field == "deleted"_L1 ? entityLabel(item.entity) : fieldLabel(item.field);
    return item.contactName.isEmpty() ? label : u"%1 · %2"_s.arg(shortened(item.contactName), label);
}

QString whatOf(const ConflictItem& item)
{
    const QString mine = shortened(item.mine);
    if (item.code == "contested"_L1) return Sync::tr("%1 is already used by %2.").arg(mine, shortened(item.otherName));
    if (item.code == "deleted"_L1) return Sync::tr("Somebody deleted this contact while you changed it.");
    if (item.code == "too_large"_L1) return Sync::tr("This is too large to be shared and stays on this computer.");
    if (item.code == "refused"_L1) {
        const char* why = textOf(refusals, item.detail);
        const QString reason = why ? Sync::tr(why) : item.detail;
        return mine.isEmpty() ? Sync::tr("The server refused this: %1.").arg(reason)
                              : Sync::tr("The server refused “%1”: %2.").arg(mine, reason);
    }
    if (item.field == "deleted"_L1) return Sync::tr("You removed this while somebody else changed it, so it stays.");
    return Sync::tr("Your %1 gave way to %2.").arg(quoted(mine), quoted(shortened(item.theirs)));
}

} // namespace

QString networkSentence(const Error& error)
{
    if (error.detail == "url"_L1)
        return Sync::tr("“%1” is no address of a server; write it like https://kontor.example.org.")
            .arg(shortened(error.value));
    if (const char* text = textOf(networkWords, error.detail)) return Sync::tr(text);
    return Sync::tr("The server cannot be used: %1.").arg(withoutStop(error.detail));
}

QString serverText(const ServerStanding& standing)
{
    using State = ServerStanding::State;
    const QString who =
        Sync::tr("%1 as %2", "organisation, user").arg(shortened(standing.organisation), shortened(standing.user));
    switch (standing.state) {
    case State::NotJoined: return Sync::tr("This store belongs to no server; everything is kept on this computer.");
    case State::Reading: return Sync::tr("%1: the organisation's data is being read.").arg(who);
    case State::Working: return Sync::tr("%1: sharing.").arg(who);
    case State::Idle: break;
    case State::Offline:
    case State::NeedsLogin:
    case State::NeedsUpdate: return u"%1: %2"_s.arg(who, errorSentence(standing.error));
    }
    if (standing.attention > 0)
        return Sync::tr("%1: %n item(s) need a decision.", nullptr, int(standing.attention)).arg(who);
    if (standing.waiting > 0)
        return Sync::tr("%1: %n operation(s) wait to be sent.", nullptr, int(standing.waiting)).arg(who);
    if (standing.history == "reading"_L1)
        return Sync::tr("%1: everything is shared; the earlier history is still being read.").arg(who);
    return Sync::tr("%1: everything is shared.").arg(who);
}

QString conflictWhat(const ConflictItem& item)
{
    const QString label =
        item.field.isEmpty() || item.field == "deleted"_L1 ? entityLabel(item.entity) : fieldLabel(item.field);
    return u"%1: %2"_s.arg(label, whatOf(item));
}

ConflictSides conflictSides(const ConflictItem& item)
{
    const auto value = [&](const QString& text) {
        if (text.isEmpty()) return Sync::tr("empty", "a value");
        return item.field.isEmpty() || item.field == "deleted"_L1 ? text : valueLabel(item.field, text);
    };
    ConflictSides sides{.mine = value(item.mine), .theirs = value(item.theirs), .theirsTitle = Sync::tr("Theirs")};
    if (item.code == "contested"_L1) {
        sides.theirs = item.otherName.isEmpty() ? Sync::tr("another contact") : item.otherName;
        sides.theirsTitle = Sync::tr("Already used by");
    } else if (item.code == "deleted"_L1) {
        sides.theirs = Sync::tr("the contact is deleted");
    } else if (item.code == "refused"_L1) {
        const char* why = textOf(refusals, item.detail);
        sides.theirs = why ? Sync::tr(why) : item.detail;
        sides.theirsTitle = Sync::tr("The server refused it");
    } else if (item.code == "too_large"_L1) {
        sides.theirs = Sync::tr("too large to be shared");
        sides.theirsTitle = Sync::tr("The server refused it");
    } else if (item.field == "deleted"_L1) {
        sides.mine = Sync::tr("removed");
        sides.theirs = Sync::tr("changed, so it stays");
    } else {
        sides.hasBase = true;
        sides.base = value(item.base);
    }
    return sides;
}

bool offersSide(const ConflictItem& item, KeepSide side)
{
    return side != KeepSide::Both || (item.mayKeepBoth && item.code != "deleted"_L1);
}

bool offersMerge(const ConflictItem& item)
{
    return item.code == "contested"_L1 && !item.contact.isNull() && !item.other.isNull() && item.contact != item.other;
}

QString conflictText(const ConflictItem& item) { return u"%1: %2"_s.arg(subjectOf(item), whatOf(item)); }

QString keepText(const ConflictItem& item, KeepSide side)
{
    if (item.code == "contested"_L1) {
        if (side == KeepSide::Mine) return Sync::tr("Take it from %1").arg(shortened(item.otherName, 40));
        return side == KeepSide::Theirs ? Sync::tr("Remove it here") : Sync::tr("Leave it with both");
    }
    if (item.code == "deleted"_L1)
        return side == KeepSide::Mine ? Sync::tr("Bring the contact back") : Sync::tr("Leave it deleted");
    if (item.code == "refused"_L1 || item.code == "too_large"_L1)
        return side == KeepSide::Mine ? Sync::tr("Try again") : Sync::tr("Discard");
    if (side == KeepSide::Mine) return Sync::tr("Use mine");
    return side == KeepSide::Theirs ? Sync::tr("Leave theirs") : Sync::tr("Keep both");
}

} // namespace kontor
