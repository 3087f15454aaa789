// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <variant>

namespace kontor {

/// One cell: nothing, integer (also yes/no and times as Unix milliseconds UTC), real, text
/// (also dates as ISO 8601 `YYYY-MM-DD`), or a reference.
class Value {
public:
    Value() = default;
    Value(qint64 number) : m_state{number} {}
    Value(int number) : m_state{qint64{number}} {}
    Value(bool yes) : m_state{qint64{yes}} {}
    Value(double number) : m_state{number} {}
    Value(QString text) : m_state{std::move(text)} {}
    Value(QLatin1StringView text) : m_state{std::in_place_type<QString>, text} {}
    Value(const Id& id) : m_state{id} {}
    template <class T>
    Value(const T*) = delete; // a pointer would become a yes/no

    bool isNull() const { return m_state.index() == 0; }
    bool isInteger() const { return m_state.index() == 1; }
    bool isReal() const { return m_state.index() == 2; }
    bool isText() const { return m_state.index() == 3; }
    bool isId() const { return m_state.index() == 4; }
    /// Null or empty text: what "not filled" means to every rule.
    bool isEmpty() const { return isNull() || (isText() && text().isEmpty()); }

    /// The accessors give the type's zero when the cell holds something else.
    qint64 integer() const { return isInteger() ? std::get<1>(m_state) : isReal() ? qint64(std::get<2>(m_state)) : 0; }
    double real() const { return isReal() ? std::get<2>(m_state) : double(integer()); }
    bool boolean() const { return integer() != 0; }
    const QString& text() const
    {
        static const QString none;
        return isText() ? std::get<3>(m_state) : none;
    }
    Id id() const { return isId() ? std::get<4>(m_state) : Id{}; }

    bool operator==(const Value&) const = default;

private:
    std::variant<std::monostate, qint64, double, QString, Id> m_state;
};

} // namespace kontor
