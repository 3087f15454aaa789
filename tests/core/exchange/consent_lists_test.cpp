// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody consented to, and took back, out and in.
#include "tests/core/exchange/lists_rig.h"

using namespace kontor;
using namespace kontor::test;

TEST_CASE("A list that is older than a withdrawal does not bring the consent back", "[import][lists]")
{
    TempStore store;
    fillLists(store);
    const auto list = [&](const QString& name, const QByteArray& days) {
        return ImportCsv{.file = file(store, name, "external_id;legal_name;consent.our_newsletter\r\n" + days),
                         .type = u"business"_s,
                         .duplicates = u"update"_s};
    };
    REQUIRE(imported(store, list(u"a.csv"_s, "1;Acme;2026-01-05\r\n")).created == 1);
    const Id consent = store->reader().cell(u"SELECT id FROM consent"_s)->id();
    REQUIRE(store.write(u"withdraw"_s, [&](Pen& pen) {
        return pen.set(Entity::Consent, consent, {{Consent::WithdrawnAt, u"2026-03-01"_s}});
    }));
    const auto count = [&] { return store.text(u"SELECT count(*) FROM consent WHERE deleted = 0"_s); };
    // The same day, one between, the day itself, and a mere "yes", which says of no day that it is later; of the other version too.
    const QByteArrayList old{"1;Acme A;2026-01-05\r\n", "1;Acme B;2026-02-20\r\n", "1;Acme C;2026-03-01\r\n",
                             "1;Acme D;yes\r\n"};
    for (const QByteArray& row : old) {
        INFO(row.toStdString());
        const auto outcome = imported(store, list(u"b.csv"_s, row));
        CHECK(outcome.updated == 1);
        REQUIRE(outcome.problems.size() == 1);
        CHECK(outcome.problems.front().error.code == Errc::AlreadyDeleted);
        CHECK(outcome.problems.front().error.value == u"2026-03-01");
        CHECK(outcome.problems.front().column == u"consent.our_newsletter");
        CHECK(count() == u"1"_s);
    }
    // Who consents again does.
    const auto again = imported(store, list(u"c.csv"_s, "1;Acme;2026-03-02\r\n"));
    CHECK(problemsOf(again) == QStringList{});
    CHECK(count() == u"2"_s);
    CHECK(store.problems() == QStringList{});
}

namespace {

/// Everything that is evidence, of all contacts.
QString consentsOf(TempStore& store)
{
    return store.text(uR"(
        SELECT group_concat(legal_name || '|' || version || '|' || given_at || '|' || obtained || '|' || evidence || '|' ||
                            withdrawn_at || '|' || withdrawal, ' / ')
          FROM (SELECT c.legal_name, t.version, k.given_at, k.obtained, coalesce(k.evidence, '') evidence,
                       coalesce(k.withdrawn_at, '') withdrawn_at, coalesce(k.withdrawal, '') withdrawal
                  FROM consent k JOIN contact c ON c.id = k.contact JOIN consent_text t ON t.id = k."text"
                 WHERE k.deleted = 0 AND c.deleted = 0 ORDER BY c.legal_name, k.given_at, t.version))"_s);
}

void giveConsents(TempStore& store)
{
    REQUIRE(store.write(u"consents"_s, [&](Pen& pen) -> Status {
        const auto text = [&](int version) {
            return store->reader()
                .cell(u"SELECT id FROM consent_text WHERE version = :v"_s, {{":v"_L1, version}})
                ->id();
        };
        const auto business = [&](const QString& name) {
            return pen.create(Entity::Contact, {{Contact::Type, u"business"_s}, {Contact::LegalName, name}});
        };
        const auto acme = business(u"Acme"_s), brau = business(u"Brau"_s);
        const std::vector<Cells> all{{{Consent::Contact, *acme},
                                      {Consent::Text, text(1)},
                                      {Consent::GivenAt, u"2024-01-05"_s},
                                      {Consent::Obtained, u"phone"_s},
                                      {Consent::Evidence, u"call; \"yes, please\"\nby Ms. König"_s}},
                                     {{Consent::Contact, *acme},
                                      {Consent::Text, text(2)},
                                      {Consent::GivenAt, u"2024-02-06"_s},
                                      {Consent::Obtained, u"paper"_s},
                                      {Consent::WithdrawnAt, u"2024-03-01"_s},
                                      {Consent::Withdrawal, u"by letter"_s}},
                                     {{Consent::Contact, *brau},
                                      {Consent::Text, text(1)},
                                      {Consent::GivenAt, u"2023-04-05"_s},
                                      {Consent::Obtained, u"web_form"_s},
                                      {Consent::Evidence, u"IP 192.0.2.1"_s},
                                      {Consent::WithdrawnAt, u"2023-04-05"_s}}};
        for (const Cells& cells : all)
            if (auto made = pen.create(Entity::Consent, cells); !made) return made.error();
        return {};
    }));
}

} // namespace

