// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/contact_list_model.h"

#include <QPromise>

#include <numeric>

namespace kontor::test {

using Numbers = ContactListModel::Numbers;

inline Numbers numbers(std::vector<quint32> list)
{
    return std::make_shared<const std::vector<quint32>>(std::move(list));
}

inline Numbers upTo(quint32 count)
{
    std::vector<quint32> list(count);
    std::iota(list.begin(), list.end(), 1);
    return numbers(std::move(list));
}

/// Rows that come when the test says so.
struct FakeRows {
    struct Asked {
        std::vector<quint32> numbers;
        std::shared_ptr<QPromise<Result<ContactRows::Answer>>> promise;
    };
    std::vector<Asked> asked;
    QString suffix;
    bool atOnce = false;

    RowCache::Fetch fetch()
    {
        return [this](const ContactRows& question) {
            Asked one{question.numbers, std::make_shared<QPromise<Result<ContactRows::Answer>>>()};
            one.promise->start();
            const auto future = one.promise->future();
            asked.push_back(one);
            if (atOnce) answer(asked.back());
            return future;
        };
    }

    ContactRow row(quint32 n) const
    {
        return {
            .n = n, .displayName = QStringLiteral("Contact %1%2").arg(n).arg(suffix), .type = QStringLiteral("person")};
    }

    void answer(const Asked& one) const
    {
        ContactRows::Answer rows;
        for (const quint32 n : one.numbers) rows.push_back(row(n));
        one.promise->addResult(std::move(rows));
        one.promise->finish();
    }
    void answerAll()
    {
        for (const Asked& one : std::exchange(asked, {})) answer(one);
    }
};

} // namespace kontor::test
