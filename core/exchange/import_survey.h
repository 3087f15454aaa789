// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_mapping.h"
#include "core/exchange/csv_survey.h"
#include "core/exchange/import_csv.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace kontor {

/// What an import knows before it writes: the file looked through once, and how it becomes contacts.
struct ImportPlan {
    CsvInput input;
    CsvSurvey survey;
    CsvMapping mapping;
    QByteArray sha256;
    QStringList reasons; ///< of the guess, see CsvPreview
    bool vcards = false;
};

/// Any thread; reads the file twice (once for its SHA-256). `storeFile` is asked which ids are contacts.
Result<ImportPlan> planImport(const ImportCsv& wish, const QString& storeFile);

/// planImport() on a thread of its own, so that a large file keeps no edit waiting.
class ImportSurveyor {
public:
    ImportSurveyor(ImportCsv wish, QString storeFile);
    ~ImportSurveyor();
    ImportSurveyor(const ImportSurveyor&) = delete;
    ImportSurveyor& operator=(const ImportSurveyor&) = delete;

    /// The plan, or nothing if it is not there within 50 ms.
    std::optional<Result<ImportPlan>> wait();

private:
    std::mutex m_mutex;
    std::condition_variable m_done;
    std::optional<Result<ImportPlan>> m_plan;
    std::thread m_thread;
};

} // namespace kontor
