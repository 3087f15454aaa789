// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/backup_rule.h"

#include "ui/support/saved_state.h"

using namespace Qt::StringLiterals;

namespace kontor {

BackupRule keptBackupRule(SavedState& state)
{
    const BackupRule usual;
    const auto number = [&](const QString& key, int otherwise) {
        return std::clamp(state.value(key, otherwise).toInt(), 0, 999);
    };
    return {.folder = state.text(u"backups/folder"_s),
            .days = number(u"backups/days"_s, usual.days),
            .weeks = number(u"backups/weeks"_s, usual.weeks),
            .months = number(u"backups/months"_s, usual.months)};
}

void keepBackupRule(SavedState& state, const BackupRule& rule)
{
    state.setValue(u"backups/folder"_s, rule.folder);
    state.setValue(u"backups/days"_s, rule.days);
    state.setValue(u"backups/weeks"_s, rule.weeks);
    state.setValue(u"backups/months"_s, rule.months);
}

} // namespace kontor
