// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/wire.h"
#include "core/workspace/sync_session.h"
#include "tests/ui/widgets/window_rig.h"

#include <QAbstractButton>
#include <QLabel>

#include <functional>

namespace kontor::test {

/// A window whose store belongs to a server that nobody has reached yet: what a person sees of synchronisation, with
/// everything behind it real but the network.
class SyncRig : public WindowRig {
public:
    explicit SyncRig(const QStringList& names = {}) : WindowRig{names} {}

    void join()
    {
        REQUIRE(wait(workspace().maintain([](Store& store) {
            return store.together([&]() -> Status {
                return store.saveStanding({.url = QStringLiteral("https://kontor.acme.example"),
                                           .user = QStringLiteral("ada@acme.example"),
                                           .organisation = store.newId(),
                                           .organisationName = QStringLiteral("Acme"),
                                           .employee = store.me(),
                                           .replica = store.newId(),
                                           .phase = QStringLiteral("log"),
                                           .fromSeq = 0,
                                           .lastSync = QDateTime::currentMSecsSinceEpoch()});
            });
        })));
        tell({.state = ServerStanding::State::Idle});
    }
    /// What the session would tell.
    void tell(const ServerStanding& standing)
    {
        Q_EMIT SyncSession::of(workspace()).standingChanged(standing);
        QCoreApplication::processEvents();
    }
    /// Something to decide, as a synchronisation leaves it.
    void conflict(const QString& code, Entity entity, const Id& row, const QString& field, const QString& before,
                  const QString& mine, const QString& detail = {})
    {
        const auto index = fieldNamed(entity, field);
        const bool whole = code == QLatin1StringView{"contested"};
        sync::Op op{.at = {entity, row}, .kind = whole ? sync::OpKind::Create : sync::OpKind::Set};
        if (index) op.writes.push_back({sync::FieldKey{*index}, Value{before}, Value{mine}});
        REQUIRE(wait(workspace().maintain([&, this](Store& store) {
            return store.together([&]() -> Status {
                const Id id = store.newId();
                return store.sync().addAttention({.id = id,
                                                  .at = store.options().clock() - (100 - m_count++) * 60'000,
                                                  .code = code,
                                                  .detail = detail,
                                                  .table = int(entity),
                                                  .row = row,
                                                  .field = code == QLatin1StringView{"superseded"} ? field : QString{},
                                                  .content = sync::encode(sync::Batch{.id = id, .ops = {op}})});
            });
        })));
        tell({.state = ServerStanding::State::Idle});
    }
    /// An address of one contact that another one holds already.
    void contest(const Id& contact, const Id& holder, const QString& address)
    {
        addTo(holder, Entity::Email, {{QStringLiteral("address"), address}});
        const Id row = Id::named("row", address.toUtf8());
        fromElsewhere([&](Pen& pen) -> Status {
            std::vector<Value> values(entityInfo(Entity::Email).fields.size());
            values[size_t(*fieldNamed(Entity::Email, QStringLiteral("address")))] = Value{address};
            values[size_t(*fieldNamed(Entity::Email, QStringLiteral("contact")))] = Value{contact};
            if (auto done = pen.adopt({.entity = Entity::Email, .row = row, .values = std::move(values)}); !done)
                return done;
            return pen.settle(Entity::Email, row, {}, address);
        });
        conflict(QStringLiteral("contested"), Entity::Email, row, QStringLiteral("address"), {}, address);
    }
    /// A group that came from a colleague.
    void fromElsewhere(const std::function<Status(Pen&)>& work)
    {
        REQUIRE(wait(workspace().takeIn([work](Store& store) -> Result<ChangeSet> {
            const auto actor = store.actor(store.me());
            if (!actor) return actor.error();
            auto written =
                store.write({.kind = QStringLiteral("sync"), .label = {}, .actor = *actor, .remote = true}, work);
            if (!written) return written.error();
            written->changes.remote = true;
            return std::move(written->changes);
        })));
    }
    Id idOf(const QString& name)
    {
        const auto& list = table().list();
        for (int row = 0; row < list.rowCount(); ++row)
            if (const ContactRow* contact = list.contactAt(row); contact && contact->displayName == name)
                return contact->id;
        FAIL("no contact is called " << name.toStdString());
        return {};
    }
    Id addTo(const Id& contact, Entity entity, FieldTexts fields)
    {
        fields.prepend({QStringLiteral("contact"), contact.toString()});
        const auto made = wait(workspace().perform(AddRecord{entity, fields}));
        REQUIRE(made);
        return *made;
    }
    QString text(const QString& name)
    {
        QWidget* found = seen(name);
        if (!found) return QStringLiteral("(not seen)");
        if (const auto* label = qobject_cast<QLabel*>(found)) return label->text();
        if (const auto* button = qobject_cast<QAbstractButton*>(found)) return button->text();
        return found->accessibleName();
    }

private:
    int m_count = 0;
};

} // namespace kontor::test
