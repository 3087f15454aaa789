// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/box.h"
#include "ui/support/live_query.h"
#include "ui/support/map/map_view.h"

class QLabel;
class QStackedWidget;

namespace kontor {

/// Where the contact is, and who is near.
class MapBox final : public Box {
    Q_OBJECT
public:
    explicit MapBox(const BoxContext& context);

    void focusContent() override;

protected:
    void showContact(const Data& contact) override;
    void clear() override;

private:
    MapView* m_map;
    QLabel* m_none;
    QStackedWidget* m_stack;
    std::vector<MapMark> m_marks;
    Id m_shown;
    LiveQuery<MapPins> m_near;
};

} // namespace kontor
