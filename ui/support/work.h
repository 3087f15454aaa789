// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace kontor {

/// A piece of work on its way, as a bar shows it: what it is, how far it is, and whether it can be stopped.
class Work : public QObject {
    Q_OBJECT
public:
    template <class T>
    static Work* of(const QString& label, const QFuture<T>& future)
    {
        auto* work = new Work{label, {}};
        work->watch(future);
        return work;
    }
    template <class Outcome>
    static Work* of(const QString& label, const RunningJob<Outcome>& job)
    {
        auto* work = new Work{label, [job] { job.cancel(); }};
        work->watch(job.future);
        return work;
    }

    const QString& label() const { return m_label; }
    int thousandths() const { return m_thousandths; }      ///< -1: not known
    const QString& progressText() const { return m_text; } ///< "done/total"
    bool canStop() const { return bool(m_stop); }
    void stop() const
    {
        if (m_stop) m_stop();
    }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    Work(const QString& label, std::function<void()> stop) : m_label{label}, m_stop{std::move(stop)} {}

    template <class T>
    void watch(const QFuture<T>& future)
    {
        auto* watcher = new QFutureWatcher<T>{this};
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
            m_thousandths = value;
            Q_EMIT progressed();
        });
        connect(watcher, &QFutureWatcherBase::progressTextChanged, this,
                [this](const QString& text) { m_text = text; });
        connect(watcher, &QFutureWatcherBase::finished, this, &Work::finished);
        watcher->setFuture(future);
    }

    QString m_label;
    QString m_text;
    int m_thousandths = -1;
    std::function<void()> m_stop;
};

} // namespace kontor
