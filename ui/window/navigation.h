// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QLabel;

namespace kontor {

/// The pages of the window, one below the other. Entries are named `nav.<key>`.
class Navigation final : public QWidget {
    Q_OBJECT
public:
    Navigation(const std::vector<PageInfo>& pages, QWidget* parent = nullptr);

    void setCurrent(int page);
    /// Under the program's name.
    void setOrganisation(const QString& name);
    /// The keyboard goes to the page that is shown.
    void takeFocus();

Q_SIGNALS:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QBoxLayout* buildHead();
    void paintQuiet();

    QButtonGroup* m_entries;
    QLabel* m_organisation;
};

} // namespace kontor
