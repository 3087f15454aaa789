// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace kontor {

/// A question that cannot wait: a window-modal box with a verb on its button, and Cancel.
struct Question {
    QString title; ///< the question itself, with the number
    QString text;  ///< what happens then
    QString yes;   ///< the verb
    QString name;  ///< object name
};

/// Opens the box and returns; `then` runs if the answer is yes and `parent` still lives. Return takes yes, Escape no.
void askQuestion(const Question& question, QWidget* parent, std::function<void()> then);

} // namespace kontor
