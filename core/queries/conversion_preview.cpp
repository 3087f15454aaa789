// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/conversion_preview.h"

#include "core/domain/custom_cells.h"
#include "core/domain/custom_text.h"
#include "core/store/read_snapshot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString textOf(const QString& type, const Cells& cells)
{
    return customText(type, cellOf(cells, CustomValue::Text), cellOf(cells, CustomValue::Number),
                      cellOf(cells, CustomValue::Currency), cellOf(cells, CustomValue::Date));
}

} // namespace

Result<ConversionPreview::Answer> run(Database& db, const ConversionPreview& question)
{
    const ReadSnapshot snapshot{db};
    const auto home = db.cell(u"SELECT country FROM organisation"_s);
    if (!home) return home.error();
    const CustomType wanted{
        .key = {}, .type = question.type, .choices = question.choices, .dates = {}, .region = home->text()};
    ConversionPreview::Answer answer;
    std::vector<ConversionPreview::Item> fitting;
    const auto most = size_t(std::max(question.limit, 0));
    const auto read = db.each(uR"(
        SELECT c.id, c.display_name, f.type, v."text", v."number", v.currency, v."date"
          FROM custom_value v JOIN custom_field f ON f.id = v.field JOIN contact c ON c.id = v.contact
         WHERE v.field = :field AND v.deleted = 0 AND c.deleted = 0)"_s,
                              {{":field"_L1, question.field}}, [&](Statement& row) {
                                  ConversionPreview::Item item{.contact = row.id(0), .contactName = row.text(1)};
                                  item.before =
                                      customText(row.text(2), row.value(3), row.value(4), row.value(5), row.value(6));
                                  const auto fresh = customCells(wanted, item.before);
                                  item.fits = bool(fresh);
                                  if (fresh) item.after = textOf(question.type, *fresh);
                                  ++answer.values;
                                  answer.misfits += item.fits ? 0 : 1;
                                  auto& list = item.fits ? fitting : answer.examples;
                                  if (list.size() < most) list.push_back(std::move(item));
                                  return true;
                              });
    if (!read) return read.error();
    for (ConversionPreview::Item& item : fitting)
        if (answer.examples.size() < most) answer.examples.push_back(std::move(item));
    return answer;
}

} // namespace kontor
