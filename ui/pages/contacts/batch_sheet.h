// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/change_many.h"
#include "core/queries/administration.h"
#include "ui/editors/field_editor.h"
#include "ui/pages/contacts/page_sheet.h"

#include <QFutureWatcher>

#include <memory>

class QComboBox;
class QLabel;

namespace kontor {

class ErrorLine;
class FlatButton;
class Page;
class ReferenceEditor;

/// One change of many contacts: what, to what, and before anything happens a sentence with the numbers. Object name
/// `batchSheet`.
class BatchSheet final : public PageSheet {
    Q_OBJECT
public:
    explicit BatchSheet(Page& page, QWidget* parent = nullptr);

    /// For a deed of ChangeMany; `field` where it sets one, else the first there is.
    void begin(std::vector<quint32> contacts, ChangeMany::Deed deed, const QString& field = {});
    void focusFirst() override;

Q_SIGNALS:
    void wanted(const kontor::ChangeMany& change);

private:
    void fillDeeds();
    void askForNames();
    void deedChosen();
    void makeEditor();
    void warnOfOutsiders(const ReferenceEditor& reference);
    void preview();
    void sayPreview(qint64 already);
    void apply();
    ChangeMany change() const;
    QString alreadyQuery() const;

    Page& m_page;
    std::vector<quint32> m_contacts;
    std::vector<CustomFieldRow> m_custom;
    std::vector<EditorOption> m_categories, m_markets;
    QComboBox* m_deed;
    QComboBox* m_field;
    QLabel* m_fieldLabel;
    QWidget* m_place; ///< of the editor
    FieldEditor* m_editor = nullptr;
    QLabel* m_preview;
    ErrorLine* m_error;
    FlatButton* m_apply;
    QFutureWatcher<Result<qint64>> m_counting;
};

} // namespace kontor
