// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QTabWidget;

namespace kontor {

/// What Kontor is, on what it stands, where its data come from, and under which licences all of that is.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);

private:
    QWidget* makeAbout();
    QWidget* makeParts();
    QWidget* makeLicences();
    void showLicence(const QString& file);

    QPlainTextEdit* m_licence = nullptr;
};

} // namespace kontor
