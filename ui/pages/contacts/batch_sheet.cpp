// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/batch_sheet.h"

#include "core/queries/dashboard_lists.h"
#include "core/queries/views.h"
#include "ui/editors/error_line.h"
#include "ui/editors/reference_editor.h"
#include "ui/pages/contacts/contact_filter.h"
#include "ui/pages/contacts/outsiders.h"
#include "ui/pages/page.h"
#include "ui/support/flat_button.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"
#include "ui/text/field_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Deed = ChangeMany::Deed;

struct Offer {
    Deed deed;
    const char* text;
    const char* field; ///< that it sets; empty: chosen, or none
};
constexpr std::array offers{
    Offer{Deed::SetField, QT_TRANSLATE_NOOP("kontor::BatchSheet", "Assign to a responsible person"), "responsible"},
    Offer{Deed::SetField, QT_TRANSLATE_NOOP("kontor::BatchSheet", "Assign to a sales team"), "team"},
    Offer{Deed::AddKeyword, QT_TRANSLATE_NOOP("kontor::BatchSheet", "Add a keyword"), ""},
    Offer{Deed::RemoveKeyword, QT_TRANSLATE_NOOP("kontor::BatchSheet", "Remove a keyword"), ""},
    Offer{Deed::AddRelationship, QT_TRANSLATE_NOOP("kontor::BatchSheet", "Add a relationship"), ""},
    Offer{Deed::RemoveRelationship, QT_TRANSLATE_NOOP("kontor::BatchSheet", "Remove a relationship"), ""},
    Offer{Deed::AddCategory, QT_TRANSLATE_NOOP("kontor::BatchSheet", "Add to a category"), ""},
    Offer{Deed::RemoveCategory, QT_TRANSLATE_NOOP("kontor::BatchSheet", "Remove from a category"), ""},
    Offer{Deed::AddMarket, QT_TRANSLATE_NOOP("kontor::BatchSheet", "Add to a target market"), ""},
    Offer{Deed::RemoveMarket, QT_TRANSLATE_NOOP("kontor::BatchSheet", "Remove from a target market"), ""},
    Offer{Deed::SetField, QT_TRANSLATE_NOOP("kontor::BatchSheet", "Set a field"), ""},
};

bool isCategory(Deed deed) { return deed == Deed::AddCategory || deed == Deed::RemoveCategory; }
bool isMarket(Deed deed) { return deed == Deed::AddMarket || deed == Deed::RemoveMarket; }
bool removes(Deed deed)
{
    return deed == Deed::RemoveKeyword || deed == Deed::RemoveRelationship || deed == Deed::RemoveCategory ||
           deed == Deed::RemoveMarket;
}
bool isRelationship(Deed deed) { return deed == Deed::AddRelationship || deed == Deed::RemoveRelationship; }

EditorSpec relationshipSpec()
{
    EditorSpec spec = editorSpec(Entity::Relationship, Relationship::Stage);
    spec.kind = EditorSpec::Kind::Choice;
    return spec;
}

} // namespace

BatchSheet::BatchSheet(Page& page, QWidget* parent)
    : PageSheet{u"batchSheet"_s, tr("Change contacts"), parent}
    , m_page{page}
    , m_deed{new QComboBox{this}}
    , m_field{new QComboBox{this}}
    , m_place{new QWidget{this}}
    , m_preview{new QLabel{this}}
    , m_error{new ErrorLine{this}}
    , m_apply{new FlatButton{FlatButton::Look::Primary, tr("Apply"), this}}
{
    m_deed->setObjectName(u"batchDeed"_s);
    m_field->setObjectName(u"batchField"_s);
    m_preview->setObjectName(u"batchPreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_apply->setObjectName(u"applyBatch"_s);
    auto* inner = new QVBoxLayout{m_place};
    inner->setContentsMargins({});
    caption(tr("What"), m_deed);
    m_fieldLabel = caption(tr("Field"), m_field);
    column()->addWidget(m_place);
    column()->addWidget(m_error);
    column()->addSpacing(space::small);
    column()->addWidget(m_preview);
    column()->addWidget(m_apply, 0, Qt::AlignLeft);
    column()->addStretch(1);
    fillDeeds();
    connect(m_deed, &QComboBox::currentIndexChanged, this, &BatchSheet::deedChosen);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BatchSheet::makeEditor);
    connect(m_apply, &QPushButton::clicked, this, &BatchSheet::apply);
    connect(&m_counting, &QFutureWatcherBase::finished, this, [this] {
        const auto done = m_counting.future();
        if (!done.isResultReadyAt(0)) return;
        const Result<qint64>& count = *done.constBegin();
        sayPreview(count ? *count : 0);
    });
    whenDone(page.workspace().ask(CustomFields{}), this, [this](const Result<CustomFields::Answer>& fields) {
        if (!fields) return;
        m_custom = *fields;
        for (const CustomFieldRow& field : m_custom) m_field->addItem(field.label, u"custom."_s + field.key);
    });
}

