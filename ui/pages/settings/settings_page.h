// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QScrollArea;
class QStackedWidget;

namespace kontor {

/// The settings: their sections in a column at the side, and the chosen one. Knows the sections by their register only.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;
    void focusSearch() override;
    bool makeNew() override;
    bool showPart(const QString& key) override;
    bool isSettled() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Page* section(int section);
    void showSection(int section);
    /// What stands on a section, also where its form has not come yet.
    QByteArray wordsOf(int section);
    Page* shown() const;
    void filter(const QString& text);
    int best() const;

    std::vector<PageInfo> m_infos;
    std::vector<Page*> m_sections; ///< null until first shown or searched
    QLineEdit* m_search;
    QLabel* m_none;
    QButtonGroup* m_entries;
    QScrollArea* m_list;
    QStackedWidget* m_stack;
};

} // namespace kontor
