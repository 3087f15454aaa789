// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace kontor {

/// What is wrong with the mapping of an import (Errc::BadMapping), without its place: part of errorSentence.
QString mappingSentence(const Error& error);

} // namespace kontor
