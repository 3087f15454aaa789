// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema_check.h"

#include "core/store/connection.h"
#include "core/store/contact_facts_reader.h"
#include "core/store/pen_reader.h"
#include "core/store/store_file.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Schema = QMap<QString, QString>; ///< name -> its SQL

Result<Schema> schemaOf(Connection& connection)
{
    auto statement =
        connection.prepare(u"SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"_s);
    if (!statement) return statement.error();
    Schema schema;
    for (;;) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) break;
        schema.insert((*statement)->text(0), (*statement)->text(1));
    }
    (*statement)->reset();
    return schema;
}

} // namespace

Result<QStringList> schemaProblems(Store& store)
{
    auto model = Connection::open(u":memory:"_s, OpenMode::Create);
    if (!model) return model.error();
    if (auto made = migrate(**model); !made) return made.error();
    const auto wanted = schemaOf(**model);
    const auto found = schemaOf(store.penReader().connection());
    if (!wanted || !found) return wanted ? found.error() : wanted.error();
    QStringList problems;
    for (auto it = wanted->begin(); it != wanted->end(); ++it)
        if (found->value(it.key()) != it.value()) problems << u"schema: %1 is not ours"_s.arg(it.key());
    for (auto it = found->begin(); it != found->end(); ++it)
        if (!wanted->contains(it.key())) problems << u"schema: %1 does not belong here"_s.arg(it.key());
    return problems;
}

Result<std::vector<Id>> staleContacts(Store& store)
{
    Connection& connection = store.penReader().connection();
    std::vector<Id> all, stale;
    auto read = store.reader().each(u"SELECT id FROM contact"_s, {}, [&](Statement& row) {
        all.push_back(row.id(0));
        return true;
    });
    if (!read) return read.error();
    for (const Id& contact : all) {
        ContactImage image;
        if (auto done = finishStored(connection, contact, store.required(), false, image); !done) return done.error();
        auto statement = connection.prepare(uR"(
            SELECT c.name_key, c.status, c.relationships, d.text
              FROM contact c LEFT JOIN search_document d ON d.n = c.n WHERE c.id = :id)"_s);
        if (!statement) return statement.error();
        (*statement)->bindBlob(0, contact.bytes());
        const auto row = (*statement)->step();
        if (!row) return row.error();
        const bool fine =
            *row && (*statement)->utf8(0) == image.nameKey && ((*statement)->utf8(1) == "complete") == image.complete &&
            unsigned((*statement)->integer(2)) == image.relationships && (*statement)->utf8(3) == image.document;
        (*statement)->reset();
        if (!fine) stale.push_back(contact);
    }
    return stale;
}

} // namespace kontor
