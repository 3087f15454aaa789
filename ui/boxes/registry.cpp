// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/registry.h"

namespace kontor {

namespace boxes {
#define BOX(key)                                                                                                       \
    namespace key {                                                                                                    \
    BoxInfo info();                                                                                                    \
    }
#include "ui/boxes/boxes.def"
#undef BOX
} // namespace boxes

const std::vector<BoxInfo>& allBoxes()
{
    static const std::vector<BoxInfo> all{
#define BOX(key) boxes::key::info(),
#include "ui/boxes/boxes.def"
#undef BOX
    };
    return all;
}

} // namespace kontor
