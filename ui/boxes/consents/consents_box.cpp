// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/consents/consents_box.h"

#include "core/queries/dashboard_parts.h"
#include "ui/boxes/side_sheet.h"
#include "ui/editors/field_editor.h"
#include "ui/editors/record_form.h"
#include "ui/support/theme.h"
#include "ui/text/consent_text.h"
#include "ui/text/count_text.h"
#include "ui/text/field_text.h"

#include <QDate>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int wordingLines = 7;
}

ConsentsBox::ConsentsBox(const BoxContext& context)
    : RecordBox{context, Entity::Consent}
    , m_answer{new QLabel}
    , m_query{context.feed.workspace(), ConsentTexts{},
              [](const ChangeSet& changes) {
                  return changes.touches(Entity::ConsentText) || changes.touches(Entity::Consent);
              },
              [this](const ConsentTexts::Answer& texts) { m_texts = texts; }}
{
    m_answer->setObjectName(u"consents.answer"_s);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setContentsMargins(space::medium, space::tiny, space::medium, space::tiny);
    m_answer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // in a low box the list gives way
    m_answer->hide();
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_answer);
    setEmptyState(tr("No consent on record."), tr("Record a consent"));
}

void ConsentsBox::showContact(const Data& contact)
{
    const QString answer = mayEmailText(contact.mayEmail) + u'\n' + mayCallText(contact.mayCall);
    m_answer->setText(answer);
    m_answer->setAccessibleName(answer);
    // A layout asks a text that wraps for its height only once it has room; the box is never lower than the answer.
    const QMargins margins = m_answer->contentsMargins();
    m_answer->setMinimumHeight(m_answer->fontMetrics().lineSpacing() * int(answer.count(u'\n') + 1) + margins.top() +
                               margins.bottom());
    m_answer->show();
    RecordBox::showContact(contact);
}

void ConsentsBox::clear()
{
    m_answer->hide();
    RecordBox::clear();
}

std::vector<Id> ConsentsBox::ids(const Data& contact) const { return idsOf(contact.consents); }

RowFace ConsentsBox::face(const Data& contact, const Id& id) const
{
    const ConsentRow& row = *recordOf(contact.consents, id);
    QStringList about{tr("version %1").arg(row.version), dateLabel(row.givenAt), choiceLabel(row.obtained)};
    if (!row.newest) about << tr("an older text");
    const auto all = givenConsents(contact.consents);
    const bool standing = stands(all[size_t(&row - contact.consents.data())], all);
    if (!row.withdrawnAt.isEmpty())
        about << tr("withdrawn %1").arg(dateLabel(row.withdrawnAt));
    else if (!standing)
        about << tr("withdrawn with another version");
    QStringList tip{row.name, about.join(u" · "_s)};
    for (const QString& part : {row.evidence, row.withdrawal, row.recorder})
        if (!part.isEmpty()) tip << part;
    return {.label = choiceLabel(row.purpose),
            .text = row.name,
            .below = about.join(u" · "_s),
            .struck = !standing,
            .tip = tip.join(u'\n')};
}

FieldTexts ConsentsBox::texts(const Data& contact, const Id& id) const
{
    const ConsentRow* row = recordOf(contact.consents, id);
    if (!row) return {};
    return {{u"text"_s, row->text.toString()},     {u"given_at"_s, row->givenAt},
            {u"obtained"_s, row->obtained},        {u"evidence"_s, row->evidence},
            {u"withdrawn_at"_s, row->withdrawnAt}, {u"withdrawal"_s, row->withdrawal}};
}

QString ConsentsBox::copyText(const Data& contact, const Id& id) const
{
    const ConsentRow* row = recordOf(contact.consents, id);
    return row ? row->name + u", "_s + tr("version %1").arg(row->version) : QString{};
}

QString ConsentsBox::sheetTitle(bool fresh) const { return fresh ? tr("New consent") : tr("Consent"); }

