// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace kontor {

/// Fields that many need, ready to be taken into the library: how each type is meant to be used.
struct FieldExample {
    QString label;
    QString type;
    QByteArray json; ///< as ImportFields reads it
};
std::vector<FieldExample> fieldExamples();

} // namespace kontor
