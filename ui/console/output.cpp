// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/output.h"

#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kontor {

void Output::line(const QString& text) { write((text + u'\n').toUtf8()); }

void Output::message(const QString& text) { writeError((u"kontorctl: "_s + oneLine(text) + u'\n').toUtf8()); }

void Output::json(const QJsonObject& object)
{
    write(QJsonDocument{object}.toJson(QJsonDocument::Compact));
    write("\n");
}

void Output::error(const Error& error) { message(errorLine(error)); }

QString errorLine(const Error& error)
{
    // Who scripts knows fields by name and contacts by id; the sentence has the label and the contact's name.
    QString line = errorText(error);
    const bool named = error.code == Errc::UnknownField || error.field.isEmpty() || !error.field.contains(u'.');
    if (!named) line = error.field + u": "_s + line;
    if (!error.otherId.isEmpty()) line += u" ("_s + error.otherId + u')';
    return oneLine(line);
}

} // namespace kontor
