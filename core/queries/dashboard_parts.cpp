// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/dashboard_parts.h"

#include "core/domain/privacy.h"

using namespace Qt::StringLiterals;

namespace kontor {

Status readCategories(Database& db, const Id& contact, ContactDashboard::Answer& answer)
{
    return db.each(uR"(
        SELECT k.id, g.id, g.name FROM contact_category k JOIN category g ON g.id = k.category
         WHERE k.contact = :contact AND k.deleted = 0 AND g.deleted = 0 ORDER BY g.name COLLATE NOCASE, g.id)"_s,
                   {{":contact"_L1, contact}}, [&](Statement& row) {
                       answer.categories.push_back({row.id(0), row.id(1), row.text(2)});
                       return true;
                   });
}

namespace {

/// Does the organisation have a text for this purpose?
Result<bool> isAskedFor(Database& db, const QString& purpose)
{
    const auto text = db.cell(
        u"SELECT 1 FROM consent_text WHERE purpose = :purpose AND deleted = 0 AND coalesce(retired, 0) = 0 LIMIT 1"_s,
        {{":purpose"_L1, purpose}});
    if (!text) return text.error();
    return !text->isNull();
}

Status readMayReach(Database& db, ContactDashboard::Answer& answer)
{
    const auto given = givenConsents(answer.consents);
    const auto mail = isAskedFor(db, u"email"_s), call = isAskedFor(db, u"call"_s);
    if (!mail || !call) return mail ? call.error() : mail.error();
    answer.mayEmail = consentState(u"email"_s, answer.fields.value(u"do_not_email"_s).boolean(), *mail, given);
    answer.mayCall = consentState(u"call"_s, answer.fields.value(u"do_not_call"_s).boolean(), *call, given);
    return {};
}

} // namespace

std::vector<GivenConsent> givenConsents(const std::vector<ConsentRow>& rows)
{
    std::vector<GivenConsent> given;
    for (const ConsentRow& row : rows) given.push_back({row.purpose, row.givenAt, row.withdrawnAt, row.name, row.id});
    return given;
}

Status readConsents(Database& db, const Id& contact, ContactDashboard::Answer& answer)
{
    const auto read = db.each(uR"(
        SELECT k.id, x.id, x.name, x.purpose, x.version,
               NOT EXISTS (SELECT 1 FROM consent_text y
                            WHERE y.name = x.name AND y.version > x.version AND y.deleted = 0),
               k.given_at, k.obtained, k.evidence, k.withdrawn_at, k.withdrawal, e.name
          FROM consent k JOIN consent_text x ON x.id = k."text" LEFT JOIN employee e ON e.id = k.recorder
         WHERE k.contact = :contact AND k.deleted = 0
         ORDER BY k.withdrawn_at IS NOT NULL, k.given_at DESC, k.id)"_s,
                              {{":contact"_L1, contact}}, [&](Statement& row) {
                                  ConsentRow consent{.id = row.id(0), .text = row.id(1), .name = row.text(2)};
                                  consent.purpose = row.text(3);
                                  consent.version = row.integer(4);
                                  consent.newest = row.integer(5) != 0;
                                  consent.givenAt = row.text(6);
                                  consent.obtained = row.text(7);
                                  consent.evidence = row.text(8);
                                  consent.withdrawnAt = row.text(9);
                                  consent.withdrawal = row.text(10);
                                  consent.recorder = row.text(11);
                                  answer.consents.push_back(std::move(consent));
                                  return true;
                              });
    return read ? readMayReach(db, answer) : read;
}

Status readBankAccounts(Database& db, const Id& contact, ContactDashboard::Answer& answer)
{
    return db.each(uR"(
        SELECT id, holder, iban, bic, bank, account_number, kind
          FROM bank_account WHERE contact = :contact AND deleted = 0 ORDER BY position, id)"_s,
                   {{":contact"_L1, contact}}, [&](Statement& row) {
                       answer.bankAccounts.push_back({.id = row.id(0),
                                                      .holder = row.text(1),
                                                      .iban = row.text(2),
                                                      .bic = row.text(3),
                                                      .bank = row.text(4),
                                                      .accountNumber = row.text(5),
                                                      .kind = row.text(6)});
                       return true;
                   });
}

Result<std::vector<FileRow>> readFileRows(Database& db, const QString& condition, const Id& contact)
{
    const QString sql = uR"(
        SELECT f.id, f.folder, f.name, f.type, f.sha256, f.bytes, f.created_at, f.note, e.name, f.private
          FROM file f LEFT JOIN employee e ON e.id = f.author
         WHERE %1 AND f.deleted = 0 AND %2
         ORDER BY f.folder IS NOT NULL, f.folder COLLATE NOCASE, f.name COLLATE NOCASE, f.id)"_s;
    std::vector<FileRow> files;
    const auto read = db.each(sql.arg(condition, visibleOnly(Entity::File, u"f")),
                              {{":contact"_L1, contact}, {":me"_L1, db.me()}}, [&](Statement& row) {
                                  FileRow file{.id = row.id(0), .folder = row.text(1), .name = row.text(2)};
                                  file.type = row.text(3);
                                  file.sha256 = row.text(4);
                                  file.bytes = row.integer(5);
                                  file.createdAt = row.integer(6);
                                  file.note = row.id(7);
                                  file.author = row.text(8);
                                  file.isPrivate = row.integer(9) != 0;
                                  files.push_back(std::move(file));
                                  return true;
                              });
    if (!read) return read.error();
    return files;
}

Status readFiles(Database& db, const Id& contact, ContactDashboard::Answer& answer)
{
    auto files = readFileRows(db, u"f.contact = :contact"_s, contact);
    if (!files) return files.error();
    answer.files = std::move(*files);
    return db.each(u"SELECT id, type, sha256 FROM picture WHERE contact = :contact AND deleted = 0"_s,
                   {{":contact"_L1, contact}}, [&](Statement& row) {
                       answer.picture = {row.id(0), row.text(1), row.text(2)};
                       return false;
                   });
}

Status readMarkets(Database& db, const Id& contact, ContactDashboard::Answer& answer)
{
    return db.each(uR"(
        SELECT k.id, t.id, t.name FROM market_member k JOIN target_market t ON t.id = k.market
         WHERE k.contact = :contact AND k.deleted = 0 AND t.deleted = 0 AND t.query IS NULL
         ORDER BY t.name COLLATE NOCASE, t.id)"_s,
                   {{":contact"_L1, contact}}, [&](Statement& row) {
                       answer.markets.push_back({row.id(0), row.id(1), row.text(2)});
                       return true;
                   });
}

} // namespace kontor
