// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/restore_record.h"

#include "core/domain/entities.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// The files that were deleted in one operation with the note: what went before or after that is gone by itself.
Result<std::vector<Id>> filesGoneWith(Pen& pen, const Id& note)
{
    std::vector<Id> files;
    auto read = pen.reader().each(uR"(
        SELECT f.id FROM note n JOIN batch nb ON nb.no = n.rev
          JOIN file f ON f.note = n.id AND f.deleted = 1 JOIN batch fb ON fb.no = f.rev
         WHERE n.id = :note AND fb."group" = nb."group")"_s,
                                  {{":note"_L1, note}}, [&](Statement& row) {
                                      files.push_back(row.id(0));
                                      return true;
                                  });
    if (!read) return read.error();
    return files;
}

} // namespace

QString operationKind(const RestoreRecord& wish)
{
    return u"restore_"_s + QLatin1StringView{entityInfo(wish.entity).name};
}

Status run(Pen& pen, const RestoreRecord& wish)
{
    const EntityInfo& info = entityInfo(wish.entity);
    if (info.owner < 0) return Error{.code = Errc::NotAllowed, .field = QLatin1StringView{info.name}};
    const auto files = wish.entity == Entity::Note ? filesGoneWith(pen, wish.row) : std::vector<Id>{};
    if (!files) return files.error();
    if (auto done = pen.restore(wish.entity, wish.row); !done) return done;
    for (const Id& file : *files)
        if (auto done = pen.restore(Entity::File, file); !done) return done;
    const auto name =
        pen.reader().cell(u"SELECT c.display_name FROM %1 r JOIN contact c ON c.id = r.\"%2\" WHERE r.id = :row"_s.arg(
                              QLatin1StringView{info.name}, QLatin1StringView{info.fields[size_t(info.owner)].name}),
                          {{":row"_L1, wish.row}});
    if (!name) return name.error();
    return pen.rename(name->text());
}

} // namespace kontor