void BatchSheet::fillDeeds()
{
    for (const Offer& offer : offers) m_deed->addItem(tr(offer.text));
    for (const FieldIndex index : editableFields(Entity::Contact)) {
        const Field& field = fieldInfo(Entity::Contact, index);
        const bool address = field.target == Entity::Email || field.target == Entity::Phone;
        if (field.is(FieldFlag::Permanent) || field.is(FieldFlag::ReadOnly) || address) continue;
        m_field->addItem(fieldLabel(Entity::Contact, index), QString::fromLatin1(field.name));
    }
}

void BatchSheet::begin(std::vector<quint32> contacts, Deed deed, const QString& field)
{
    m_contacts = std::move(contacts);
    m_error->clear();
    setTitle(tr("Change %1", "5 contacts").arg(contactsLabel(qint64(m_contacts.size()))));
    for (int i = 0; i < int(offers.size()); ++i)
        if (offers[size_t(i)].deed == deed && field == QLatin1StringView{offers[size_t(i)].field})
            m_deed->setCurrentIndex(i);
    deedChosen();
    askForNames();
}

/// Categories and target markets as they are now; those with a rule take nobody by hand.
void BatchSheet::askForNames()
{
    const auto taken = [this](Deed one, Deed other) {
        const Deed deed = change().deed;
        if (deed == one || deed == other) makeEditor();
    };
    whenDone(m_page.workspace().ask(Categories{}), this, [this, taken](const Result<Categories::Answer>& categories) {
        m_categories.clear();
        if (!categories) return;
        for (const Categories::Item& item : *categories) m_categories.push_back({item.id.toString(), item.name});
        taken(Deed::AddCategory, Deed::RemoveCategory);
    });
    whenDone(m_page.workspace().ask(TargetMarkets{}), this,
             [this, taken](const Result<TargetMarkets::Answer>& markets) {
                 m_markets.clear();
                 if (!markets) return;
                 for (const TargetMarkets::Item& item : *markets)
                     if (item.query.isEmpty()) m_markets.push_back({item.id.toString(), item.name});
                 taken(Deed::AddMarket, Deed::RemoveMarket);
             });
}

void BatchSheet::focusFirst()
{
    if (m_editor) m_editor->setFocus(Qt::OtherFocusReason);
}

void BatchSheet::deedChosen()
{
    const Offer& offer = offers[size_t(std::max(0, m_deed->currentIndex()))];
    const bool chooses = offer.deed == Deed::SetField && *offer.field == '\0';
    m_field->setVisible(chooses);
    m_fieldLabel->setVisible(chooses);
    makeEditor();
}

void BatchSheet::makeEditor()
{
    const ChangeMany wish = change();
    EditorSpec spec{.name = u"batch"_s, .label = tr("Keyword")};
    if (isRelationship(wish.deed)) {
        spec = relationshipSpec();
    } else if (isCategory(wish.deed)) {
        spec = editorSpec(Entity::ContactCategory, ContactCategory::Category);
        spec.options = m_categories;
    } else if (isMarket(wish.deed)) {
        spec = editorSpec(Entity::MarketMember, MarketMember::Market);
        spec.options = m_markets;
    } else if (wish.deed == Deed::SetField && wish.field.startsWith("custom."_L1)) {
        for (const CustomFieldRow& field : m_custom)
            if (wish.field == u"custom."_s + field.key)
                spec = editorSpec(SpecificationRow{.field = field.id,
                                                   .key = field.key,
                                                   .label = field.label,
                                                   .type = field.type,
                                                   .choices = field.choices});
    } else if (wish.deed == Deed::SetField) {
        spec = editorSpec(Entity::Contact, wish.field);
        spec.required = false;
    }
    delete m_editor;
    m_editor = FieldEditor::make(spec, m_page.workspace(), m_place);
    m_place->layout()->addWidget(m_editor);
    connect(m_editor, &FieldEditor::edited, this, &BatchSheet::preview);
    connect(m_editor, &FieldEditor::returned, this, &BatchSheet::apply);
    if (auto* reference = qobject_cast<ReferenceEditor*>(m_editor); reference && wish.field == "responsible"_L1)
        connect(reference, &FieldEditor::edited, this, [this, reference] { warnOfOutsiders(*reference); });
    m_error->clear();
    preview();
}

