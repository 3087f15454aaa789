// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a trial as the check grid shows them: a part at a time, read again from the file and the store.
#include "core/domain/custom_text.h"
#include "core/domain/entities.h"
#include "core/exchange/import_consents.h"
#include "core/exchange/import_input.h"
#include "core/exchange/import_questions.h"
#include "core/exchange/import_rows.h"
#include "core/exchange/import_trial.h"
#include "core/exchange/import_trial_target.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What a value is called: references by the name of their record.
Result<QString> shownValue(Database& db, FieldIndex field, const Value& value)
{
    if (!value.isId()) return cellText(Entity::Contact, field, value);
    const auto name = fieldInfo(Entity::Contact, field).target == Entity::Employee
                          ? db.cell(u"SELECT name FROM employee WHERE id = :id"_s, {{":id"_L1, value}})
                          : db.cell(u"SELECT name FROM team WHERE id = :id"_s, {{":id"_L1, value}});
    if (!name) return name.error();
    return name->text();
}

Status compareFields(Database& db, const RowDraft& draft, const Id& contact, TrialRowView& view)
{
    for (const RowDraft::ContactCell& cell : draft.contact) {
        if (cell.rule == FieldRule::Never || cell.source.position < 0) continue;
        const auto now = importing::valueOf(db, contact, cell.field);
        if (!now) return now.error();
        if (*now == cell.value || (cell.rule == FieldRule::IfEmpty && !now->isEmpty())) continue;
        const auto shown = shownValue(db, cell.field, *now);
        if (!shown) return shown.error();
        view.before.insert(cell.source.position, *shown);
    }
    return {};
}

Result<bool> isHeld(Database& db, Entity kind, const QString& norm, const Id& contact)
{
    const auto held = db.cell(kind == Entity::Email
                                  ? u"SELECT 1 FROM email WHERE contact = :contact AND norm = :norm AND deleted = 0"_s
                                  : u"SELECT 1 FROM phone WHERE contact = :contact AND e164 = :norm AND deleted = 0"_s,
                              {{":contact"_L1, contact}, {":norm"_L1, norm}});
    if (!held) return held.error();
    return !held->isNull();
}

Result<bool> isThere(Database& db, const RowDraft::Child& child, const Id& contact)
{
    switch (child.entity) {
    case Entity::Email:
    case Entity::Phone: return isHeld(db, child.entity, child.norm, contact);
    case Entity::Link:
    case Entity::Location:
    case Entity::BankAccount:
    case Entity::ContactCategory:
    case Entity::MarketMember: return importing::hasLike(db, child, contact);
    case Entity::Keyword: {
        const auto same =
            db.cell(u"SELECT 1 FROM keyword WHERE contact = :contact AND lower(word) = lower(:word) AND deleted = 0"_s,
                    {{":contact"_L1, contact}, {":word"_L1, cellOf(child.cells, Keyword::Word)}});
        if (!same) return same.error();
        return !same->isNull();
    }
    case Entity::Consent: {
        using Kind = importing::ConsentFate::Kind;
        const auto known = importing::consentsTo(db, cellOf(child.cells, Consent::Text).id(), contact);
        if (!known) return known.error();
        const Kind fate = importing::fateOf(child, *known).kind;
        return fate == Kind::Known || fate == Kind::Withdrawn;
    }
    default: return true;
    }
}

/// Rows that would be added to the contact: nothing stood there before.
Status compareChildren(Database& db, const RowDraft& draft, const Id& contact, TrialRowView& view)
{
    for (const RowDraft::Child& child : draft.children) {
        if (child.rule == FieldRule::Never || child.source.position < 0) continue;
        const auto there = isThere(db, child, contact);
        if (!there) return there.error();
        if (!*there) view.before.insert(child.source.position, {});
    }
    return {};
}

