// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace kontor {

class CsvSource;

/// What the rows are, and what happens to those that are there already.
class RuleBar final : public QWidget {
    Q_OBJECT
public:
    explicit RuleBar(CsvSource& source, QWidget* parent = nullptr);

    void refresh();

private:
    void fillTypes();
    void fillKeys();

    CsvSource& m_source;
    QComboBox* m_type;
    QComboBox* m_duplicates;
    QComboBox* m_key;
    QCheckBox* m_createNames; ///< where a column has any
};

} // namespace kontor
