// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/organisation_record.h"
#include "ui/boxes/box.h"
#include "ui/boxes/row_list.h"
#include "ui/editors/editor_spec.h"
#include "ui/support/live_query.h"

class QToolButton;

namespace kontor {

/// The contact's own fields, from the field table: those its type has, the filled ones first in sight, the empty ones
/// one step away.
class DetailsBox final : public Box {
    Q_OBJECT
public:
    explicit DetailsBox(const BoxContext& context);
    void focusContent() override { m_list->focusContent(); }

protected:
    void showContact(const Data& contact) override;
    void clear() override;
    void saveOpenForms() override { m_list->saveOpenForms(); }

private:
    static void sayDoubt(RowFace& face, const QString& doubt);
    std::vector<FieldIndex> shownFields(const Data& contact);
    RecordRow* makeRow(const Id& id, FieldIndex field);
    void makeEditable(RecordRow& row, FieldIndex field);
    void toggleAll();
    EditorSpec specOf(FieldIndex field) const;

    RowList* m_list;
    QToolButton* m_more;
    std::vector<FieldIndex> m_kept; ///< shown once, and so until another contact comes: nothing jumps away when emptied
    bool m_all = false;
    QMap<QString, QString> m_texts; ///< of the organisation
    LiveQuery<OrganisationRecord> m_organisation;
};

} // namespace kontor
