// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/files/file_content.h"

#include <functional>

class QObject;

namespace kontor {

/// The program that pages are rendered by: Kontor's own (`kontor-pdf`, on Qt PDF) where it was built, else Poppler's
/// `pdftoppm`.
QString pageProgram();

/// Renders the first twenty pages of a PDF by `program`, a process of its own, which what comes from outside may crash
/// without harm; ended after 15 s with the pages it has by then. `done` runs on the receiver's thread while it lives. Does
/// not wait.
void renderPages(const QString& path, QObject* receiver, std::function<void(const FileContent&)> done,
                 const QString& program = pageProgram());

} // namespace kontor
