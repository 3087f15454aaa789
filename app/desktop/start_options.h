// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace kontor {

/// kontor [--store FILE] [--open ID] [LINK|LIST] [--theme T]
///        [--screenshot OUT.png [--page KEY] [--size WxH] [--scale S] [--steps STEP,STEP… [--write yes]]]
struct StartOptions {
    QString store; ///< as given
    QString open;
    QString screenshot;
    QString page;
    QStringList steps;   ///< before the picture
    bool writes = false; ///< the steps may change the store
    QSize size{1240, 780};
    std::optional<Theme> theme;
    double scale = 1;
};

struct StartLine {
    StartOptions options;
    QString wrong; ///< the argument that is not understood; empty if all are
    bool help = false;
    bool version = false;
};
StartLine readStartLine(const QStringList& arguments);

/// What --help prints.
QString startHelp();

} // namespace kontor
