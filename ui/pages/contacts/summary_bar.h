// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_list.h"

#include <QWidget>

#include <vector>

class QMenu;

namespace kontor {

class FlatButton;

/// The figures above the list, for exactly its rows. Each is a button that puts its filter into the query, or takes it
/// out again. What does not fit the width waits in a menu.
class SummaryBar final : public QWidget {
    Q_OBJECT
public:
    explicit SummaryBar(QWidget* parent = nullptr);

    /// `query` says which figures are in force.
    void show(const ContactCounts& counts, const QString& query);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A word of the query to be toggled; empty: all contacts.
    void wordChosen(const QString& word);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Figure {
        FlatButton* button;
        QString word;
    };
    struct Wanted {
        QString name, text, number, word;
    };

    Figure& figure(const QString& name);
    void arrange();
    void fillMenu();
    static std::vector<Wanted> figuresOf(const ContactCounts& counts);

    std::vector<Figure> m_figures; ///< in their order
    FlatButton* m_more;
    QMenu* m_menu;
};

} // namespace kontor
