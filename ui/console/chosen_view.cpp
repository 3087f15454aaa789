// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/chosen_view.h"

#include "core/queries/contact_list.h"
#include "ui/console/session.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<std::optional<ViewRow>> chosenView(Session& session)
{
    if (!session.call.has(u"--view"_s)) return std::optional<ViewRow>{};
    const auto id = session.ask(FindRecord{Entity::View, session.call.value(u"--view"_s)});
    if (!id && id.error().code == Errc::NotFound)
        return Error{.code = Errc::NotFound, .field = u"view"_s, .value = session.call.value(u"--view"_s)};
    if (!id) return id.error();
    const auto all = session.ask(Views{});
    if (!all) return all.error();
    for (const ViewRow& view : all->views)
        if (view.id == *id) return std::optional{view};
    return Error{.code = Errc::NotFound, .field = u"view"_s, .value = session.call.value(u"--view"_s)};
}

QString queryOf(const Session& session, const std::optional<ViewRow>& view)
{
    const QString words = session.call.words.join(u' ');
    if (!view || view->query.isEmpty()) return words;
    return words.isEmpty() ? view->query : u"(%1) (%2)"_s.arg(view->query, words);
}

} // namespace kontor
