// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/fields/field_settings.h"

#include "core/domain/custom_field_rules.h"
#include "ui/editors/field_editor.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/text/count_text.h"
#include "ui/text/field_text.h"

#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// A field of single contacts that so many have is no longer one of single contacts.
constexpr qint64 manyForOneOff = 3;

/// The words of visible_in.
std::vector<EditorOption> forms()
{
    return {{u"dashboard"_s, FieldSettings::tr("Dashboard")}, {u"create"_s, FieldSettings::tr("New contact")}};
}

QString whereText(const CustomFieldRow& field)
{
    if (field.oneOff) return FieldSettings::tr("single contacts");
    if (field.visibleIn.isEmpty()) return FieldSettings::tr("all forms");
    QStringList labels;
    for (const EditorOption& form : forms())
        if (field.visibleIn.contains(form.value)) labels << form.label;
    return labels.join(u", "_s);
}

} // namespace

FieldSettings::FieldSettings(const PageContext& context, QWidget* parent)
    : RecordSection{context,
                    {.key = u"fields"_s,
                     .title = tr("Field library"),
                     .text = tr("Fields of your own. Each can be searched, filtered, imported and exported like the "
                                "built-in ones."),
                     .changes = Entity::CustomField},
                    {.columns = {tr("Label"), tr("Type"), tr("Used for"), tr("Shown in"), tr("Required"),
                                 tr("Contacts"), tr("Key")},
                     .shares = {19, 14, 13, 17, 12, 10, 15},
                     .spare = {6, 4, 5, 3, 2},
                     .add = tr("New field"),
                     .nothing = tr("No field of your own yet."),
                     .icon = u"specifications"_s},
                    parent}
    , m_ask{context.workspace,
            {},
            touching({Entity::CustomField, Entity::CustomValue, Entity::CustomAssignment}),
            [this](const CustomFields::Answer& fields) {
                m_fields = fields;
                show();
            }}
    , m_preview{context.workspace, touching({Entity::CustomValue, Entity::CustomField}),
                [this](const ConversionPreview::Answer& answer) {
                    if (!m_previewText) return;
                    QStringList lines{answer.misfits == 0
                                          ? tr("All values can be read so: %1.").arg(numberLabel(answer.values))
                                          : tr("Of %1 values, %2 cannot be read so; empty or change them first:")
                                                .arg(numberLabel(answer.values), numberLabel(answer.misfits))};
                    for (const ConversionPreview::Item& item : answer.examples)
                        lines << (item.fits ? u"%1: %2 → %3"_s.arg(item.contactName, item.before, item.after)
                                            : u"✗ %1: %2"_s.arg(item.contactName, item.before));
                    m_previewText->setText(lines.join(u'\n'));
                    m_previewText->show();
                }}
    , m_suggestion{new QLabel{this}}
    , m_promote{new FlatButton{FlatButton::Look::Plain, tr("Make it a field of all"), this}}
    , m_examples{addDeed(u"examples", u"sparkle"_s, tr("Examples"))}
    , m_import{addDeed(u"import", u"import"_s, tr("JSON in…"))}
    , m_export{addDeed(u"export", u"export"_s, tr("JSON out…"))}
    , m_more{addDeed(u"more", u"more"_s, {})}
{
    askWhileShown(m_ask);
    auto* menu = new QMenu{m_examples};
    m_examples->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { addExamples(*menu); });
    connect(m_import, &QPushButton::clicked, this, &FieldSettings::importFile);
    connect(m_export, &QPushButton::clicked, this, &FieldSettings::exportFile);
    m_more->setAccessibleName(tr("More for fields"));
    m_more->setToolTip(tr("Examples and JSON"));
    connect(m_more, &QPushButton::clicked, this, &FieldSettings::showMore);
    m_suggestion->setObjectName(nameOf(u"suggestion"));
    m_suggestion->setTextFormat(Qt::PlainText);
    m_suggestion->setWordWrap(true);
    m_promote->setObjectName(nameOf(u"promote"));
    connect(m_promote, &QPushButton::clicked, this, [this] { promote(m_suggested); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_suggestion, 1);
    row->addWidget(m_promote);
    column()->insertLayout(3, row);
    foldDeeds();
}

