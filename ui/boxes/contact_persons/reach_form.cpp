// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/contact_persons/reach_form.h"

#include "ui/boxes/contact_feed.h"
#include "ui/editors/choice_editor.h"
#include "ui/editors/record_form.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Data = ContactDashboard::Answer;
using Options = std::vector<EditorOption>;

QString reachTr(const char* text) { return QCoreApplication::translate("ReachForm", text); }

/// "Whose: value": which of the two contacts a record belongs to decides what is chosen.
QString named(const Data& owner, const QString& text)
{
    return reachTr(QT_TRANSLATE_NOOP("ReachForm", "%1 (%2)")).arg(text, owner.head.displayName);
}

Options emailsOf(const Data& owner)
{
    Options options;
    for (const EmailRow& row : owner.emails) options.push_back({row.id.toString(), named(owner, row.address)});
    return options;
}

Options phonesOf(const Data& owner)
{
    Options options;
    for (const PhoneRow& row : owner.phones)
        options.push_back(
            {row.id.toString(), named(owner, row.international.isEmpty() ? row.number : row.international)});
    return options;
}

Options locationsOf(const Data& owner)
{
    Options options;
    for (const LocationRow& row : owner.locations)
        options.push_back({row.id.toString(), named(owner, QString{row.formatted}.replace(u'\n', u", "_s))});
    return options;
}

Options both(Options first, const Options& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

QString idText(const Id& id) { return id.isNull() ? QString{} : id.toString(); }

void addChoice(RecordForm& form, FieldIndex field, const Id& chosen, bool gone, const QString& text, Options options)
{
    EditorSpec spec = editorSpec(Entity::ContactPerson, field);
    spec.options = std::move(options);
    // What was chosen stays chosen until the other contact's records are there, and when it is gone.
    if (!chosen.isNull()) {
        bool known = false;
        for (const EditorOption& option : spec.options) known = known || option.value == chosen.toString();
        if (!known)
            spec.options.push_back(
                {chosen.toString(), gone ? reachTr(QT_TRANSLATE_NOOP("ReachForm", "(removed)")) : text});
    }
    form.add(spec, idText(chosen));
}

void offer(RecordForm& form, QLatin1StringView field, const Options& options)
{
    static_cast<ChoiceEditor*>(form.editor(QString{field}))->setOptions(options);
}

} // namespace

RecordForm* makeReachForm(ContactFeed& feed, const Id& other, const ContactPersonRow& link, QWidget* parent)
{
    const Data& own = *feed.data();
    auto* form = new RecordForm{feed.workspace(), RecordForm::Style::Stack, parent};
    form->add(editorSpec(Entity::ContactPerson, ContactPerson::Note), link.note);
    addChoice(*form, ContactPerson::Email, link.email, link.emailGone, link.emailText, emailsOf(own));
    addChoice(*form, ContactPerson::Phone, link.phone, link.phoneGone, link.phoneText, phonesOf(own));
    addChoice(*form, ContactPerson::Location, link.location, link.locationGone, link.locationText, locationsOf(own));
    if (other.isNull()) return form;
    whenDone(feed.workspace().ask(ContactDashboard{other}), form, [form, own](const Result<Data>& answer) {
        if (!answer) return;
        // The business's first: that is where somebody is usually reached in this role.
        const Data& first = own.head.type == "business"_L1 ? own : *answer;
        const Data& second = own.head.type == "business"_L1 ? *answer : own;
        offer(*form, "email"_L1, both(emailsOf(first), emailsOf(second)));
        offer(*form, "phone"_L1, both(phonesOf(first), phonesOf(second)));
        offer(*form, "location"_L1, both(locationsOf(first), locationsOf(second)));
    });
    return form;
}

} // namespace kontor
