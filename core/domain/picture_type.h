// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace kontor {

/// "image/png", "image/jpeg" or "image/webp" by the first bytes; empty for anything else. What a name says about a picture counts
/// for nothing. Thread-safe.
QString pictureType(QByteArrayView start);

} // namespace kontor