Status compareCustom(Database& db, const RowDraft& draft, const Id& contact, TrialRowView& view)
{
    for (const RowDraft::Custom& custom : draft.custom) {
        if (custom.rule == FieldRule::Never || custom.source.position < 0) continue;
        std::optional<QString> now;
        bool same = true;
        const auto read = db.each(uR"(
            SELECT f.type, v.text, v.number, v.currency, v."date" FROM custom_value v JOIN custom_field f ON f.id = v.field
             WHERE v.contact = :contact AND v.field = :field AND v.deleted = 0)"_s,
                                  {{":contact"_L1, contact}, {":field"_L1, custom.field}}, [&](Statement& row) {
                                      const Value text = row.value(1), number = row.value(2), currency = row.value(3),
                                                  date = row.value(4);
                                      now = customText(row.text(0), text, number, currency, date);
                                      same = text == cellOf(custom.cells, CustomValue::Text) &&
                                             number.real() == cellOf(custom.cells, CustomValue::Number).real() &&
                                             date == cellOf(custom.cells, CustomValue::Date);
                                      return false;
                                  });
        if (!read) return read;
        if (now && (same || custom.rule != FieldRule::Overwrite)) continue;
        view.before.insert(custom.source.position, now.value_or(QString{}));
    }
    return {};
}

} // namespace

struct TrialRows::State {
    std::shared_ptr<const ImportTrial> trial;
    std::unique_ptr<Database> db;
    CsvReader reader;
    RowBuilder builder;

    Result<TrialRowView> view(size_t index)
    {
        const ImportTrial::Row& row = trial->rows[index];
        TrialRowView view{.cells = reader.cells()};
        while (view.cells.size() < trial->columns) view.cells.append(QString{});
        const auto edits = trial->wish.edits.cells.value(reader.row());
        for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit) {
            if (edit.key() < 0 || edit.key() >= view.cells.size()) continue;
            view.edits.insert(edit.key(), view.cells[edit.key()]);
            view.cells[edit.key()] = *edit;
        }
        if (row.contact.isNull()) return view;
        view.sameAsRow = ImportTrialTarget::rowOf(row.contact);
        if (view.sameAsRow > 0) return view;
        const auto name = db->cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, row.contact}});
        if (!name) return name.error();
        view.contact = name->text();
        if (row.fate != RowFate::Updated && row.fate != RowFate::Undecided) return view;
        const RowDraft draft = builder.build(reader);
        for (const auto compare : {compareFields, compareChildren, compareCustom})
            if (auto done = compare(*db, draft, row.contact, view); !done) return done.error();
        return view;
    }
};

TrialRows::TrialRows(std::unique_ptr<State> state) : m_state{std::move(state)} {}
TrialRows::~TrialRows() = default;

Result<std::unique_ptr<TrialRows>> TrialRows::open(std::shared_ptr<const ImportTrial> trial, const QString& storeFile)
{
    auto list = openList(trial->wish.file);
    if (!list) return list.error();
    auto reader = CsvReader::open(std::move(list->input), trial->format);
    if (!reader) return reader.error();
    auto db = Database::openReadOnly(storeFile);
    if (!db) return db.error();
    auto context = importContext(**db, trial->wish.file);
    if (!context) return context.error();
    context->edits = trial->wish.edits;
    const auto mapping = CsvMapping::fromJson(trial->wish.mapping.toUtf8());
    if (!mapping) return mapping.error();
    auto builder = RowBuilder::make(*mapping, trial->headers, trial->columns, std::move(*context), false);
    if (!builder) return builder.error();
    std::unique_ptr<State> state{new State{std::move(trial), std::move(*db), std::move(*reader), std::move(*builder)}};
    return std::unique_ptr<TrialRows>{new TrialRows{std::move(state)}};
}

Result<std::vector<TrialRowView>> TrialRows::read(const std::vector<int>& rows)
{
    std::vector<TrialRowView> views;
    views.reserve(rows.size());
    CsvReader& reader = m_state->reader;
    for (const int index : rows) {
        if (index < 0 || size_t(index) >= m_state->trial->rows.size()) return Error{.code = Errc::NotFound};
        if (reader.row() != index && !reader.seek({.text = m_state->trial->rows[size_t(index)].offset, .row = index}))
            return Error{.code = Errc::FileUnreadable, .file = m_state->trial->wish.file};
        if (!reader.next()) {
            // Somebody shortened the file since it was tried.
            if (!reader.status()) return reader.status().error();
            return Error{.code = Errc::FileFormat, .detail = u"changed_since"_s, .file = m_state->trial->wish.file};
        }
        auto view = m_state->view(size_t(index));
        if (!view) return view.error();
        views.push_back(std::move(*view));
    }
    return views;
}

} // namespace kontor
