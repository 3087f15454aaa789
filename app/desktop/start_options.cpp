// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_options.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

std::optional<QSize> sizeFrom(const QString& text)
{
    const int width = text.section(u'x', 0, 0).toInt(), height = text.section(u'x', 1).toInt();
    if (width < 100 || height < 100 || width > 10'000 || height > 10'000) return {};
    return QSize{width, height};
}

/// False when the value does not fit.
bool take(StartOptions& options, const QString& name, const QString& value)
{
    if (name == "--store"_L1)
        options.store = value;
    else if (name == "--open"_L1)
        options.open = value;
    else if (name == "--screenshot"_L1)
        options.screenshot = value;
    else if (name == "--page"_L1)
        options.page = value;
    else if (name == "--steps"_L1)
        options.steps = value.split(u',');
    else if (name == "--write"_L1)
        return (options.writes = value == "yes"_L1);
    else if (name == "--theme"_L1)
        return (options.theme = themeNamed(value)).has_value();
    else if (name == "--scale"_L1)
        return (options.scale = value.toDouble()) >= 0.5 && options.scale <= 4;
    else if (name == "--size"_L1) {
        const auto size = sizeFrom(value);
        options.size = size.value_or(options.size);
        return size.has_value();
    } else
        return false;
    return !value.isEmpty();
}

} // namespace

StartLine readStartLine(const QStringList& arguments)
{
    StartLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments[i];
        if (name == "--help"_L1 || name == "-h"_L1)
            line.help = true;
        else if (name == "--version"_L1)
            line.version = true;
        else if (const qsizetype equals = name.indexOf(u'='); equals > 0 && name.startsWith("--"_L1)) {
            if (!take(line.options, name.left(equals), name.mid(equals + 1))) line.wrong = name;
        } else if (!name.startsWith(u'-'))
            line.options.open = name; // a link or a list, from the desktop
        else if (i + 1 >= arguments.size() || !take(line.options, name, arguments[i + 1]))
            line.wrong = name;
        else
            ++i;
        if (!line.wrong.isEmpty()) break;
    }
    return line;
}

QString startHelp()
{
    return uR"(kontor [--store FILE] [--open ID] [--theme light|dark|system] [LINK|LIST]
kontor --screenshot OUT.png [--page KEY] [--open ID] [--size WxH] [--theme light|dark] [--scale 1.5]
       [--steps STEP,STEP… [--write yes]]

--store FILE       the store to open; else KONTOR_STORE, else the usual one
--open ID          shows a contact: its id, an email address or a phone number
--screenshot FILE  draws the window into a PNG file without showing it, and leaves
--page KEY         which page: contacts, day, tasks, operations, trash, backups, settings, settings.keys, …
--steps STEP,…     what is done before the picture: a command or button by its name (palette, import, …),
                   =text to type, a key (Return, Alt+Down), a pause in milliseconds; last, now:MS: so long after it
--write yes        the steps before a picture may change the store, which is only read otherwise
LINK               kontor:contact/ID, shown in the window that is open already if there is one
LIST               a CSV file or address cards to import
)"_s;
}

} // namespace kontor
