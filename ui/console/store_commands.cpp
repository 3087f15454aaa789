// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// init, backup, restore, check, demo: the store as a whole.
#include "core/commands/demo.h"
#include "core/domain/country.h"
#include "core/queries/administration.h"
#include "core/queries/number_doubts.h"
#include "core/store/check.h"
#include "ui/console/json_record.h"
#include "ui/console/session.h"
#include "ui/console/store_location.h"
#include "ui/text/count_text.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// Where numbers without a country code are dialled: as said, else where the computer stands.
Result<QString> homeCountry(const Invocation& call)
{
    if (call.has(u"--country"_s)) {
        const auto country = parseCountry(call.value(u"--country"_s));
        if (country) return *country;
        return usageError(Console::tr("--country needs a country, like DE, not “%1”.").arg(call.value(u"--country"_s)));
    }
    const QString here = QLocale::system().name().section(u'_', 1);
    return isCountry(here) ? here : QString{};
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? Console::tr("Owner") : name;
}

Result<ExitCode> init(Session& session)
{
    const Invocation& call = session.call;
    const auto country = homeCountry(call);
    if (!country) return country.error();
    const auto given = [&](const QString& option, const QString& otherwise) {
        return call.value(option).trimmed().isEmpty() ? otherwise : call.value(option).trimmed();
    };
    const NewStore wish{.organisation = given(u"--organisation"_s, Console::tr("My organisation")),
                        .country = *country,
                        .me = given(u"--me"_s, userName()),
                        .email = call.value(u"--email"_s).trimmed()};
    if (const auto folder = makeStoreFolder(session.store()); !folder) return folder.error();
    if (const auto created = session.create(wish); !created) return created.error();
    const auto facts = session.ask(StoreFacts{});
    if (!facts) return facts.error();
    if (session.json())
        session.out.json({{u"store"_s, session.store()},
                          {u"organisation"_s, facts->organisation},
                          {u"country"_s, jsonText(facts->country)},
                          {u"employee"_s, facts->meName},
                          {u"employee_id"_s, jsonId(facts->me)}});
    else
        session.out.line(
            Console::tr("New store of %1 for %2: %3").arg(facts->organisation, facts->meName, session.store()));
    return ExitCode::Done;
}

/// How a look at the store, or a copy of it, ended.
ExitCode printReport(Session& session, bool fine, const QStringList& problems, const QString& sentence,
                     const QJsonObject& beside = {})
{
    if (session.json()) {
        QJsonObject json{{u"ok"_s, fine}, {u"problems"_s, QJsonArray::fromStringList(problems)}};
        for (auto more = beside.begin(); more != beside.end(); ++more) json.insert(more.key(), more.value());
        session.out.json(json);
    } else {
        session.out.line(sentence);
        for (const QString& problem : problems) session.out.line(u"  "_s + problem);
    }
    return fine ? ExitCode::Done : ExitCode::Store;
}

/// A store is in order whatever people wrote into it; what of that they should look at is said beside.
ExitCode printDoubts(Session& session, const NumberDoubts::Answer& doubts)
{
    QJsonArray items;
    for (const NumberDoubts::Item& doubt : doubts)
        items.append(QJsonObject{{u"contact"_s, doubt.contact.toString()},
                                 {u"name"_s, doubt.contactName},
                                 {u"field"_s, doubt.why.field},
                                 {u"value"_s, doubt.why.value},
                                 {u"text"_s, errorSentence(doubt.why)}});
    const QJsonObject beside = items.isEmpty() ? QJsonObject{} : QJsonObject{{u"doubts"_s, items}};
    const ExitCode code = printReport(session, true, {}, Console::tr("The store is in order."), beside);
    if (session.json()) return code;
    for (const NumberDoubts::Item& doubt : doubts)
        session.out.line(u"  %1: %2"_s.arg(doubt.contactName, errorSentence(doubt.why)));
    return code;
}

Result<ExitCode> backup(Session& session)
{
    const QString target = session.path(session.call.words.first());
    const auto done = session.maintain([target](Store& store) { return store.backup(target); });
    if (!done) return done.error();
    return printReport(session, true, {}, Console::tr("Backup written and verified: %1").arg(target));
}

