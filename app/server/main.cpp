// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/command_line.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication application{argc, argv};
    return kontor::server::runCommand(QCoreApplication::arguments().mid(1));
}
