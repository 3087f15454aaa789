// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pen.h"

namespace kontor {

/// Makes a private view one of all, or a view that all see one's own. It is a new view with the same content: whether a
/// view is private never changes. A private one goes, a shared one stays.
struct ShareView {
    using Outcome = Id; ///< the new view
    Id view;
    bool shared = true;
};
Result<Id> run(Pen& pen, const ShareView& wish);
QString operationKind(const ShareView& wish);

} // namespace kontor
