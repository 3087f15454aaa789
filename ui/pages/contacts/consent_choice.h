// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"
#include "core/queries/dashboard_lists.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace kontor {

/// The texts a new contact may consent to, each with a box to tick and its words to read, and how the consent was
/// obtained.
class ConsentChoice final : public QWidget {
    Q_OBJECT
public:
    explicit ConsentChoice(const std::vector<ConsentTexts::Item>& texts, QWidget* parent = nullptr);

    /// For AddRecord; empty where nothing is ticked.
    FieldTexts fields() const;

private:
    void addText(const ConsentTexts::Item& text);

    std::vector<std::pair<Id, QCheckBox*>> m_boxes;
    QComboBox* m_obtained = nullptr;
};

} // namespace kontor
