// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/undo_output.h"

#include "core/base/error_code.h"
#include "core/domain/entities.h"
#include "ui/console/json_record.h"
#include "ui/text/operation_text.h"
#include "ui/text/plain_text.h"

using namespace Qt::StringLiterals;

namespace kontor {

QJsonArray keptJson(const std::vector<Kept>& kept)
{
    return jsonList(kept, [](const Kept& one) {
        return QJsonObject{{u"entity"_s, QLatin1StringView{entityInfo(one.entity).name}},
                           {u"id"_s, jsonId(one.row)},
                           {u"contact"_s, jsonText(one.contact)},
                           {u"field"_s, jsonText(one.field)},
                           {u"now"_s, jsonText(one.now)},
                           {u"wanted"_s, jsonText(one.wanted)},
                           {u"code"_s, QString{codeOf(one.reason)}},
                           {u"text"_s, keptText(one)}};
    });
}

QString keptLines(const std::vector<Kept>& kept)
{
    QString lines;
    for (const Kept& one : kept) lines += u"  "_s + oneLine(keptText(one)) + u'\n';
    return lines;
}

} // namespace kontor
