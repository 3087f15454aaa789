// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace kontor {

class ErrorLine;

/// The page of the first start: who works here, and what to begin with. No account, no wait. Object name `firstStart`.
class FirstStart final : public QWidget {
    Q_OBJECT
public:
    enum class Begin { OwnList, Samples, Join, Empty };

    explicit FirstStart(QWidget* parent = nullptr);

    void showError(const Error& error);

Q_SIGNALS:
    void chosen(const kontor::NewStore& store, kontor::FirstStart::Begin begin);

private:
    QLayout* buildFields();
    QLayout* buildChoices();
    QLineEdit* addField(QFormLayout* form, const QString& name, const QString& label, const QString& text);
    void choose(Begin begin);

    QLineEdit* m_organisation = nullptr;
    QLineEdit* m_me = nullptr;
    QLineEdit* m_email = nullptr;
    ErrorLine* m_error;
};

} // namespace kontor
