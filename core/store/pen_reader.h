// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pen.h"

namespace kontor {

/// Reading on the writing connection: what the pen holds back is put into its table first.
class PenReader final : public Database {
public:
    explicit PenReader(std::unique_ptr<Connection> connection) : Database{std::move(connection)} {}
    Connection& connection() { return *m_connection; }
    void follow(Pen* pen) { m_pen = pen; }

protected:
    Status beforeRead() override { return m_pen ? m_pen->flushHeld() : Status{}; }

private:
    Pen* m_pen = nullptr;
};

} // namespace kontor
