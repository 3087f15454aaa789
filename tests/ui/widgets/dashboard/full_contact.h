// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/widgets/dashboard_rig.h"

namespace kontor::test {

/// A business and a person with everything that a dashboard can show.
struct FullContacts {
    Id business, person;
};
FullContacts addFullContacts(DashboardRig& rig);

} // namespace kontor::test
