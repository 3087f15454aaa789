// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QComboBox;
class QFormLayout;

namespace kontor {

/// Colours, size and language of the window. Each choice holds at once, but for the size: that is known to Qt before
/// anything is drawn, so it holds from the next start.
class AppearanceSettings final : public Page {
    Q_OBJECT
public:
    explicit AppearanceSettings(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;

private:
    QComboBox* addChoice(QFormLayout& form, const QString& name, const QString& label);
    void addThemes(QFormLayout& form);
    void addScales(QFormLayout& form);
    void addLanguages(QFormLayout& form);

    QComboBox* m_first = nullptr;
};

} // namespace kontor
