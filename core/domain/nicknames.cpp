// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/nicknames.h"

#include "core/domain/name_similarity.h"
#include "core/domain/nickname_table.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace kontor {

namespace {

using Families = std::unordered_map<std::string, std::vector<std::uint16_t>>;

Families readTable()
{
    Families families;
    for (std::uint16_t line = 0; line < nicknameLines.size(); ++line) {
        const QStringView words{nicknameLines[line].data(), qsizetype(nicknameLines[line].size())};
        for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
            auto& known = families[comparableName(word)];
            if (std::find(known.begin(), known.end(), line) == known.end()) known.push_back(line);
        }
    }
    return families;
}

} // namespace

std::span<const std::uint16_t> nameFamilies(std::string_view comparable)
{
    static const Families families = readTable();
    const auto found = families.find(std::string{comparable});
    if (found == families.end()) return {};
    return found->second;
}

} // namespace kontor
