// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/field.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <vector>

namespace kontor {

/// A contact as the memory behind lists and search holds it.
struct ContactImage {
    quint32 n = 0;
    Id id;
    bool live = true; ///< not deleted
    bool person = true;
    bool complete = false;
    bool archived = false;
    unsigned relationships = 0; ///< bits of relationship::
    Id team;
    Id responsible;
    QByteArray nameKey;
    QByteArray document; ///< search document, UTF-8
};

/// What one commit changed. Sent after the commit, and only then.
struct ChangeSet {
    quint64 entities = 0; ///< bit per Entity number
    std::vector<ContactImage> contacts;
    bool everything = false; ///< the store was replaced: forget all
    Id group;
    bool remote = false; ///< came from the server: nothing of it waits to go there

    void mark(Entity entity) { entities |= quint64{1} << int(entity); }
    bool touches(Entity entity) const { return everything || (entities >> int(entity) & 1); }
    bool isEmpty() const { return !everything && entities == 0; }
};

} // namespace kontor
Q_DECLARE_METATYPE(kontor::ChangeSet)
