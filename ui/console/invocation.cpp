// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/invocation.h"

#include "ui/text/plain_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// Goes through the arguments once.
class Parser {
public:
    explicit Parser(const QStringList& arguments) : m_left{arguments} {}

    Result<Invocation> parse()
    {
        while (!m_left.isEmpty()) {
            const QString argument = m_left.takeFirst();
            auto done = m_ended ? takeWord(argument) : take(argument);
            if (!done) return done.error();
        }
        if (m_call.help && m_call.helpTopic.isEmpty())
            m_call.helpTopic = m_call.command ? m_call.command->name : m_group;
        if (m_call.help || m_call.version) return m_call;
        if (auto complete = checkComplete(); !complete) return complete.error();
        return m_call;
    }

private:
    Status take(const QString& argument)
    {
        if (argument == "--"_L1) {
            m_ended = true;
            return {};
        }
        if (argument == "-h"_L1 || argument == "--help"_L1) {
            m_call.help = true;
            return {};
        }
        const bool isLong = argument.startsWith("--"_L1);
        const qsizetype equals = isLong ? argument.indexOf(u'=') : -1;
        const QString name = equals < 0 ? argument : argument.left(equals);
        const std::optional<QString> value = equals < 0 ? std::nullopt : std::optional{argument.mid(equals + 1)};
        if (const Option* option = optionNamed(name)) return takeOption(*option, value);
        if (const auto known = takeGlobal(name, value); !known || *known)
            return known ? Status{} : Status{known.error()};
        if (isLong) return unknownOption(name);
        return takeWord(argument);
    }

    Result<bool> takeGlobal(const QString& name, const std::optional<QString>& value)
    {
        if (name == "--version"_L1)
            m_call.version = true;
        else if (name == "--json"_L1)
            m_call.json = true;
        else if (name == "--store"_L1 || name == "--user"_L1) {
            const auto text = valueOf(name, value);
            if (!text) return text.error();
            if (text->isEmpty())
                return usageError(Console::tr("%1 needs a value; write it behind the option.").arg(name));
            (name == "--store"_L1 ? m_call.store : m_call.user) = *text;
            return true;
        } else {
            return false;
        }
        if (value) return usageError(Console::tr("%1 takes no value.").arg(name));
        return true;
    }

    Status takeOption(const Option& option, const std::optional<QString>& value)
    {
        if (option.value.isEmpty()) {
            if (value) return usageError(Console::tr("%1 takes no value.").arg(option.name));
            m_call.options.insert(option.name, {});
            return {};
        }
        const auto text = valueOf(option.name, value);
        if (!text) return text.error();
        m_call.options.insert(option.name, *text);
        return {};
    }

    Result<QString> valueOf(const QString& name, const std::optional<QString>& value)
    {
        if (value) return *value;
        if (m_left.isEmpty()) return usageError(Console::tr("%1 needs a value; write it behind the option.").arg(name));
        return m_left.takeFirst();
    }

    Status takeWord(const QString& word)
    {
        if (m_call.command) {
            // `duplicates VIP` has a query, `duplicates separate` is a command of its own.
            const Command* longer =
                m_call.words.isEmpty() && !m_group.isEmpty() ? commandNamed(m_group + u' ' + word) : nullptr;
            m_group.clear();
            if (longer) {
                m_call.command = longer;
                return {};
            }
            m_call.words += word;
            return {};
        }
        if (m_call.help || (m_group.isEmpty() && word == "help"_L1)) {
            // `help import csv`
            if (m_call.help) m_call.helpTopic += (m_call.helpTopic.isEmpty() ? u""_s : u" "_s) + word;
            m_call.help = true;
            return {};
        }
        const QString name = m_group.isEmpty() ? word : m_group + u' ' + word;
        if (m_group.isEmpty() && isCommandGroup(word)) {
            m_group = word;
            m_call.command = commandNamed(word);
            return {};
        }
        m_call.command = commandNamed(name);
        if (m_call.command) return {};
        return usageError(Console::tr("There is no command “%1”; “kontorctl help” lists them.").arg(shortened(name)));
    }

