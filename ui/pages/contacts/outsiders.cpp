// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/outsiders.h"

#include "core/queries/administration.h"
#include "core/queries/views.h"
#include "core/workspace/workspace.h"
#include "ui/pages/contacts/contact_filter.h"
#include "ui/support/when_done.h"

using namespace Qt::StringLiterals;

namespace kontor {

void countOutside(Workspace& workspace, QObject* receiver, const std::vector<quint32>& contacts, const Id& employee,
                  const std::function<void(qint64 contacts)>& done)
{
    const auto count = [&workspace, receiver, contacts, employee, done](const Result<Teams::Answer>& teams) {
        if (!teams) return;
        FieldTest without{.field = u"team"_s, .comparison = Comparison::Equals};
        for (const TeamRow& team : *teams)
            if (!team.members.contains(employee)) without.values << team.name;
        if (without.values.isEmpty()) return done(0);
        whenDone(workspace.ask(CountAmong{contacts, toText(Query::of(std::move(without)))}), receiver,
                 [done](const Result<qint64>& counted) {
                     if (counted) done(*counted);
                 });
    };
    whenDone(workspace.ask(Teams{}), receiver, count);
}

} // namespace kontor
