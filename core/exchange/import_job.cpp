// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_job.h"

#include "core/exchange/import_edits.h"
#include "core/exchange/import_pen.h"
#include "core/exchange/import_rehearsal.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What one transaction may take, milliseconds: little where nobody says whether an edit waits, else ever more as long
/// as none does. Keys that come at random write the same pages in every transaction: the fewer there are, the better;
/// but the first rows are to be seen soon.
constexpr qint64 shortStep = 60;
constexpr qint64 longStep = 5000;
/// Rows are written in the order of their keys, so many chunks at a time; more would make an edit wait.
constexpr int chunksHeld = 4;

} // namespace

Result<std::unique_ptr<Job<ImportOutcome>>> start(Store& store, const Actor& actor, const ImportCsv& wish)
{
    if (wish.dryRun) return std::unique_ptr<Job<ImportOutcome>>{new ImportRehearsal{wish, actor, store.file()}};
    auto job = ImportJob::begin(store, actor, wish);
    if (!job) return job.error();
    return std::unique_ptr<Job<ImportOutcome>>{std::move(*job)};
}

Result<std::unique_ptr<ImportJob>> ImportJob::begin(Store& store, const Actor& actor, const ImportCsv& wish)
{
    if (!may(actor.role, Act::Create, Entity::Contact)) return Error{.code = Errc::NotAllowed, .field = u"contact"_s};
    std::unique_ptr<ImportJob> job{new ImportJob{store, actor, wish}};
    job->m_clock.start();
    job->m_budget = shortStep;
    if (!wish.resume.isNull())
        if (auto loaded = job->loadRun(); !loaded) return loaded.error();
    job->m_surveyor = std::make_unique<ImportSurveyor>(job->m_wish, store.file());
    return job;
}

Status ImportJob::loadRun()
{
    auto run = m_store->imports().run(m_wish.resume);
    if (!run) return run.error();
    if (!*run || ((*run)->state != "running"_L1 && (*run)->state != "cancelled"_L1))
        return Error{.code = Errc::NotFound, .field = u"import"_s, .value = m_wish.resume.toString()};
    m_run = **run;
    auto kept = unpacked(m_run.mapping);
    m_wish.mapping = std::move(kept.first);
    m_wish.edits = std::move(kept.second);
    if (m_wish.file.isEmpty()) m_wish.file = m_run.file;
    m_wish.vcards = true; // what was read then is read now
    const QJsonObject totals = QJsonDocument::fromJson(m_run.totals.toUtf8()).object();
    const auto number = [&](QLatin1StringView name) { return qint64(totals.value(name).toDouble()); };
    m_outcome.rows = number("rows"_L1);
    m_outcome.created = number("created"_L1);
    m_outcome.updated = number("updated"_L1);
    m_outcome.skipped = number("skipped"_L1);
    m_outcome.rejected = number("rejected"_L1);
    m_outcome.problemCount = number("problems"_L1);
    m_outcome.undecided = number("undecided"_L1);
    return {};
}

Status ImportJob::createCustomFields(const ImportPlan& plan, ChangeSet& changes)
{
    const auto known = importContext(m_store->reader(), m_wish.file);
    if (!known) return known.error();
    const auto written = m_store->write(m_group, [&](Pen& pen) -> Status {
        for (const CsvColumn& column : plan.mapping.columns) {
            if (column.field.kind != CsvField::Kind::Custom || known->customFields.contains(column.field.key)) continue;
            const bool named = !column.header.isEmpty() && column.header != column.field.toString();
            const QString label = named ? column.header : QString{column.field.key}.replace(u'_', u' ');
            const auto made =
                pen.create(Entity::CustomField,
                           {{CustomField::Key, column.field.key},
                            {CustomField::Label, label},
                            {CustomField::Type, column.customType.isEmpty() ? u"text"_s : column.customType}});
            if (!made && made.error().code != Errc::AlreadyExists) return made.error();
        }
        m_run.mapping = packed(m_outcome.mapping, m_wish.edits);
        return pen.imports().save(m_run);
    });
    if (!written) return written.error();
    changes = written->changes;
    return {};
}

