// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/field_editor.h"
#include "ui/pages/settings/maps/position_choice.h"
#include "ui/pages/settings/organisation_section.h"
#include "ui/support/map/street_layer.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct MapSettings {
    Q_DECLARE_TR_FUNCTIONS(MapSettings)
};

/// Where street maps and addresses come from beyond what Kontor has with it.
std::vector<FieldIndex> servers()
{
    return {Organisation::MapTiles, Organisation::Geocoder, Organisation::GeocoderUrl, Organisation::GeocoderEmail};
}

class MapSection final : public OrganisationForm {
public:
    MapSection(const PageContext& context, QWidget* parent)
        : OrganisationForm{context,
                           {.key = u"maps"_s,
                            .title = MapSettings::tr("Map and address search"),
                            .text = MapSettings::tr("Kontor has a map of the world and a list of places with it and "
                                                    "asks nobody. Street level comes from the servers named here: "
                                                    "they learn the addresses that are looked up."),
                            .changes = Entity::Organisation},
                           servers(),
                           parent}
    {
        if (!canShowStreets()) {
            auto* note = new QLabel{MapSettings::tr("This computer's Kontor shows no streets: it was built without Qt "
                                                    "Location. The tile server is for those of others."),
                                    this};
            note->setWordWrap(true);
            note->setMaximumWidth(620);
            note->setForegroundRole(QPalette::PlaceholderText);
            column()->insertWidget(column()->count() - 1, note);
        }
        auto* position = new PositionChoice{context, this};
        position->setMaximumWidth(620);
        column()->insertWidget(column()->count() - 1, position); // above the stretch
    }

protected:
    EditorSpec specOf(FieldIndex field) const override
    {
        EditorSpec spec = OrganisationForm::specOf(field);
        if (field == Organisation::MapTiles) spec.placeholder = u"https://…/{z}/{x}/{y}.png"_s;
        if (field == Organisation::GeocoderUrl) spec.placeholder = u"https://…"_s;
        if (field == Organisation::GeocoderEmail) spec.placeholder = MapSettings::tr("whom its operator may write to");
        if (field == Organisation::Geocoder) {
            spec.required = true; // no empty line: "none" says it
            spec.options.insert(spec.options.begin(), {QString{}, MapSettings::tr("none: only what is here")});
        }
        return spec;
    }

    void adapt(RecordForm& form) override
    {
        const auto show = [&form] {
            const bool online = !form.editor(u"geocoder")->text().isEmpty();
            form.setFieldVisible(u"geocoder_url", online);
            form.setFieldVisible(u"geocoder_email", online);
        };
        connect(&form, &RecordForm::edited, &form, show);
        show();
    }
};

} // namespace

namespace settings {

PageInfo maps()
{
    return {.key = u"maps"_s,
            .icon = u"map"_s,
            .title = MapSettings::tr("Map and address search"),
            .words = MapSettings::tr("tiles geocoder Nominatim Photon position GPS near me") + u'\n' +
                     fieldWords(Entity::Organisation, servers()),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new MapSection{context, parent};
            }};
}

} // namespace settings

} // namespace kontor