    const Option* optionNamed(const QString& name) const
    {
        if (!m_call.command) return nullptr;
        const auto& options = m_call.command->options;
        const auto at =
            std::find_if(options.begin(), options.end(), [&](const Option& one) { return one.name == name; });
        return at == options.end() ? nullptr : &*at;
    }

    Error unknownOption(const QString& name) const
    {
        if (!m_call.command)
            return usageError(Console::tr("There is no option %1; “kontorctl help” lists them.").arg(shortened(name)));
        return usageError(Console::tr("%1 has no option %2; “kontorctl help %1” lists them.")
                              .arg(m_call.command->name, shortened(name)));
    }

    Status checkComplete() const
    {
        if (!m_call.command) {
            if (m_group.isEmpty()) return usageError(Console::tr("A command is missing; “kontorctl help” lists them."));
            return usageError(Console::tr("“%1” needs a second word; “kontorctl help %1” lists them.").arg(m_group));
        }
        const Command& command = *m_call.command;
        if (m_call.words.size() < command.least)
            return usageError(
                Console::tr("An argument is missing; write: kontorctl %1 %2").arg(command.name, command.words));
        if (command.most >= 0 && m_call.words.size() > command.most)
            return usageError(Console::tr("“%1” is an argument too many; write: kontorctl %2 %3")
                                  .arg(shortened(m_call.words[command.most]), command.name, command.words));
        return {};
    }

    QStringList m_left;
    Invocation m_call;
    QString m_group;      ///< first word of a two-word command
    bool m_ended = false; ///< `--` was seen
};

} // namespace

Error usageError(const QString& sentence) { return {.code = Errc::Usage, .detail = sentence}; }

Result<Invocation> parseArguments(const QStringList& arguments) { return Parser{arguments}.parse(); }

Result<FieldTexts> parseAssignments(const QStringList& words)
{
    FieldTexts fields;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const QString field = word.left(equals).trimmed();
        if (equals <= 0 || field.isEmpty())
            return usageError(Console::tr("“%1” is not of the form field=value.").arg(shortened(word)));
        fields.append({field, word.mid(equals + 1)});
    }
    return fields;
}

Result<int> numberOption(const Invocation& call, const QString& option, int least, int otherwise)
{
    if (!call.has(option)) return otherwise;
    bool number = false;
    const int value = call.value(option).toInt(&number);
    if (number && value >= least) return value;
    return usageError(Console::tr("%1 needs a whole number from %2 on, not “%3”.")
                          .arg(option, QString::number(least), shortened(call.value(option))));
}

Result<int> limitOption(const Invocation& call, int usual)
{
    const auto limit = numberOption(call, u"--limit"_s, 0, usual);
    return limit && *limit == 0 ? Result{unlimited} : limit;
}

namespace {

Error noChoice(const QString& option, const QString& choices, const QString& value)
{
    return usageError(Console::tr("%1 needs one of %2, not “%3”.")
                          .arg(option, QString{choices}.replace(u';', u", "_s), shortened(value)));
}

} // namespace

Result<QString> choiceOption(const Invocation& call, const QString& option, const QString& choices)
{
    if (!call.has(option)) return QString{};
    const QString value = call.value(option);
    if (choices.split(u';').contains(value)) return value;
    return noChoice(option, choices, value);
}

Result<QStringList> choicesOption(const Invocation& call, const QString& option, const QString& choices)
{
    const QStringList all = choices.split(u';'), values = call.value(option).split(u',', Qt::SkipEmptyParts);
    for (const QString& value : values)
        if (!all.contains(value)) return noChoice(option, choices, value);
    return values;
}

Result<qint64> momentOption(const Invocation& call, const QString& option, bool isEnd)
{
    if (!call.has(option)) return qint64{0};
    const QString text = call.value(option).trimmed();
    if (text.size() == 10) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (day.isValid()) return day.addDays(isEnd ? 1 : 0).startOfDay().toMSecsSinceEpoch();
    } else if (const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs); at.isValid()) {
        return at.toMSecsSinceEpoch();
    }
    return usageError(Console::tr("%1 needs a date, like 2026-03-31, not “%2”.").arg(option, text));
}

} // namespace kontor
