// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_format.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace kontor {

/// How the file is written, as it was found, to be corrected.
class FormatBar final : public QWidget {
    Q_OBJECT
public:
    explicit FormatBar(QWidget* parent = nullptr);

    /// Shows it; says nothing.
    void show(const CsvOverrides& format);

Q_SIGNALS:
    /// Only what was changed is set.
    void corrected(const kontor::CsvOverrides& correction);

private:
    void fillEncodings();
    void choose(QComboBox* box, const QString& value, const QString& label);

    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_quote;
    QSpinBox* m_preamble;
    QCheckBox* m_header;
};

} // namespace kontor
