// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where this build and its sources lie. Only paths.cpp is compiled with the folders' names, so that a compiler cache
// serves every other test of another checkout too.
namespace kontor::test {

QString testData(const QString& name); // a file of tests/data
QString program(const QString& name);  // one of the programs that the build made
QString sourceTree();                  // the checkout's top folder

} // namespace kontor::test
