// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/role.h"

using namespace Qt::StringLiterals;

namespace kontor {

Role roleNamed(QStringView name)
{
    if (name == "crm_sales"_L1) return Role::Sales;
    if (name == "crm_marketeer"_L1) return Role::Marketeer;
    if (name == "crm_manager"_L1) return Role::Manager;
    if (name == "crm_admin"_L1) return Role::Admin;
    return Role::None;
}

namespace {

bool isAdministration(Entity entity) { return entity == Entity::Organisation || entity == Entity::Employee; }

/// Lists that everybody uses and few keep.
bool isList(Entity entity)
{
    return entity == Entity::Category || entity == Entity::ConsentText || entity == Entity::TargetMarket;
}

/// Segments and consents are marketing's own work.
bool isMarketing(Entity entity)
{
    return entity == Entity::ConsentText || entity == Entity::Consent || entity == Entity::TargetMarket ||
           entity == Entity::MarketMember;
}

bool isTeamwork(Entity entity) { return entity == Entity::Team || entity == Entity::TeamMember; }

/// What people arrange for themselves; sharing it gives nobody rights.
bool isArrangement(Entity entity) { return entity == Entity::View; }

bool salesMay(Act act, Entity entity)
{
    if (isAdministration(entity) || isTeamwork(entity) || isList(entity)) return act == Act::Read;
    if (act == Act::Purge || act == Act::Reassign || act == Act::Merge) return false;
    if (entity == Entity::Contact && act == Act::Delete) return false;
    // A field may be defined in place; changing what others rely on is the administrator's.
    if (entity == Entity::CustomField) return act == Act::Read || act == Act::Create;
    return true;
}

} // namespace

bool may(Role role, Act act, Entity entity)
{
    switch (role) {
    case Role::None: return false;
    case Role::Admin: return true;
    case Role::Marketeer:
        if (act == Act::Read) return true;
        return (entity == Entity::Note || isArrangement(entity) || isMarketing(entity)) && act != Act::Purge &&
               act != Act::Reassign && act != Act::Merge;
    case Role::Manager:
        if (act == Act::Reassign || act == Act::Merge || isTeamwork(entity) || isList(entity)) return act != Act::Purge;
        return salesMay(act, entity);
    case Role::Sales: return salesMay(act, entity);
    }
    return false;
}

} // namespace kontor
