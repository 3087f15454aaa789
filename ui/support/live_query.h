// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/support/changes.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace kontor {

/// When a live query asks anew: the part that does not depend on the question.
///
/// The first relevant change asks at once (when the burst of signals it came with is through); while changes keep
/// coming, at most every 100 ms, and never before the answer on its way is there: a list that changes all the time
/// still shows something.
class LiveQueryPace : public QObject {
    Q_OBJECT
public:
    explicit LiveQueryPace(Relevant relevant);

    /// What Workspace::changed carries.
    void changed(const ChangeSet& changes);
    /// Asks anew as if something relevant had changed.
    void askAgain();
    /// An inactive query remembers that it should ask, and asks when it becomes active: for what nobody sees.
    void setActive(bool active);
    bool isActive() const { return m_active; }
    bool isWaiting() const { return m_waiting; }

protected:
    void sent();
    void answered();
    virtual bool hasQuestion() const = 0;
    virtual void send() = 0;

private:
    void schedule();

    Relevant m_relevant;
    QTimer m_pause;
    QElapsedTimer m_lastSent;
    bool m_stale = false;
    bool m_waiting = false;
    bool m_active = true;
};

/// A question that stays asked: shows the answer, asks again after relevant changes, cancels what a newer question
/// supersedes, drops late answers. A member of what shows the answer: it dies with it, and nothing arrives afterwards.
/// Lives on the GUI thread.
template <class Question>
class LiveQuery final : public LiveQueryPace {
public:
    using Answer = typename Question::Answer;
    using Ask = std::function<QFuture<Result<Answer>>(const Question&)>;
    using Show = std::function<void(const Answer&)>;
    using Fail = std::function<void(const Error&)>;

    /// Asks nothing until ask() is called.
    LiveQuery(Workspace& workspace, Relevant relevant, Show show, Fail fail = {})
        : LiveQuery{[&workspace](const Question& question) { return workspace.ask(question); }, std::move(relevant),
                    std::move(show), std::move(fail)}
    {
        connect(&workspace, &Workspace::changed, this, &LiveQueryPace::changed);
    }
    LiveQuery(Workspace& workspace, Question question, Relevant relevant, Show show, Fail fail = {})
        : LiveQuery{workspace, std::move(relevant), std::move(show), std::move(fail)}
    {
        ask(std::move(question));
    }
    /// Answers from anywhere; changed() is to be called by hand.
    LiveQuery(Ask ask, Relevant relevant, Show show, Fail fail = {})
        : LiveQueryPace{std::move(relevant)}
        , m_ask{std::move(ask)}
        , m_show{std::move(show)}
        , m_fail{std::move(fail)}
    {
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { take(); });
    }
    ~LiveQuery() override
    {
        m_watcher.disconnect();
        m_watcher.future().cancel();
    }

    /// The question from now on; what is on its way is cancelled. An inactive query asks it when it becomes active.
    void ask(Question question)
    {
        m_question = std::move(question);
        if (isActive())
            send();
        else
            askAgain();
    }
    /// No question any more, and no late answer.
    void forget()
    {
        m_question.reset();
        supersede({});
        answered();
    }
    const std::optional<Question>& question() const { return m_question; }

private:
    bool hasQuestion() const override { return m_question.has_value(); }

    void send() override
    {
        sent();
        supersede(m_ask(*m_question));
    }

    void supersede(const QFuture<Result<Answer>>& next)
    {
        QFuture<Result<Answer>> former = m_watcher.future();
        m_watcher.setFuture(next);
        former.cancel();
    }

    void take()
    {
        const QFuture<Result<Answer>> done = m_watcher.future();
        if (!m_question) return;
        answered();
        if (!done.isResultReadyAt(0)) return;
        const Result<Answer>& answer = *done.constBegin();
        if (answer)
            m_show(*answer);
        else if (m_fail && answer.error().code != Errc::Cancelled)
            m_fail(answer.error());
    }

    Ask m_ask;
    Show m_show;
    Fail m_fail;
    std::optional<Question> m_question;
    QFutureWatcher<Result<Answer>> m_watcher;
};

} // namespace kontor
