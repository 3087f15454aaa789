// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_trial.h"

#include "core/exchange/import_reader.h"
#include "core/exchange/import_rows.h"
#include "core/exchange/import_survey.h"
#include "core/exchange/import_tally.h"
#include "core/exchange/import_trial_target.h"
#include "core/store/read_snapshot.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// As many as somebody could work through; beyond them rows are still marked.
constexpr qsizetype mostProblems = 200'000;

Result<Actor> actorOf(Database& db, const Id& employee)
{
    const auto role = db.cell(u"SELECT role FROM employee WHERE id = :id AND deleted = 0"_s, {{":id"_L1, employee}});
    if (!role) return role.error();
    const Actor actor{.employee = employee, .role = roleNamed(role->text())};
    if (may(actor.role, Act::Create, Entity::Contact)) return actor;
    return Error{.code = Errc::NotAllowed, .field = u"contact"_s};
}

/// Custom fields that the import would make first.
void addNewFields(ImportContext& context, const CsvMapping& mapping)
{
    for (const CsvColumn& column : mapping.columns) {
        const QString& key = column.field.key;
        if (column.field.kind != CsvField::Kind::Custom || context.customFields.contains(key)) continue;
        const CustomType type{.key = key, .type = column.customType.isEmpty() ? u"text"_s : column.customType};
        context.customFields.insert(key, {.id = Id::named("custom_field", key.toUtf8()), .type = type});
    }
}

bool mayUpdate(const RowBuilder& builder, const ImportEdits& edits)
{
    if (builder.policy() == DuplicatePolicy::Update) return true;
    return std::any_of(edits.choices.cbegin(), edits.choices.cend(),
                       [](RowChoice choice) { return choice == RowChoice::Update; });
}

/// The rows, one after the other, as the import would take them.
class Trier {
public:
    Trier(Database& db, const Actor& actor, ImportTrialTarget::Rules rules, const RowBuilder& builder,
          const ImportEdits& edits)
        : m_target{db, actor, std::move(rules), mayUpdate(builder, edits)}
        , m_writer{{}, builder.policy(), builder.key()}
        , m_companies{builder.hasCompanies()}
        , m_db{db}
    {}

    Status run(ImportReader& reader, ImportTrial& trial, qint64 size, const TrialWatch& watch)
    {
        if (auto ready = m_writer.prepare(m_db, m_companies); !ready) return ready;
        for (;;) {
            ImportReader::Chunk chunk = reader.take();
            for (RowDraft& draft : chunk.drafts)
                if (auto done = tryRow(draft, trial, watch); !done) return done;
            if (watch.progressed) watch.progressed(chunk.bytes, size);
            if (watch.cancelled && watch.cancelled()) return Error{.code = Errc::Cancelled};
            if (chunk.last) return chunk.status;
        }
    }
    qint64 businessesCreated() const { return m_writer.businessesCreated(); }

private:
    Status tryRow(RowDraft& draft, ImportTrial& trial, const TrialWatch& watch)
    {
        m_target.beginRow(draft.row);
        const auto fate = m_writer.write(m_target, draft);
        if (!fate) return fate.error();
        countRow(trial.outcome, *fate, draft, mostProblems);
        trial.rows.push_back({draft.offset, m_writer.recognised(), quint32(draft.problems.size()), *fate});
        if (watch.row) watch.row(draft);
        return {};
    }

    ImportTrialTarget m_target;
    ImportWriter m_writer;
    bool m_companies;
    Database& m_db;
};

} // namespace

Result<std::shared_ptr<const ImportTrial>> tryImport(const ImportCsv& wish, const Id& employee,
                                                     const QString& storeFile, const TrialWatch& watch)
{
    QElapsedTimer clock;
    clock.start();
    auto plan = planImport(wish, storeFile);
    if (!plan) return plan.error();
    auto db = Database::openReadOnly(storeFile);
    if (!db) return db.error();
    const ReadSnapshot snapshot{**db};
    const auto actor = actorOf(**db, employee);
    if (!actor) return actor.error();
    auto context = importContext(**db, wish.file);
    if (!context) return context.error();
    ImportTrialTarget::Rules rules{context->homeRegion, context->mandatory};
    addNewFields(*context, plan->mapping);
    context->edits = wish.edits;
    auto builder = RowBuilder::make(plan->mapping, plan->survey.headers, plan->survey.columns, std::move(*context),
                                    watch.row != nullptr);
    if (!builder) return builder.error();
    auto reader = CsvReader::open(plan->input, plan->survey.format);
    if (!reader) return reader.error();

    auto trial = std::make_shared<ImportTrial>();
    trial->wish = wish;
    trial->wish.mapping = QString::fromUtf8(QJsonDocument{plan->mapping.toJson()}.toJson(QJsonDocument::Compact));
    trial->format = plan->survey.format;
    trial->headers = plan->survey.headers;
    trial->columns = plan->survey.columns;
    trial->rows.reserve(size_t(plan->survey.rows));
    const auto before = (*db)->cell(u"SELECT 1 FROM import_run WHERE sha256 = x'%1' AND state = 'done'"_s.arg(
        QString::fromLatin1(plan->sha256.toHex())));
    if (!before) return before.error();

    Trier trier{**db, *actor, std::move(rules), *builder, wish.edits};
    ImportReader rows{std::move(*reader), [&](CsvReader& row) { return builder->build(row); }};
    if (auto done = trier.run(rows, *trial, plan->input.size(), watch); !done) {
        Error error = done.error();
        if (error.file.isEmpty() && error.code != Errc::Cancelled) error.file = wish.file;
        return error;
    }
    trial->outcome.mapping = trial->wish.mapping;
    trial->outcome.dryRun = true;
    trial->outcome.importedBefore = !before->isNull();
    trial->outcome.businessesCreated = trier.businessesCreated();
    trial->outcome.seconds = double(clock.elapsed()) / 1000;
    return std::shared_ptr<const ImportTrial>{std::move(trial)};
}

} // namespace kontor
