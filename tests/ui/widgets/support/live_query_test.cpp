// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/live_query.h"

#include <QPromise>
#include <QTest>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

struct Doubled {
    using Answer = int;
    int number = 0;
};

/// Answers when the test says so.
struct Questions {
    struct Asked {
        int number;
        std::shared_ptr<QPromise<Result<int>>> promise = std::make_shared<QPromise<Result<int>>>();
        void answer(Result<int> result) const
        {
            promise->addResult(std::move(result));
            promise->finish();
        }
        void answer() const { answer(2 * number); }
        bool cancelled() const { return promise->isCanceled(); }
    };
    std::vector<Asked> asked;

    LiveQuery<Doubled>::Ask ask()
    {
        return [this](const Doubled& question) {
            asked.push_back({question.number});
            asked.back().promise->start();
            return asked.back().promise->future();
        };
    }
};

ChangeSet changeOf(Entity entity)
{
    ChangeSet changes;
    changes.mark(entity);
    return changes;
}

void turn() { QTest::qWait(1); }

struct Rig {
    Questions questions;
    std::vector<int> shown;
    std::vector<Errc> failed;
    LiveQuery<Doubled> query{questions.ask(), touching({Entity::Task}), [this](int answer) { shown.push_back(answer); },
                             [this](const Error& error) { failed.push_back(error.code); }};
};

} // namespace

TEST_CASE("a live query shows its answer, and asks again after a change that matters", "[live_query]")
{
    Rig rig;
    rig.query.ask({3});
    rig.questions.asked[0].answer();
    turn();
    CHECK(rig.shown == std::vector{6});

    rig.query.changed(changeOf(Entity::Note));
    QTest::qWait(150);
    CHECK(rig.questions.asked.size() == 1);

    rig.query.changed(changeOf(Entity::Task));
    REQUIRE(QTest::qWaitFor([&] { return rig.questions.asked.size() == 2; }));
    rig.questions.asked[1].answer(7);
    turn();
    CHECK(rig.shown == std::vector{6, 7});
}

TEST_CASE("a burst of changes asks once", "[live_query]")
{
    Rig rig;
    rig.query.ask({1});
    rig.questions.asked[0].answer();
    turn();
    for (int i = 0; i < 50; ++i) rig.query.changed(changeOf(Entity::Task));
    REQUIRE(QTest::qWaitFor([&] { return rig.questions.asked.size() == 2; }));
    turn();
    CHECK(rig.questions.asked.size() == 2);
}

TEST_CASE("changes that do not end still let answers through", "[live_query]")
{
    Rig rig;
    rig.query.ask({1});
    for (int i = 0; i < 10; ++i) rig.query.changed(changeOf(Entity::Task));
    turn();
    CHECK(rig.questions.asked.size() == 1); // nothing new before the answer
    CHECK_FALSE(rig.questions.asked[0].cancelled());
    rig.questions.asked[0].answer();
    turn();
    CHECK(rig.shown == std::vector{2});
    REQUIRE(QTest::qWaitFor([&] { return rig.questions.asked.size() == 2; })); // then it asks for what changed
}

TEST_CASE("a newer question cancels the older one, whose answer is never shown", "[live_query]")
{
    Rig rig;
    rig.query.ask({1});
    rig.query.ask({2});
    CHECK(rig.questions.asked[0].cancelled());
    rig.questions.asked[1].answer();
    rig.questions.asked[0].answer();
    turn();
    CHECK(rig.shown == std::vector{4});
}

TEST_CASE("a forgotten question brings no late answer", "[live_query]")
{
    Rig rig;
    rig.query.ask({1});
    rig.query.forget();
    rig.questions.asked[0].answer();
    rig.query.changed(changeOf(Entity::Task));
    QTest::qWait(120);
    CHECK(rig.shown.empty());
    CHECK(rig.questions.asked.size() == 1);
    CHECK_FALSE(rig.query.isWaiting());
}

TEST_CASE("a live query dies with what shows its answer", "[live_query]")
{
    Questions questions;
    int shown = 0;
    {
        LiveQuery<Doubled> query{questions.ask(), touchingAnything(), [&](int) { ++shown; }};
        query.ask({1});
    }
    CHECK(questions.asked[0].cancelled());
    questions.asked[0].answer();
    turn();
    CHECK(shown == 0);
}

TEST_CASE("a failure is told, a cancelled question is not", "[live_query]")
{
    Rig rig;
    rig.query.ask({1});
    rig.questions.asked[0].answer(Error{.code = Errc::Storage});
    turn();
    CHECK(rig.failed == std::vector{Errc::Storage});
    rig.query.ask({2});
    rig.questions.asked[1].answer(Error{.code = Errc::Cancelled});
    turn();
    CHECK(rig.failed.size() == 1);
}

TEST_CASE("a query that nobody sees asks when it is seen", "[live_query]")
{
    Rig rig;
    rig.query.setActive(false);
    rig.query.ask({1});
    turn();
    CHECK(rig.questions.asked.empty());
    rig.query.setActive(true);
    REQUIRE(QTest::qWaitFor([&] { return rig.questions.asked.size() == 1; }));
    rig.questions.asked[0].answer();
    turn();
    rig.query.setActive(false);
    rig.query.changed(changeOf(Entity::Task));
    QTest::qWait(120);
    CHECK(rig.questions.asked.size() == 1);
    rig.query.setActive(true);
    REQUIRE(QTest::qWaitFor([&] { return rig.questions.asked.size() == 2; }));
}
