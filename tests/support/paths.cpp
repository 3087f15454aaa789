// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

namespace kontor::test {

QString testData(const QString& name) { return QStringLiteral(KONTOR_TEST_DATA "/") + name; }

QString program(const QString& name) { return QStringLiteral(KONTOR_BIN_DIR "/") + name; }

QString sourceTree() { return QStringLiteral(KONTOR_SOURCE_DIR); }

} // namespace kontor::test
