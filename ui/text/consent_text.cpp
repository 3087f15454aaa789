// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/consent_text.h"

#include <QCoreApplication>

namespace kontor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Consent)
};

} // namespace

QString mayEmailText(Consented state)
{
    switch (state) {
    case Consented::Open: return Words::tr("May be emailed");
    case Consented::Yes: return Words::tr("May be emailed: consent on record");
    case Consented::Missing: return Words::tr("Do not email: no consent on record");
    case Consented::Withdrawn: return Words::tr("Do not email: consent withdrawn");
    case Consented::Refused: return Words::tr("Do not email: not wanted");
    }
    return {};
}

QString mayCallText(Consented state)
{
    switch (state) {
    case Consented::Open: return Words::tr("May be called");
    case Consented::Yes: return Words::tr("May be called: consent on record");
    case Consented::Missing: return Words::tr("Do not call: no consent on record");
    case Consented::Withdrawn: return Words::tr("Do not call: consent withdrawn");
    case Consented::Refused: return Words::tr("Do not call: not wanted");
    }
    return {};
}

} // namespace kontor