void BatchSheet::warnOfOutsiders(const ReferenceEditor& reference)
{
    m_error->clear();
    const QString chosen = reference.text();
    const auto employee = Id::fromString(chosen);
    if (!employee) return;
    countOutside(m_page.workspace(), m_editor, m_contacts, *employee, [this, &reference, chosen](qint64 contacts) {
        if (contacts == 0 || reference.text() != chosen) return;
        m_error->warn(tr("%n of them belong(s) to a sales team that %1 is not in.", "contacts", int(contacts))
                          .arg(reference.shown()));
    });
}

ChangeMany BatchSheet::change() const
{
    const Offer& offer = offers[size_t(std::max(0, m_deed->currentIndex()))];
    ChangeMany wish{.deed = offer.deed, .contacts = {}, .field = QString::fromLatin1(offer.field)};
    if (wish.deed == Deed::SetField && wish.field.isEmpty()) wish.field = m_field->currentData().toString();
    if (m_editor) wish.text = m_editor->text();
    return wish;
}

/// Who has it already; empty where that cannot be asked.
QString BatchSheet::alreadyQuery() const
{
    const ChangeMany wish = change();
    const QString text = wish.text.trimmed();
    const auto equal = [](const QString& field, const QString& value) {
        FieldTest test{.field = field, .comparison = Comparison::Equals, .values = {value}};
        if (value.isEmpty()) test.comparison = Comparison::Matches;
        return toText(Query::of(std::move(test)));
    };
    switch (wish.deed) {
    case Deed::AddKeyword: return text.isEmpty() ? QString{} : equal(u"keyword"_s, text);
    case Deed::RemoveKeyword: return text.isEmpty() ? QString{} : u'-' + equal(u"keyword"_s, text);
    case Deed::AddRelationship: return text.isEmpty() ? QString{} : u"relationship:"_s + text;
    case Deed::RemoveRelationship: return text.isEmpty() ? QString{} : u"-relationship:"_s + text;
    case Deed::AddCategory: return text.isEmpty() ? QString{} : equal(u"category"_s, text);
    case Deed::RemoveCategory: return text.isEmpty() ? QString{} : u'-' + equal(u"category"_s, text);
    case Deed::AddMarket: return text.isEmpty() ? QString{} : equal(u"market"_s, text);
    case Deed::RemoveMarket: return text.isEmpty() ? QString{} : u'-' + equal(u"market"_s, text);
    default: break;
    }
    // Employees and teams are chosen by id, which a query does not know.
    return Id::fromString(text) ? QString{} : equal(wish.field, text);
}

void BatchSheet::preview()
{
    const QString query = alreadyQuery();
    m_counting.future().cancel();
    if (query.isEmpty()) return sayPreview(0);
    // The whole query speaks of live and archived ones alike.
    m_counting.setFuture(m_page.workspace().ask(CountAmong{m_contacts, query}));
}

void BatchSheet::sayPreview(qint64 already)
{
    const QString all = contactsLabel(qint64(m_contacts.size()));
    const ChangeMany wish = change();
    if (already == 0)
        m_preview->setText(tr("%1 will be changed. You can take this back.", "5 contacts").arg(all));
    else if (removes(wish.deed))
        m_preview->setText(tr("%1, %2 do not have it. You can take this back.", "1,204 contacts, 36 …")
                               .arg(all, numberLabel(already)));
    else
        m_preview->setText(tr("%1, %2 already have it. You can take this back.", "1,204 contacts, 36 …")
                               .arg(all, numberLabel(already)));
}

void BatchSheet::apply()
{
    ChangeMany wish = change();
    const bool needsText = wish.deed != Deed::SetField;
    if (needsText && wish.text.trimmed().isEmpty()) {
        const QString field = isRelationship(wish.deed) ? fieldPath(Entity::Relationship, Relationship::Stage)
                              : isCategory(wish.deed)   ? fieldPath(Entity::ContactCategory, ContactCategory::Category)
                              : isMarket(wish.deed)     ? fieldPath(Entity::MarketMember, MarketMember::Market)
                                                        : fieldPath(Entity::Keyword, Keyword::Word);
        return m_error->show({.code = Errc::Required, .field = field});
    }
    m_error->clear();
    wish.contacts = m_contacts;
    Q_EMIT wanted(wish);
}

} // namespace kontor
