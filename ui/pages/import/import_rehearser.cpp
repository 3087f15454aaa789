// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_rehearser.h"

#include "ui/pages/import/background.h"
#include "ui/support/when_done.h"

namespace kontor {

namespace {

constexpr int pauseMs = 150;

/// The one thread that opens, reads and closes what stands on shelves: a connection belongs to one thread.
QThreadPool& shelfThread()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    pool.setExpiryTimeout(-1);
    return pool;
}

} // namespace

/// Lives on shelfThread() from its first reading to its end.
struct ImportRehearser::Shelf {
    Trial trial;
    QString storeFile;
    std::unique_ptr<TrialRows> rows;

    static void clear(Shelf* shelf)
    {
        shelfThread().start([shelf] { delete shelf; });
    }

    Result<Views> read(const std::vector<int>& wanted)
    {
        if (!rows) {
            auto opened = TrialRows::open(trial, storeFile);
            if (!opened) return opened.error();
            rows = std::move(*opened);
        }
        return rows->read(wanted);
    }
};

ImportRehearser::ImportRehearser(Workspace& workspace, QObject* parent) : QObject{parent}, m_workspace{workspace}
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ImportRehearser::run);
}

ImportRehearser::~ImportRehearser()
{
    if (m_stop) m_stop->store(true);
}

void ImportRehearser::begin(const QString& file, const QString& mapping, const QString& format)
{
    if (file != m_wish.file || format != m_format) m_edits = {};
    const bool same = m_trial && file == m_wish.file && mapping == m_wish.mapping;
    m_wish = {.file = file, .mapping = mapping, .dryRun = true, .vcards = true};
    m_format = format;
    if (!same || !isCurrent()) run();
}

void ImportRehearser::stop()
{
    m_pause.stop();
    if (m_stop) m_stop->store(true);
    m_stop.reset();
    m_running = false;
}

void ImportRehearser::run()
{
    stop();
    m_running = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    ImportCsv wish = m_wish;
    wish.edits = m_edits;
    auto promise = std::make_shared<QPromise<Result<Trial>>>();
    promise->start();
    promise->setProgressRange(0, 1000);
    auto* watcher = new QFutureWatcher<Result<Trial>>{this};
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, stop = m_stop](int thousandths) {
        if (stop == m_stop) Q_EMIT progressed(thousandths);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, stop = m_stop] {
        watcher->deleteLater();
        const QFuture<Result<Trial>> done = watcher->future();
        if (stop == m_stop && done.isResultReadyAt(0)) take(*done.constBegin());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, stop = m_stop, wish, me = m_workspace.me(), storeFile = m_workspace.file()] {
            const TrialWatch watch{.cancelled = [stop] { return stop->load(); },
                                   .progressed =
                                       [promise](qint64 bytes, qint64 size) {
                                           if (size > 0) promise->setProgressValue(int(bytes * 1000 / size));
                                       }};
            promise->addResult(tryImport(wish, me, storeFile, watch));
            promise->finish();
        });
    Q_EMIT started();
}

void ImportRehearser::take(const Result<Trial>& trial)
{
    m_running = false;
    m_stop.reset();
    if (!trial) {
        Q_EMIT failed(trial.error());
        return;
    }
    m_trial = *trial;
    m_shelf = std::shared_ptr<Shelf>{new Shelf, &Shelf::clear};
    m_shelf->trial = m_trial;
    m_shelf->storeFile = m_workspace.file();
    Q_EMIT tried();
}

void ImportRehearser::changed()
{
    Q_EMIT edited();
    m_pause.start();
}

void ImportRehearser::setCell(qint64 row, int column, const QString& text, const QString& inFile)
{
    auto& cells = m_edits.cells[row];
    if (text == inFile)
        cells.remove(column);
    else
        cells[column] = text;
    if (cells.isEmpty()) m_edits.cells.remove(row);
    changed();
}

void ImportRehearser::decide(const QList<qint64>& rows, RowChoice choice)
{
    for (const qint64 row : rows)
        if (choice == RowChoice::None)
            m_edits.choices.remove(row);
        else
            m_edits.choices[row] = choice;
    changed();
}

QFuture<Result<ImportRehearser::Views>> ImportRehearser::read(const std::vector<int>& rows) const
{
    return inBackground([shelf = m_shelf, rows]() -> Result<Views> { return shelf->read(rows); }, shelfThread());
}

} // namespace kontor
