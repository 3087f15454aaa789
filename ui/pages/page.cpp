// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

namespace kontor {

namespace pages {
#define PAGE(name) PageInfo name();
#include "ui/pages/pages.def"
#undef PAGE
} // namespace pages

namespace dialogs {
#define DIALOG(name) DialogInfo name();
#include "ui/pages/dialogs.def"
#undef DIALOG
} // namespace dialogs

std::vector<PageInfo> allPages()
{
    return {
#define PAGE(name) pages::name(),
#include "ui/pages/pages.def"
#undef PAGE
    };
}

std::vector<DialogInfo> allDialogs()
{
    return {
#define DIALOG(name) dialogs::name(),
#include "ui/pages/dialogs.def"
#undef DIALOG
    };
}

} // namespace kontor
