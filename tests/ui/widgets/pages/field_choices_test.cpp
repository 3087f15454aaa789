// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_commands.h"
#include "core/queries/administration.h"
#include "core/queries/choice_uses.h"
#include "tests/ui/widgets/window_rig.h"
#include "ui/editors/field_editor.h"
#include "ui/editors/record_form.h"
#include "ui/support/row_table.h"

#include <QMessageBox>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

/// The field library, with one field of three choices.
struct LibraryRig : WindowRig {
    Id tier;

    LibraryRig()
    {
        const FieldTexts fields{{u"label"_s, u"Tier"_s},
                                {u"type"_s, u"choice"_s},
                                {u"choices"_s, u"Gold;Iron;Tin"_s},
                                {u"colours"_s, u"#d4a017;;"_s}};
        tier = *wait(workspace().perform(AddRecord{Entity::CustomField, fields}));
        REQUIRE(window->showPage(u"settings.fields"_s));
        settle();
    }
    void give(const QString& name, const QString& value)
    {
        const Id contact = add(name);
        REQUIRE(wait(workspace().perform(SetRecord{Entity::Contact, contact, {{u"custom.tier"_s, value}}})));
    }
    RecordForm& form()
    {
        auto* form = seen(u"settings.fields.sheet"_s)->findChild<RecordForm*>();
        REQUIRE(form);
        return *form;
    }
    /// Opens the form of the field, which has `before`, and saves it with `lines`.
    void change(const QString& before, const QString& lines)
    {
        auto& list = *find<RowTable>(u"settings.fields.list"_s);
        REQUIRE(until([&] {
            return list.model()->rowCount() == 1 &&
                   list.model()->index(0, 1).data(Qt::ToolTipRole).toString() == before;
        }));
        list.selectRow(0);
        list.setFocus();
        key(Qt::Key_F2);
        form().editor(u"choices"_s)->setText(lines);
        form().submit();
    }
    bool untilAsked(const QString& wanted)
    {
        const bool asked = until([&] { return question().contains(wanted); });
        if (!asked) UNSCOPED_INFO("the question is: " << question().toStdString());
        return asked;
    }
    bool untilSaved()
    {
        return until([&] { return !seen(u"settings.fields.sheet"_s); });
    }
    /// What the question says that is open; empty if there is none.
    QString question()
    {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        return box ? box->informativeText() : QString{};
    }
    ChoiceUses::Answer uses() { return *wait(workspace().ask(ChoiceUses{tier})); }
};

} // namespace

TEST_CASE("choices that contacts have change only after a question, and take the values along", "[people_settings]")
{
    LibraryRig rig;
    rig.give(u"Acme"_s, u"Gold"_s);
    rig.give(u"Globex"_s, u"Gold"_s);
    rig.give(u"Initech"_s, u"Iron"_s);
    // Nobody has tin: nothing to ask.
    rig.change(u"Gold, Iron, Tin"_s, u"Gold #d4a017\nIron"_s);
    REQUIRE(rig.untilSaved());

    rig.change(u"Gold, Iron"_s, u"Platinum #d4a017\nIron"_s);
    REQUIRE(rig.untilAsked(u"“Gold” becomes “Platinum”: 2 contact"_s));
    rig.key(Qt::Key_Escape);
    REQUIRE(rig.until([&] { return rig.question().isEmpty(); }));
    CHECK(rig.uses() == ChoiceUses::Answer{{u"Gold"_s, 2}, {u"Iron"_s, 1}});
    rig.form().submit();
    REQUIRE(rig.until([&] { return !rig.question().isEmpty(); }));
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilSaved());
    CHECK(rig.uses() == ChoiceUses::Answer{{u"Platinum"_s, 2}, {u"Iron"_s, 1}});

    rig.change(u"Platinum, Iron"_s, u"Platinum"_s);
    REQUIRE(rig.untilAsked(u"“Iron” is taken away: 1 contact"_s));
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilSaved());
    CHECK(rig.uses() == ChoiceUses::Answer{{u"Platinum"_s, 2}});
    for (int i = 0; i < 2; ++i) REQUIRE(rig.wait(rig.workspace().perform(UndoOperation{}).future));
    CHECK(rig.uses() == ChoiceUses::Answer{{u"Gold"_s, 2}, {u"Iron"_s, 1}});
}

TEST_CASE("the question about many choices fits a small screen", "[people_settings]")
{
    LibraryRig rig;
    QStringList words;
    for (int i = 0; i < 15; ++i) words << u"Kind %1"_s.arg(i);
    const FieldTexts fields{{u"choices"_s, words.join(u';')}};
    REQUIRE(rig.wait(rig.workspace().perform(SetRecord{Entity::CustomField, rig.tier, fields})));
    for (const QString& word : words) rig.give(u"Firm of "_s + word, word);
    rig.change(words.join(u", "_s), u"Other"_s);
    REQUIRE(rig.untilAsked(u"“Kind 0” is taken away: 1 contact"_s));
    CHECK(rig.question().count(u'\n') == 10);
    rig.key(Qt::Key_Escape);
}
