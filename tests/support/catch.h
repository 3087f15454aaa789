// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 2 (Debian 12) and 3 (Debian 13) behind one include, and Qt's strings printed in failures.

#include "core/base/id.h"

#include <QString>

#include <ostream>

#ifdef CATCH_V2
#include <catch2/catch.hpp>
#else
#include <catch2/catch_all.hpp>
using Catch::Approx;
#endif

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<kontor::Id> {
    static std::string convert(const kontor::Id& id) { return id.toString().toStdString(); }
};
} // namespace Catch
