// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace kontor {

/// Calls `handle(const T&)` once on `receiver`'s thread when `future` has its answer; never, when the receiver is gone
/// by then or the future was cancelled. The watcher belongs to the receiver, so nothing is left behind.
template <class T, class Handler>
void whenDone(const QFuture<T>& future, QObject* receiver, Handler handle)
{
    auto* watcher = new QFutureWatcher<T>{receiver};
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, handle = std::move(handle)]() mutable {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        if (done.isResultReadyAt(0)) handle(*done.constBegin());
    });
    watcher->setFuture(future);
}

} // namespace kontor
