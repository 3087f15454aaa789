// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/demo_random.h"

namespace kontor::demo {

/// Whom a text is about.
struct Subject {
    QString name; ///< what one calls them: "Ms Huber", or the business
    QString city;
};

/// What a rep of a maker of scales writes after a talk: one to three sentences.
QString noteText(Random& random, const Subject& subject);
/// What one keeps to oneself.
QString privateText(Random& random, const Subject& subject);
/// A sentence that somebody adds to a note later.
QString addedSentence(Random& random);
QString taskTitle(Random& random, const Subject& subject);
QString remarks(Random& random);

QString jobTitle(Random& random);
/// What a contact person does for a business: the note on the link.
QString linkRole(Random& random);
QStringList keywords(Random& random, int count);

} // namespace kontor::demo
