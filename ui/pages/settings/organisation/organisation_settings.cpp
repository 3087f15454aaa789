// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/address_fields.h"
#include "ui/pages/settings/organisation_section.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor::settings {

namespace {
struct OrganisationSettings {
    Q_DECLARE_TR_FUNCTIONS(OrganisationSettings)
};

class OrganisationFacts final : public OrganisationForm {
public:
    using OrganisationForm::OrganisationForm;

protected:
    void adapt(RecordForm& form) override { new AddressFields{workspace(), form}; }
};

std::vector<FieldIndex> facts()
{
    using O = Organisation;
    return {O::Name,  O::LegalForm, O::Street,  O::PostalCode,         O::City, O::Region, O::Country,
            O::Phone, O::Email,     O::Website, O::RegistrationNumber, O::VatId};
}

} // namespace

PageInfo organisation()
{
    return {.key = u"organisation"_s,
            .icon = u"business"_s,
            .title = OrganisationSettings::tr("Organisation"),
            .words = OrganisationSettings::tr("name address VAT home country legal data") + u'\n' +
                     fieldWords(Entity::Organisation, facts()),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new OrganisationFacts{
                    context,
                    {.key = u"organisation"_s,
                     .title = OrganisationSettings::tr("Organisation"),
                     .text = OrganisationSettings::tr("Your own company. Numbers typed without a country are read as "
                                                      "numbers of the home country."),
                     .changes = Entity::Organisation},
                    facts(),
                    parent};
            }};
}

} // namespace kontor::settings
