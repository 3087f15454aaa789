// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/value_list_model.h"
#include "ui/pages/page.h"
#include "ui/support/live_query.h"
#include "ui/support/map/map_view.h"
#include "ui/support/own_place.h"

#include <QTimer>

class QLabel;
class QLineEdit;

namespace kontor {

class ErrorLine;
class FlatButton;
class PlaceSuggestions;
class RowTable;

/// The contacts that a query finds on a map, and beside it those in view, the nearest to the middle first, or those
/// chosen by a line around them.
class MapPage final : public Page {
    Q_OBJECT
public:
    explicit MapPage(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;
    void focusSearch() override;
    /// "near": goes to where this computer is.
    bool showPart(const QString& key) override;
    bool isSettled() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* buildHead();
    QWidget* buildSide();
    FlatButton* addButton(QLayout* row, const QString& name, const QString& iconName, const QString& text,
                          std::function<void()> act);
    void showMatches();
    void show(const MapPins::Answer& pins);
    void listInView();
    void list(const std::vector<MapPin>& pins);
    void choose(const std::vector<MapPin>& pins);
    void leaveChoice();
    void goNear();
    void showNear(const Result<GeoPoint>& point);
    QString awayText(quint32 number) const;
    void markChosenRows();
    void selectRows(const std::vector<MapPin>& pins);
    void open(int row);

    MapView* m_map;
    QLineEdit* m_query;
    QLineEdit* m_place;
    PlaceSuggestions* m_suggestions;
    ErrorLine* m_error;
    QLabel* m_count;
    QLabel* m_listTitle;
    QLabel* m_legend; ///< what rings are, if there are some
    FlatButton* m_export = nullptr;
    FlatButton* m_choose = nullptr;
    FlatButton* m_leave = nullptr;
    ValueListModel m_model;
    RowTable* m_table;
    std::vector<quint32> m_numbers; ///< of the contacts in the list, also of those beyond its end
    QHash<Id, quint32> m_listed;    ///< of its rows
    OwnPosition m_position;
    std::optional<GeoPoint> m_own;
    struct Away {
        double metres;
        bool approximate;
    };
    QHash<quint32, Away> m_away; ///< from there, by contact
    bool m_chosen = false;       ///< the list shows what was chosen, not what is in view
    bool m_fitted = false;
    QTimer m_pause;
    LiveQuery<MapPins> m_pins;
    LiveQuery<ContactRows> m_rows;
};

} // namespace kontor
