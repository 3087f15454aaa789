// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace kontor {

/// Runs `work` on a thread of the pool: reading a file that the user chose takes as long as the disk wants, and would
/// keep the store's readers from answering. A future that is cancelled before it began is never run.
template <class Work>
QFuture<std::invoke_result_t<Work>> inBackground(Work work, QThreadPool& pool = *QThreadPool::globalInstance())
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        if (!promise->isCanceled()) promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace kontor