TEST_CASE("Consents go out with their version, evidence and withdrawal, and come in the same",
          "[export][import][lists]")
{
    TempStore store;
    fillLists(store);
    giveConsents(store);
    const QString all = consentsOf(store);
    CHECK(all ==
          u"Acme|1|2024-01-05|phone|call; \"yes, please\"\nby Ms. König|| / Acme|2|2024-02-06|paper||2024-03-01|by "
          "letter / Brau|1|2023-04-05|web_form|IP 192.0.2.1|2023-04-05|"_s);
    const QByteArray out = exported(store);
    CHECK(out.contains("consent.our_newsletter,consent.our_newsletter.version,consent.our_newsletter.obtained,"
                       "consent.our_newsletter.evidence,consent.our_newsletter.2,consent.our_newsletter.2.version"));
    // Who took back a later version has none that stands: all that was given stands behind the first columns.
    CHECK(out.contains("consent.our_newsletter.3.withdrawn_at"));
    const QByteArray cards = exportedCards(store);
    for (const bool vcards : {false, true}) {
        CAPTURE(vcards);
        TempStore other;
        fillLists(other);
        const ImportCsv wish{.file = file(other, vcards ? u"out.vcf"_s : u"out.csv"_s, vcards ? cards : out),
                             .vcards = vcards};
        const auto outcome = imported(other, wish);
        CHECK(outcome.created == 2);
        CHECK(problemsOf(outcome) == QStringList{});
        CHECK(consentsOf(other).toStdString() == all.toStdString());
        CHECK(other.problems() == QStringList{});
    }
    // Into the store that they are from: nothing is added and nothing is said.
    const auto again =
        imported(store, {.file = file(store, u"out.csv"_s, out), .duplicates = u"update"_s, .key = u"id"_s});
    CHECK(again.updated == 2);
    CHECK(problemsOf(again) == QStringList{});
    CHECK(consentsOf(store).toStdString() == all.toStdString());
}

TEST_CASE("A list that says that a consent was withdrawn withdraws it, and half an evidence is no consent",
          "[import][lists]")
{
    TempStore store;
    fillLists(store);
    const auto list = [&](const QString& name, const QByteArray& rows) {
        return ImportCsv{.file = file(store, name,
                                      "external_id;legal_name;consent.our_newsletter;consent.our_newsletter.version;"
                                      "consent.our_newsletter.obtained;consent.our_newsletter.withdrawn_at\r\n" +
                                          rows),
                         .type = u"business"_s,
                         .duplicates = u"update"_s};
    };
    CHECK(problemsOf(imported(store, list(u"a.csv"_s, "1;Acme;2024-01-05;1;phone;\r\n"))) == QStringList{});
    CHECK(consentsOf(store) == u"Acme|1|2024-01-05|phone|||"_s);
    CHECK(problemsOf(imported(store, list(u"b.csv"_s, "1;Acme;2024-01-05;1;phone;2024-02-01\r\n"))) == QStringList{});
    CHECK(consentsOf(store) == u"Acme|1|2024-01-05|phone||2024-02-01|"_s);
    const auto wrong = imported(store, list(u"c.csv"_s, "2;Brau;2024-01-05;7;phone;\r\n"
                                                        "3;Code;2024-01-05;1;phone;2023-12-31\r\n"
                                                        "4;Dorf;2024-01-05;1;phone;2999-01-01\r\n"
                                                        "5;Erle;;1;phone;\r\n"
                                                        "6;Funk;2024-01-05;1;pigeon;\r\n"));
    const QString name = u"consent.our_newsletter"_s;
    CHECK(problemsOf(wrong) == QStringList{u"1 %1.version: 7 (unknown_reference)"_s.arg(name),
                                           u"2 %1.withdrawn_at: 2023-12-31 (invalid_date)"_s.arg(name),
                                           u"3 %1.withdrawn_at: 2999-01-01 (invalid_date)"_s.arg(name),
                                           u"4 %1.version: 1 (required)"_s.arg(name),
                                           u"5 %1.obtained: pigeon (invalid_choice)"_s.arg(name)});
    CHECK(consentsOf(store).section(u" / "_s, 1) == u"Funk|1|2024-01-05|import|||"_s);
    CHECK(store.problems() == QStringList{});
}
