// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/support/live_query.h"
#include "ui/window/palette_items.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;

namespace kontor {

class RowTable;

/// Go to or do: one line over the window that finds commands and contacts as one types, `>` commands, `#` keywords, `@`
/// people. What was chosen lately comes first. Commands are whatever is registered and can be given where one is. By
/// keyboard alone. Object name `palette`.
class Palette final : public QFrame {
    Q_OBJECT
public:
    Palette(Workspace& workspace, SavedState& state, Desk& desk, QWidget& window);

    void open();
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Mode { Everything, Commands, Keywords, People };

    void build();
    void search();
    void gather();
    void collectCommands();
    Mode mode() const;
    QString typed() const; ///< without the sign of the mode
    QStringList recent() const;
    void remember(const PaletteItem& item);
    bool lineKey(QKeyEvent* event);
    void move(int by);
    void choose(bool aside);
    void carryOut(const PaletteItem& item, bool aside);
    void place();
    void say();

    Workspace& m_workspace;
    SavedState& m_state;
    Desk& m_desk;
    QWidget& m_window;
    QLineEdit* m_line;
    RowTable* m_table;
    QLabel* m_none;
    PaletteModel m_model;
    QPointer<QWidget> m_before; ///< had the keyboard
    std::vector<PaletteItem> m_commands;
    std::vector<PaletteItem> m_remembered; ///< contacts chosen lately
    std::vector<PaletteItem> m_contacts;
    std::vector<PaletteItem> m_keywords;
    std::vector<PaletteItem> m_colleagues;
    LiveQuery<ContactPage> m_find;
    LiveQuery<KeywordsInUse> m_words;
    LiveQuery<Employees> m_staff;
};

} // namespace kontor
