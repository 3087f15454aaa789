// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace kontor {

/// The field is never narrower than its prompt with the icons and buttons beside it, as they are now.
void keepPromptWhole(QLineEdit& field);

} // namespace kontor