Status ImportJob::open(ImportPlan& plan, ChangeSet& changes)
{
    const bool resumed = !m_wish.resume.isNull();
    if (resumed && plan.sha256 != m_run.sha256)
        return Error{.code = Errc::FileFormat, .detail = u"changed_since"_s, .file = m_wish.file};
    m_outcome.mapping = QString::fromUtf8(QJsonDocument{plan.mapping.toJson()}.toJson(QJsonDocument::Compact));
    m_size = plan.input.size();
    if (auto fits = plan.mapping.positionsIn(plan.survey.headers, plan.survey.columns); !fits) return fits.error();
    if (!m_wish.report.isEmpty())
        if (auto opened = m_report.open(m_wish.report, plan.survey.headers, m_wish.explain); !opened) return opened;
    const auto before = m_store->imports().runs(plan.sha256);
    if (!before) return before.error();
    for (const ImportRun& run : *before) m_outcome.importedBefore |= run.state == "done"_L1;

    if (resumed) {
        auto group = m_store->resume(m_run.group, m_actor);
        if (!group) return group.error();
        m_group = *group;
        m_run.state = u"running"_s;
    } else {
        m_run = {.id = m_store->newId(), .file = m_wish.file, .sha256 = plan.sha256, .state = u"running"_s};
        m_run.totals = u"{}"_s;
        auto group = m_store->begin({.kind = u"import_csv"_s,
                                     .label = QFileInfo{m_wish.file}.fileName(),
                                     .actor = m_actor,
                                     .import = m_run.id});
        if (!group) return group.error();
        m_group = *group;
        m_run.group = m_group.no;
    }
    if (auto done = m_store->expectMuch(true); !done) return done;
    m_outcome.import = m_run.id;
    m_outcome.group = m_group.id;
    if (auto done = createCustomFields(plan, changes); !done) return done;

    auto known = importContext(m_store->reader(), m_wish.file);
    if (!known) return known.error();
    known->edits = m_wish.edits;
    auto builder =
        RowBuilder::make(plan.mapping, plan.survey.headers, plan.survey.columns, std::move(*known), m_report.isOpen());
    if (!builder) return builder.error();
    m_writer = std::make_unique<ImportWriter>(m_run.id, builder->policy(), builder->key());
    if (auto ready = m_writer->prepare(m_store->reader(), builder->hasCompanies()); !ready) return ready;
    auto reader = CsvReader::open(plan.input, plan.survey.format);
    if (!reader) return reader.error();
    // Cut short before its first row it begins at the beginning, with the header to be passed over.
    const bool goesOn = resumed && m_run.nextRow > 1;
    if (goesOn && !reader->seek({.text = m_run.byteOffset, .row = m_run.nextRow - 1}))
        return Error{.code = Errc::FileFormat, .detail = u"changed_since"_s, .file = m_wish.file};
    m_reader = std::make_unique<ImportReader>(
        std::move(*reader), [builder = std::move(*builder)](CsvReader& row) { return builder.build(row); });
    return {};
}

Result<bool> ImportJob::step(ChangeSet& changes)
{
    if (m_reader && m_store->keepsWalShort()) return true;
    if (m_reader) return writeRows(changes);
    auto plan = m_surveyor->wait();
    if (!plan) return true;
    m_surveyor.reset();
    if (!*plan) return plan->error();
    if (auto opened = open(**plan, changes); !opened) return opened.error();
    return true;
}

Result<bool> ImportJob::writeRows(ChangeSet& changes)
{
    bool last = false;
    Status ended;
    const auto written = m_store->write(m_group, [&](Pen& pen) -> Status {
        QElapsedTimer spent;
        spent.start();
        int chunks = 0;
        do {
            ImportReader::Chunk chunk = m_reader->take();
            if (auto done = writeChunk(pen, chunk); !done) return done;
            if (++chunks % chunksHeld == 0)
                if (auto done = pen.flush(); !done) return done;
            last = chunk.last;
            ended = chunk.status;
            m_reader->giveBack(std::move(chunk));
        } while (!last && mayGoOn(spent.elapsed()));
        m_run.totals = totalsJson();
        return pen.imports().save(m_run);
    });
    if (!written) return written.error();
    m_budget = std::min(2 * m_budget, longStep);
    changes = written->changes;
    if (!ended) {
        Error error = ended.error();
        if (error.file.isEmpty()) error.file = m_wish.file;
        return error;
    }
    return !last;
}

bool ImportJob::mayGoOn(qint64 spent) const { return m_waits ? !m_waits() && spent < m_budget : spent < shortStep; }

Status ImportJob::writeChunk(Pen& pen, ImportReader::Chunk& chunk)
{
    ImportPen target{pen};
    for (RowDraft& draft : chunk.drafts) {
        const auto fate = m_writer->write(target, draft);
        if (!fate) return fate.error();
        countRow(m_outcome, *fate, draft);
        m_report.write(draft);
    }
    m_run.nextRow = chunk.next.row + 1;
    m_run.byteOffset = chunk.next.text;
    m_bytes = chunk.bytes;
    return {};
}

QString ImportJob::totalsJson() const
{
    const QJsonObject totals{{u"rows"_s, m_outcome.rows},          {u"created"_s, m_outcome.created},
                             {u"updated"_s, m_outcome.updated},    {u"skipped"_s, m_outcome.skipped},
                             {u"rejected"_s, m_outcome.rejected},  {u"problems"_s, m_outcome.problemCount},
                             {u"undecided"_s, m_outcome.undecided}};
    return QString::fromUtf8(QJsonDocument{totals}.toJson(QJsonDocument::Compact));
}

Result<ImportOutcome> ImportJob::finish(bool cancelled)
{
    m_surveyor.reset();
    m_reader.reset();
    m_outcome.cancelled = cancelled;
    m_outcome.seconds = double(m_clock.elapsed()) / 1000;
    if (m_writer) m_outcome.businessesCreated = m_writer->businessesCreated();
    if (m_group.no) {
        if (auto done = m_store->expectMuch(false); !done) return done.error();
        const auto closed = m_store->together([&]() -> Status {
            if (auto told = m_store->imports().setState(m_run.id, cancelled ? u"cancelled"_s : u"done"_s); !told)
                return told;
            return m_store->end(m_group);
        });
        if (!closed) return closed.error();
        if (!cancelled)
            if (auto analysed = m_store->analyse(); !analysed) return analysed.error();
    }
    if (auto done = m_report.finish(); !done) return done.error();
    return m_outcome;
}

} // namespace kontor