void FieldSettings::rightsChanged()
{
    foldDeeds();
    suggestPromotion();
    RecordSection::rightsChanged();
}

void FieldSettings::show()
{
    std::vector<Row> rows;
    for (const CustomFieldRow& each : m_fields)
        rows.push_back({.id = each.id,
                        .name = each.label,
                        .cells = {{.text = each.label, .tip = each.help},
                                  {.text = choiceLabel(each.type), .tip = each.choices.join(u", ")},
                                  {.text = choiceLabel(each.appliesTo)},
                                  {.text = whereText(each), .quiet = each.oneOff},
                                  {.text = each.required ? tr("required") : tr("optional"), .quiet = !each.required},
                                  {.text = numberLabel(each.used)},
                                  {.text = each.key, .quiet = true}},
                        .more = each.help + u' ' + each.choices.join(u' ')});
    suggestPromotion();
    showRows(std::move(rows));
}

void FieldSettings::suggestPromotion()
{
    m_suggested = {};
    for (const CustomFieldRow& each : m_fields) {
        if (!each.oneOff || std::max(each.assigned, each.used) < manyForOneOff) continue;
        m_suggested = each.id;
        m_suggestion->setText(
            tr("“%1” was added one by one to %2.").arg(each.label, contactsLabel(std::max(each.assigned, each.used))));
        break;
    }
    m_suggestion->setVisible(!m_suggested.isNull() && mayChange());
    m_promote->setVisible(!m_suggested.isNull() && mayChange());
}

const CustomFieldRow* FieldSettings::field(const Id& id) const
{
    for (const CustomFieldRow& each : m_fields)
        if (each.id == id) return &each;
    return nullptr;
}

QString FieldSettings::fillForm(RecordForm& form, const Id& id)
{
    const CustomFieldRow* known = field(id);
    const CustomFieldRow shown = known ? *known : CustomFieldRow{.type = u"text"_s, .appliesTo = u"both"_s};
    const auto spec = [](FieldIndex index) { return editorSpec(Entity::CustomField, index); };
    form.add(spec(CustomField::Label), shown.label);
    EditorSpec type = spec(CustomField::Type);
    form.add(type, shown.type);
    EditorSpec choices = spec(CustomField::Choices);
    choices.kind = EditorSpec::Kind::Lines;
    choices.placeholder = tr("One on each line, in their order; a colour may follow: Gold #d4a017");
    form.add(choices, choiceLines(shown.choices, shown.colours));
    EditorSpec users = spec(CustomField::AppliesTo);
    users.required = true;
    form.add(users, shown.appliesTo);
    EditorSpec visible = spec(CustomField::VisibleIn);
    visible.kind = EditorSpec::Kind::MultipleChoice;
    visible.options = forms();
    form.add(visible, (shown.visibleIn.isEmpty() ? customFieldForms() : shown.visibleIn).join(u';'));
    form.add(spec(CustomField::Required), shown.required ? u"yes"_s : u"no"_s);
    form.add(spec(CustomField::OneOff), shown.oneOff ? u"yes"_s : u"no"_s);
    EditorSpec help = spec(CustomField::Help);
    help.placeholder = tr("What people should know when they fill it in");
    form.add(help, shown.help);
    if (!known) {
        EditorSpec key = spec(CustomField::Key);
        key.required = false;
        key.placeholder = tr("from the label, for imports and filters");
        form.add(key);
    }
    m_previewText = quietText({}, form.parentWidget());
    m_previewText->setObjectName(nameOf(u"preview"));
    m_previewText->hide();
    static_cast<QVBoxLayout*>(form.parentWidget()->layout())->insertWidget(2, m_previewText);
    connect(&form, &RecordForm::edited, this, [this, &form, id] { adaptForm(form, id); });
    adaptForm(form, id);
    form.setSaveText(known ? tr("Save") : tr("Add field"));
    return known ? known->label : tr("New field");
}

