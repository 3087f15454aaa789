// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/contact_index.h"

#include <QByteArray>

#include <map>
#include <random>
#include <vector>

namespace kontor {

/// Contacts kept the slow and obvious way, to compare the index with.
struct ModelContact {
    QByteArray document{}; ///< without line end
    ContactColumns columns{};
};
using Model = std::map<quint32, ModelContact>;

class RandomContacts {
public:
    explicit RandomContacts(unsigned seed) : m_random{seed}
    {
        for (quint64 i = 1; i <= 5; ++i) m_ids.push_back(Id::named("test", QByteArray::number(i)));
    }

    int below(int limit) { return int(m_random() % unsigned(limit)); }

    /// Few letters, so that short needles hit, and sometimes a letter of two bytes or many of them.
    QByteArray text(int maxLength)
    {
        QByteArray out;
        const int length = below(maxLength + 1);
        for (int i = 0; i < length; ++i) {
            const int kind = below(20);
            if (kind == 0)
                out += "\xc3\xbc";
            else if (kind == 1)
                out += '\x1f';
            else if (kind < 5)
                out += char('0' + below(10));
            else
                out += char('a' + below(4));
        }
        return out;
    }
    QByteArray document()
    {
        const int kind = below(40);
        return kind == 0 ? QByteArray{} : text(kind == 1 ? 700 : 60);
    }
    Id id() { return below(3) == 0 ? Id{} : m_ids[size_t(below(int(m_ids.size())))]; }
    ContactColumns columns()
    {
        return {.business = below(4) == 0,
                .complete = below(2) == 0,
                .archived = below(6) == 0,
                .deleted = below(8) == 0,
                .relationship = quint8(below(2) ? 0 : below(32)),
                .team = id(),
                .responsible = id()};
    }
    ModelContact contact() { return {document(), columns()}; }

    /// `count` contacts with gaps between their n.
    Model contacts(int count)
    {
        Model model;
        quint32 n = 0;
        for (int i = 0; i < count; ++i) {
            n += quint32(1 + (below(10) == 0 ? below(50) : 0));
            model[n] = contact();
        }
        return model;
    }

private:
    std::mt19937 m_random;
    std::vector<Id> m_ids;
};

inline void fill(ContactIndex& index, const Model& model)
{
    IndexBuilder builder;
    for (const auto& [n, contact] : model) builder.add(n, contact.document, contact.columns);
    index.load(std::move(builder));
}

} // namespace kontor
