// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/map/street_layer.h"

#include <QObject>

namespace kontor {

/// Street maps by Qt Location.
class LocationLayers final : public QObject, public StreetLayers {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.kontor_crm.Kontor.StreetLayers/1")
    Q_INTERFACES(kontor::StreetLayers)
public:
    std::unique_ptr<StreetLayer> make(QWidget* parent) override;
};

} // namespace kontor