Result<ExitCode> restore(Session& session)
{
    const QString from = session.path(session.call.words.first());
    const auto done = session.handedOver() ? session.restoreFrom(from) : Store::restore(session.store(), from);
    if (!done) return done.error();
    return printReport(session, true, {},
                       Console::tr("The store is as it was in %1; what it held before lies beside it.").arg(from));
}

Result<ExitCode> check(Session& session)
{
    if (!session.isOpen()) {
        const auto opened = session.open(Needs::Writing);
        const bool judged =
            !opened && (opened.error().code == Errc::StoreDamaged || opened.error().code == Errc::Storage);
        if (judged)
            return printReport(session, false, {errorText(opened.error())}, Console::tr("The store is damaged:"));
        if (!opened) return opened.error();
    }
    CheckReport report;
    NumberDoubts::Answer doubts;
    const auto done = session.maintain([&](Store& store) -> Status {
        auto found = checkStore(store);
        if (!found) return found.error();
        report = std::move(*found);
        if (!report.ok) return {};
        auto asked = run(store.reader(), NumberDoubts{});
        if (!asked) return asked.error();
        doubts = std::move(*asked);
        return {};
    });
    if (!done) return done.error();
    if (!report.ok) return printReport(session, false, report.problems, Console::tr("The store is damaged:"));
    return printDoubts(session, doubts);
}

Result<ExitCode> demo(Session& session)
{
    const Invocation& call = session.call;
    MakeDemo wish;
    const auto contacts = numberOption(call, u"--contacts"_s, 1, wish.contacts);
    if (!contacts) return contacts.error();
    const auto seed = numberOption(call, u"--seed"_s, 0, int(wish.seed));
    if (!seed) return seed.error();
    if (call.has(u"--today"_s)) {
        wish.today = QDate::fromString(call.value(u"--today"_s), Qt::ISODate);
        if (!wish.today.isValid())
            return usageError(
                Console::tr("%1 needs a date, like 2026-03-31, not “%2”.").arg(u"--today"_s, call.value(u"--today"_s)));
    }
    wish.contacts = *contacts;
    wish.seed = quint64(*seed);
    const auto counts = session.perform(wish);
    if (!counts) return counts.error();
    if (session.json())
        session.out.json({{u"contacts"_s, counts->contacts},
                          {u"persons"_s, counts->persons},
                          {u"businesses"_s, counts->businesses},
                          {u"employees"_s, counts->employees},
                          {u"teams"_s, counts->teams},
                          {u"notes"_s, counts->notes},
                          {u"tasks"_s, counts->tasks},
                          {u"operations"_s, counts->operations}});
    else
        session.out.line(Console::tr("%1: %2, %3.", "contacts: persons, businesses")
                             .arg(contactsLabel(counts->contacts), personsLabel(counts->persons),
                                  businessesLabel(counts->businesses)));
    return ExitCode::Done;
}

} // namespace

QList<Command> storeCommands()
{
    return {
        {.name = u"init"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Make a new store with its first employee"),
         .needs = Needs::Nothing,
         .options = {{u"--organisation"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Console", "whose contacts these are")},
                     {u"--me"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Console", "your name; otherwise the user's")},
                     {u"--email"_s, u"A"_s, QT_TRANSLATE_NOOP("Console", "your email address")},
                     {u"--country"_s, u"C"_s,
                      QT_TRANSLATE_NOOP("Console", "home of phone numbers without a country code")}},
         .run = init},
        {.name = u"backup"_s,
         .words = u"FILE"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Write a verified copy of the store while it is in use"),
         .needs = Needs::Writing,
         .least = 1,
         .most = 1,
         .run = backup},
        {.name = u"restore"_s,
         .words = u"FILE"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Put a backup in the place of the store"),
         .needs = Needs::Itself,
         .least = 1,
         .most = 1,
         .run = restore},
        {.name = u"check"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Check the store, its journal and its indexes"),
         .needs = Needs::Itself,
         .run = check},
        {.name = u"demo"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Fill the store with demonstration data"),
         .needs = Needs::Writing,
         .options = {{u"--contacts"_s, u"N"_s, QT_TRANSLATE_NOOP("Console", "how many; otherwise 250")},
                     {u"--seed"_s, u"S"_s, QT_TRANSLATE_NOOP("Console", "other data for another number")},
                     {u"--today"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Console", "the last day of the history")}},
         .run = demo},
    };
}

} // namespace kontor
