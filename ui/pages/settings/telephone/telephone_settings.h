// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dialling.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace kontor {

class Dialler;
class ErrorLine;
class FlatButton;

/// How this computer places calls: everybody's own choice. Holds from the choice on; what it makes of a number is shown
/// at once, and a call can be tried.
class TelephoneSettings final : public Page {
    Q_OBJECT
public:
    explicit TelephoneSettings(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;

private:
    QLayout* makeTrial();
    void choose();
    void keep();
    void present();
    void tryOut();

    DialRule m_rule;
    QComboBox* m_way;
    QLabel* m_caption; ///< of the line below
    QLineEdit* m_where;
    QLabel* m_hint;
    QLineEdit* m_number;
    FlatButton* m_try;
    QLabel* m_outcome;
    ErrorLine* m_error;
    Dialler* m_dialler;
    int m_asked = 0; ///< an answer to an earlier trial is not shown
};

} // namespace kontor
