// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"
#include "core/queries/organisation_record.h"
#include "ui/editors/record_form.h"
#include "ui/pages/settings/section.h"

#include <QMap>

namespace kontor {

/// A section whose settings are fields of the organisation: they are shared with everybody, stand in the history, and one
/// undo takes a change back.
class OrganisationSection : public Section {
    Q_OBJECT
public:
    OrganisationSection(const PageContext& context, const About& about, QWidget* parent);

protected:
    /// As it is, or as it will be when what was saved is there.
    QString text(QStringView field) const;
    /// The record is there, or has changed; also when the rights have.
    virtual void showRecord() = 0;
    /// One change as one operation.
    void save(const FieldTexts& fields, std::function<void(const Status&)> done = {});

    /// There is nothing yet that could take the focus: takeFocus() again when there is, unless somebody has left.
    void focusLater() { m_focusWanted = true; }

    void rightsChanged() override;
    void hideEvent(QHideEvent* event) override;
    bool isWaiting() const override { return m_record.id.isNull(); }

private:
    void present();

    bool m_focusWanted = false;
    OrganisationRecord::Answer m_record;
    QMap<QString, QString> m_written; ///< of fields, until an answer has it that was asked for afterwards
    int m_saving = 0;                 ///< changes on their way
    LiveQuery<OrganisationRecord> m_ask;
};

/// The same as a form of some of these fields. `hints` stand below, by field.
class OrganisationForm : public OrganisationSection {
    Q_OBJECT
public:
    OrganisationForm(const PageContext& context, const About& about, std::vector<FieldIndex> fields, QWidget* parent);

    void takeFocus() override;

protected:
    void showRecord() override;
    virtual void adapt(RecordForm&) {}
    virtual EditorSpec specOf(FieldIndex field) const;

private:
    void submit();

    std::vector<FieldIndex> m_fields;
    QWidget* m_place;
    RecordForm* m_form = nullptr;
    bool m_wasAllowed = false;
};

} // namespace kontor
