// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/conversion_preview.h"
#include "ui/pages/settings/record_section.h"

#include <QLabel>
#include <QPointer>

namespace kontor {

/// The library of custom fields: what contacts can have beside what everybody's contacts have. Another type shows what
/// becomes of the values before it is written.
class FieldSettings final : public RecordSection {
    Q_OBJECT
public:
    explicit FieldSettings(const PageContext& context, QWidget* parent = nullptr);

protected:
    QString fillForm(RecordForm& form, const Id& id) override;
    void save(RecordForm& form, const Id& id) override;
    void remove(const Id& id) override;
    void fillMenu(QMenu& menu, const Id& id) override;
    void rightsChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void show();
    const CustomFieldRow* field(const Id& id) const;
    /// Asks first where contacts have what is to be no choice any longer.
    void saveChoices(RecordForm& form, const CustomFieldRow& known, const FieldTexts& fields,
                     const QStringList& choices);
    void adaptForm(RecordForm& form, const Id& id);
    void showPreview(RecordForm& form, const CustomFieldRow& known);
    void move(const Id& id, int by);
    void promote(const Id& id);
    void suggestPromotion();
    void foldDeeds();
    void showMore();
    void addExamples(QMenu& menu);
    void importFile();
    void exportFile();

    CustomFields::Answer m_fields;
    LiveQuery<CustomFields> m_ask;
    LiveQuery<ConversionPreview> m_preview;
    QPointer<QLabel> m_previewText;
    QLabel* m_suggestion;
    FlatButton* m_promote;
    FlatButton* m_examples;
    FlatButton* m_import;
    FlatButton* m_export;
    FlatButton* m_more;
    Id m_suggested;
};

/// One choice on each line, a colour behind it: "Gold #d4a017". To the two lists that are stored, and back.
QString choiceLines(const QStringList& choices, const QStringList& colours);
std::pair<QString, QString> choicesAndColours(const QString& lines);

} // namespace kontor
