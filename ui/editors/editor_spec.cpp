// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/editor_spec.h"

#include "core/domain/country.h"
#include "core/domain/legal_form.h"
#include "ui/text/count_text.h"
#include "ui/text/field_text.h"
#include "ui/text/kind_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

std::vector<EditorOption> countries()
{
    const QString language = QLocale{}.bcp47Name();
    std::vector<EditorOption> options;
    const QStringList codes = countryCodes();
    for (const QString& code : codes) options.push_back({code, countryName(code, language)});
    std::sort(options.begin(), options.end(), [](const EditorOption& a, const EditorOption& b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    return options;
}

std::vector<EditorOption> yesAndNo()
{
    return {{u"yes"_s, QCoreApplication::translate("Editors", "Yes")},
            {u"no"_s, QCoreApplication::translate("Editors", "No")}};
}

/// The words that are offered for the kind of a row or the label of a link; others can be typed.
QStringList usualKinds(Entity entity, FieldIndex field)
{
    if (entity == Entity::Email && field == Email::Kind) return {u"work"_s, u"home"_s, u"billing"_s, u"support"_s};
    if (entity == Entity::Phone && field == Phone::Kind)
        return {u"work"_s, u"mobile"_s, u"home"_s, u"main"_s, u"fax"_s};
    if (entity == Entity::Location && field == Location::Kind)
        return {u"office"_s, u"home"_s, u"billing"_s, u"shipping"_s, u"warehouse"_s};
    if (entity == Entity::Link && field == Link::Label)
        return {u"website"_s, u"shop"_s, u"linkedin"_s, u"xing"_s, u"instagram"_s};
    return {};
}

EditorSpec::Kind kindOf(const Field& field)
{
    using Kind = EditorSpec::Kind;
    switch (field.type) {
    case FieldType::Text: return Kind::Line;
    case FieldType::Time: return field.is(FieldFlag::ReadOnly) ? Kind::Line : Kind::Moment;
    case FieldType::LongText: return Kind::Lines;
    case FieldType::YesNo: return Kind::YesNo;
    case FieldType::Integer:
    case FieldType::Real: return Kind::Number;
    case FieldType::Date: return Kind::Date;
    case FieldType::Choice: return Kind::Choice;
    case FieldType::Reference:
        if (field.target == Entity::Employee) return Kind::Employee;
        if (field.target == Entity::Team) return Kind::Team;
        if (field.target == Entity::Contact) return Kind::Contact;
        return Kind::Choice; // the rows of a contact: whoever shows the form knows which
    }
    return Kind::Line;
}

EditorSpec::Kind kindOf(const QString& customType)
{
    using Kind = EditorSpec::Kind;
    if (customType == "number"_L1) return Kind::Number;
    if (customType == "date"_L1) return Kind::Date;
    if (customType == "yes_no"_L1 || customType == "choice"_L1) return Kind::Choice;
    if (customType == "multiple_choice"_L1) return Kind::MultipleChoice;
    if (customType == "contact"_L1) return Kind::Contact;
    return Kind::Line;
}

QString placeholderOf(const QString& customType)
{
    if (customType == "money"_L1) return QCoreApplication::translate("Editors", "12.50 EUR");
    if (customType == "url"_L1) return u"https://"_s;
    return {};
}

} // namespace

EditorSpec editorSpec(Entity entity, FieldIndex index)
{
    const Field& field = fieldInfo(entity, index);
    EditorSpec spec{.name = QString::fromLatin1(field.name),
                    .label = fieldLabel(entity, index),
                    .kind = kindOf(field),
                    .required = field.is(FieldFlag::Required),
                    .readOnly = field.is(FieldFlag::ReadOnly)};
    if (field.is(FieldFlag::Country)) {
        spec.options = countries();
        spec.searchable = true;
    } else if (field.type == FieldType::Choice) {
        const QStringList choices = QString::fromLatin1(field.choices).split(u';');
        for (const QString& choice : choices) spec.options.push_back({choice, choiceLabel(choice)});
    }
    if (entity == Entity::Contact && index == Contact::LegalForm)
        for (const QString& form : usualLegalForms()) spec.options.push_back({form, form});
    if (entity == Entity::Call && index == Call::Seconds) spec.kind = EditorSpec::Kind::Duration;
    for (const QString& kind : usualKinds(entity, index)) spec.options.push_back({kind, kindText(kind)});
    return spec;
}

EditorSpec editorSpec(Entity entity, QStringView field)
{
    if (const auto index = fieldNamed(entity, field)) return editorSpec(entity, *index);
    return {.name = field.toString(), .label = field.toString(), .readOnly = true};
}

EditorSpec editorSpec(const SpecificationRow& row)
{
    EditorSpec spec{.name = u"custom."_s + row.key,
                    .label = row.label,
                    .kind = kindOf(row.type),
                    .required = row.required,
                    .placeholder = placeholderOf(row.type)};
    for (const QString& choice : row.choices) spec.options.push_back({choice, choice});
    // A custom yes/no has a third answer, "not asked yet", which a check box cannot show.
    if (row.type == "yes_no"_L1) spec.options = yesAndNo();
    return spec;
}

std::vector<FieldIndex> editableFields(Entity entity, QStringView contactType)
{
    const EntityInfo& info = entityInfo(entity);
    std::vector<FieldIndex> fields;
    for (FieldIndex index = 0; index < FieldIndex(info.fields.size()); ++index) {
        const Field& field = info.fields[size_t(index)];
        if (field.is(FieldFlag::Internal) || index == info.owner || index == info.otherOwner) continue;
        if (entity == Entity::Contact && index == Contact::User) continue; // an account is made, not typed
        if (field.is(FieldFlag::PersonOnly) && contactType == u"business") continue;
        if (field.is(FieldFlag::BusinessOnly) && contactType == u"person") continue;
        fields.push_back(index);
    }
    return fields;
}

QString shownText(const EditorSpec& spec, const QString& text)
{
    using Kind = EditorSpec::Kind;
    if (text.isEmpty()) return text;
    switch (spec.kind) {
    case Kind::Date: return dateLabel(text);
    case Kind::Number: {
        bool fine = false;
        const double number = text.toDouble(&fine);
        return fine ? QLocale{}.toString(number, 'g', QLocale::FloatingPointShortest) : text;
    }
    case Kind::YesNo:
        return text == "yes"_L1 ? QCoreApplication::translate("Editors", "Yes")
                                : QCoreApplication::translate("Editors", "No");
    case Kind::Line:
    case Kind::Choice:
    case Kind::MultipleChoice: {
        QStringList labels;
        const QStringList values =
            spec.kind == Kind::MultipleChoice ? text.split(u';', Qt::SkipEmptyParts) : QStringList{text};
        for (const QString& value : values) {
            const auto at = std::find_if(spec.options.begin(), spec.options.end(),
                                         [&](const EditorOption& option) { return option.value == value.trimmed(); });
            labels << (at == spec.options.end() ? value.trimmed() : at->label);
        }
        return labels.join(u", ");
    }
    default: return text;
    }
}

} // namespace kontor
