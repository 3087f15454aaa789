// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QImage;
class QObject;

namespace kontor {

/// Reads and decodes a picture's file beside the window, turned as its camera was held and at most 4096 pixels wide and
/// high; `show` runs in the window's thread if `receiver` is still there, with a null image where it cannot be read.
void readPicture(const QString& path, QObject* receiver, const std::function<void(const QImage&)>& show);

} // namespace kontor
