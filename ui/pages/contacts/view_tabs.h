// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/views.h"
#include "ui/support/live_query.h"

#include <QWidget>

#include <optional>

class QMenu;

namespace kontor {

class FlatButton;
class FlatTabs;
class Page;

/// The views of the list as tabs with live counts: those that Kontor brings, then the saved ones. Behind them `+` saves
/// what is seen under a name, and what was changed in a saved view can be kept there.
class ViewTabs final : public QWidget {
    Q_OBJECT
public:
    explicit ViewTabs(Page& page, QWidget* parent = nullptr);

    /// In the saved state: "all", "people" …, or "view.<id>".
    QString key() const { return keyOf(m_current); }
    QString query() const;
    /// Null for those that Kontor brings.
    const ViewRow* saved() const;
    bool isFirst() const { return m_current == 0; }
    void chooseFirst();
    void choose(const Id& view); ///< as soon as it is there
    const QString& role() const { return m_role; }
    bool mayShareByRole() const { return m_mayShareByRole; }
    /// Whether what is seen differs from what was saved.
    void setChanged(bool changed);
    bool isWaiting() const { return m_views.isWaiting() || m_totals.isWaiting(); }
    /// Counts wait for the list's first answer: they would keep its rows waiting.
    void startCounting();

    void fillMenu(QMenu* menu);
    void rename();
    void remove();
    void move(int by);

Q_SIGNALS:
    void chosen();
    void saveRequested(); ///< under a new name
    void keepRequested(); ///< in the view that is shown
    void editRequested(); ///< name, who sees it, filter

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString keyOf(int tab) const;
    void showViews(const Views::Answer& answer);
    void showTotals(const std::vector<qint64>& totals);
    void tabChosen(int tab);
    void count();
    void share(bool shared);

    Page& m_page;
    FlatTabs* m_tabs;
    FlatButton* m_keep;
    FlatButton* m_add;
    std::vector<ViewRow> m_saved;
    QString m_role;
    bool m_mayShareByRole = false;
    int m_current = 0;
    QString m_wanted; ///< key of a view that is not there yet
    bool m_counting = false;
    bool m_filling = false;
    LiveQuery<Views> m_views;
    LiveQuery<ContactTotals> m_totals;
};

} // namespace kontor