RecordForm* ConsentsBox::makeForm(QWidget* parent, const FieldTexts& texts)
{
    const bool fresh = texts.isEmpty();
    auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Stack, parent};
    const auto textOf = [&](QStringView field) {
        for (const FieldText& each : texts)
            if (each.field == field) return each.text;
        return QString{};
    };
    if (fresh) {
        EditorSpec text = editorSpec(Entity::Consent, Consent::Text);
        for (const ConsentTexts::Item& item : m_texts)
            if (item.newest && !item.retired)
                text.options.push_back(
                    {item.id.toString(),
                     tr("%1 (%2, version %3)").arg(item.name, choiceLabel(item.purpose)).arg(item.version)});
        form->add(text, text.options.empty() ? QString{} : text.options.front().value);
        if (text.options.empty())
            form->warn(u"text", tr("There is no consent text yet; an administrator adds it in the settings."));
        else
            addWording(*form);
        form->add(editorSpec(Entity::Consent, Consent::GivenAt), QDate::currentDate().toString(Qt::ISODate));
        form->add(editorSpec(Entity::Consent, Consent::Obtained));
    }
    form->add(editorSpec(Entity::Consent, Consent::Evidence), textOf(u"evidence"));
    if (fresh) return form;
    form->add(editorSpec(Entity::Consent, Consent::WithdrawnAt), textOf(u"withdrawn_at"));
    form->add(editorSpec(Entity::Consent, Consent::Withdrawal), textOf(u"withdrawal"));
    return form;
}

/// What somebody consents to is read before it is recorded: the words of the text that is chosen.
void ConsentsBox::addWording(RecordForm& form)
{
    auto* words = new QPlainTextEdit;
    words->setObjectName(u"consents.wording"_s);
    words->setAccessibleName(tr("The whole text"));
    words->setReadOnly(true);
    words->setTabChangesFocus(true);
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    words->setFixedHeight(words->fontMetrics().lineSpacing() * wordingLines);
    form.addWidget(words);
    const auto show = [this, &form, words] {
        const QString chosen = form.editor(u"text")->text();
        for (const ConsentTexts::Item& item : m_texts)
            if (item.id.toString() == chosen && words->toPlainText() != item.text) words->setPlainText(item.text);
    };
    connect(&form, &RecordForm::edited, words, show);
    show();
}

void ConsentsBox::prepareRow(RecordRow& row)
{
    const Id id = row.id();
    row.addDeed(tr("Show the whole text"), Qt::Key_Space, {}, [this, id] { showText(id); });
    if (feed().isReadOnly()) return;
    row.addDeed(tr("Withdraw"), Qt::Key_W, u"lock", [this, id] { withdraw(id); });
}

void ConsentsBox::withdraw(const Id& id)
{
    const ConsentRow* row = feed().data() ? recordOf(feed().data()->consents, id) : nullptr;
    if (!row || !row->withdrawnAt.isEmpty()) return;
    feed().perform(SetRecord{Entity::Consent, id, {{u"withdrawn_at"_s, QDate::currentDate().toString(Qt::ISODate)}}});
}

void ConsentsBox::showText(const Id& id)
{
    const ConsentRow* row = feed().data() ? recordOf(feed().data()->consents, id) : nullptr;
    if (!row) return;
    for (const ConsentTexts::Item& item : m_texts) {
        if (item.id != row->text) continue;
        auto* text = new QPlainTextEdit{item.text};
        text->setReadOnly(true);
        text->setFrameShape(QFrame::NoFrame);
        text->setAccessibleName(item.name);
        (new SideSheet{host(), tr("%1, version %2").arg(item.name).arg(item.version), text})->open();
        text->setFocus(Qt::OtherFocusReason);
        return;
    }
}

namespace boxes::consents {
BoxInfo info();
BoxInfo info()
{
    return {.key = "consents",
            .title = [] { return ConsentsBox::tr("Consents"); },
            .addLabel = [] { return ConsentsBox::tr("Record a consent"); },
            .area = BoxArea::Right,
            .share = 3,
            .with = "specifications",
            .jump = 'O',
            .icon = "check",
            .marks = {{Entity::Consent}},
            .make = [](const BoxContext& context) -> Box* { return new ConsentsBox{context}; }};
}
} // namespace boxes::consents

} // namespace kontor
