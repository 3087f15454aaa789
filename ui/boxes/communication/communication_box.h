// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/organisation_record.h"
#include "ui/boxes/box.h"
#include "ui/boxes/row_list.h"
#include "ui/editors/editor_spec.h"
#include "ui/support/live_query.h"

namespace kontor {

/// How the contact wants to be reached: in which language, on which way, and whether at all.
class CommunicationBox final : public Box {
    Q_OBJECT
public:
    explicit CommunicationBox(const BoxContext& context);
    void focusContent() override { m_list->focusContent(); }

protected:
    void showContact(const Data& contact) override;
    void clear() override { m_list->clear(); }

private:
    RecordRow* makeRow(const Id& id);
    EditorSpec specOf(FieldIndex field) const;

    RowList* m_list;
    QStringList m_languages; ///< those that the organisation offers, by code; none: the usual ones
    LiveQuery<OrganisationRecord> m_organisation;
};

} // namespace kontor
