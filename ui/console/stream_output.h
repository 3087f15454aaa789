// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/output.h"

#include <cstdio>

namespace kontor {

/// This process's standard streams.
class StreamOutput final : public Output {
public:
    StreamOutput();
    ~StreamOutput() override;

    void write(QByteArrayView utf8) override;
    void writeError(QByteArrayView utf8) override;
    void progress(qint64 done, qint64 total) override;
    bool isTerminal() const override { return m_outIsTerminal; }
    bool errorIsTerminal() const override { return m_errorIsTerminal; }

    /// Everything written has left the process; false if it could not (a full disk).
    bool finish();

private:
    void clearProgress();

    bool m_outIsTerminal;
    bool m_errorIsTerminal;
    int m_shown = -1; ///< per cent on the screen
};

} // namespace kontor