void FieldSettings::adaptForm(RecordForm& form, const Id& id)
{
    form.setFieldVisible(u"choices", hasChoices(form.editor(u"type")->text()));
    if (const CustomFieldRow* known = field(id); known && known->used > 0) showPreview(form, *known);
}

void FieldSettings::showPreview(RecordForm& form, const CustomFieldRow& known)
{
    const QString type = form.editor(u"type")->text();
    if (type == known.type) {
        m_preview.forget();
        if (m_previewText) m_previewText->hide();
        return;
    }
    const QString choices = choicesAndColours(form.editor(u"choices")->text()).first;
    m_preview.ask({.field = known.id, .type = type, .choices = choices.split(u';', Qt::SkipEmptyParts), .limit = 8});
}

void FieldSettings::save(RecordForm& form, const Id& id)
{
    if (form.isBusy()) return;
    const CustomFieldRow* known = field(id);
    FieldTexts fields = known ? form.changed() : form.filled();
    const bool choices = hasChoices(form.editor(u"type")->text());
    fields.removeIf([](const FieldText& text) { return text.field == "choices"_L1; });
    const auto [words, colours] = choicesAndColours(form.editor(u"choices")->text());
    if (choices && words.isEmpty()) return form.showError({.code = Errc::Required, .field = u"custom_field.choices"_s});
    if (choices && (!known || words != known->choices.join(u';') || colours != known->colours.join(u';')))
        fields += {{u"choices"_s, words}, {u"colours"_s, colours}};
    if (known) return saveChoices(form, *known, fields, words.split(u';'));
    fields.removeIf([](const FieldText& text) { return text.text.isEmpty(); });
    whenSaved(form, workspace().perform(AddRecord{Entity::CustomField, fields}));
}

void FieldSettings::remove(const Id& id)
{
    if (const CustomFieldRow* which = field(id))
        askRemoval(Entity::CustomField, id,
                   which->used == 0 ? tr("No contact has a value in it.")
                                    : tr("The values of %1 go with it.").arg(contactsLabel(which->used)));
}

void FieldSettings::fillMenu(QMenu& menu, const Id& id)
{
    const CustomFieldRow* which = field(id);
    if (!which) return;
    if (which->oneOff)
        menu.addAction(icon(u"specifications"), tr("Make it a field of all"), this, [this, id] { promote(id); });
    menu.addAction(icon(u"up"), tr("Up"), this, [this, id] { move(id, -1); })->setEnabled(which != &m_fields.front());
    menu.addAction(icon(u"down"), tr("Down"), this, [this, id] { move(id, 1); })->setEnabled(which != &m_fields.back());
}

void FieldSettings::move(const Id& id, int by)
{
    const auto at = std::find_if(m_fields.begin(), m_fields.end(), [&](const auto& each) { return each.id == id; });
    if (at == m_fields.end()) return;
    // Behind the next one, or behind the one before the former.
    const auto place = at - m_fields.begin() + (by > 0 ? 1 : -2);
    const Id behind = place < 0 ? Id{} : m_fields[size_t(place)].id;
    perform(MoveRecord{Entity::CustomField, id, behind}, tr("Moving"), [] {});
}

void FieldSettings::promote(const Id& id)
{
    perform(SetRecord{Entity::CustomField, id, {{u"one_off"_s, u"no"_s}}}, tr("Saving"), [] {});
}

namespace settings {

PageInfo fields()
{
    return {.key = u"fields"_s,
            .icon = u"specifications"_s,
            .title = FieldSettings::tr("Field library"),
            .words = FieldSettings::tr("custom fields specifications choices"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new FieldSettings{context, parent};
            }};
}

} // namespace settings

} // namespace kontor
