// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/demo.h"
#include "core/commands/demo_plan.h"
#include "core/commands/demo_stories.h"

#include <QHash>

#include <array>

namespace kontor::demo {

/// Does what the plan says, each step as an operation of its employee. The store's clock and ids are pretended by the
/// caller. A step that has lost its meaning (on a deleted contact) does nothing.
class Writer {
public:
    Writer(Store& store, const Actor& user, const Plan& plan, quint64 seed, QDate today);

    /// Finds what an earlier demonstration, or the user, has already set up.
    Status prepare();
    Status write(const Step& step, ChangeSet& changes);
    DemoCounts counts() const;
    static int customFieldCount();

private:
    using Act = Status (Writer::*)(Pen&, const Step&, Random&);
    struct Manner {
        QString kind; ///< of the operation: that of the command which people give
        Act act;
    };
    static const Manner& mannerOf(Deed deed);
    bool hasMeaning(const Step& step) const;
    static void merge(ChangeSet& all, ChangeSet&& some);

    // demo_setting.cpp: the people and things that are there before the first contact
    Status hireEmployee(Pen& pen, const Step& step, Random& random);
    Status foundTeam(Pen& pen, const Step& step, Random& random);
    Status defineField(Pen& pen, const Step& step, Random& random);
    Status findPeople();
    Status findFields();
    Id teamFor(int place) const;
    static constexpr int plainField = 10; ///< the one that takes any text
    static QString fieldKey(int field);
    bool fieldFits(int field, bool person) const;
    QString customText(int field, const Known& known, Random& random) const;
    QString currencyOf(const Known& known) const;
    QString recommender(const Known& known, Random& random) const;

    // demo_arrivals.cpp: contacts come in
    Status create(Pen& pen, const Step& step, Random& random);
    Status import(Pen& pen, const Step& step, Random& random);
    Result<Draft> createContact(Pen& pen, int contact);
    Status addRows(Pen& pen, Known& known, Draft& draft, Random& random);
    Status connect(Pen& pen, int person, int business, Random& random);
    Result<Id> addEmail(Pen& pen, const Id& contact, const QString& mailbox, const QString& domain,
                        const QString& kind);
    Result<Id> addPhone(Pen& pen, const Id& contact, int place, bool mobile, Random& random);

    // demo_deeds.cpp: what happens to them afterwards
    Status locate(Pen& pen, const Step& step, Random& random);
    Status addNote(Pen& pen, const Step& step, Random& random);
    Status addPrivateNote(Pen& pen, const Step& step, Random& random);
    Status amendNote(Pen& pen, const Step& step, Random& random);
    Status addTask(Pen& pen, const Step& step, Random& random);
    Status finishTask(Pen& pen, const Step& step, Random& random);
    Status moveTask(Pen& pen, const Step& step, Random& random);
    Status edit(Pen& pen, const Step& step, Random& random);
    Status advanceStage(Pen& pen, const Step& step, Random& random);
    Status tag(Pen& pen, const Step& step, Random& random);
    Status fillCustom(Pen& pen, const Step& step, Random& random);
    Status changePhone(Pen& pen, const Step& step, Random& random);
    Status addPhone(Pen& pen, const Step& step, Random& random);
    Status addEmail(Pen& pen, const Step& step, Random& random);
    Status addLink(Pen& pen, const Step& step, Random& random);
    Status setPreferences(Pen& pen, const Step& step, Random& random);
    Status reassign(Pen& pen, const Step& step, Random& random);
    Status rename(Pen& pen, const Step& step, Random& random);
    Status connectSecond(Pen& pen, const Step& step, Random& random);
    Status archive(Pen& pen, const Step& step, Random& random);
    Status remove(Pen& pen, const Step& step, Random& random);

    // demo_boxes.cpp: the smaller boxes of a dashboard
    Status findLists();
    Status keepLists(Pen& pen, const Step& step, Random& random);
    Status addCall(Pen& pen, const Step& step, Random& random);
    Status classify(Pen& pen, const Step& step, Random& random);
    Status addConsent(Pen& pen, const Step& step, Random& random);
    Status addAccount(Pen& pen, const Step& step, Random& random);
    Status attachFile(Pen& pen, const Step& step, Random& random);
    Status addPicture(Pen& pen, const Step& step, Random& random);

    Status nameAfter(Pen& pen, const Known& known);
    Result<Value> valueNow(Pen& pen, const Known& known, FieldIndex field);

    Known& known(const Step& step) { return m_known[size_t(step.subject)]; }
    const Part& part(const Step& step) const { return m_plan.parts[size_t(step.subject)]; }
    Subject subjectOf(const Known& known) const;

    Store& m_store;
    const Plan& m_plan;
    quint64 m_seed;
    QDate m_today;
    std::array<Actor, employeeCount> m_actors; ///< of nobody where not hired yet
    std::array<Id, teamCount> m_teams{};
    enum class FieldState : quint8 { Missing, Ready, Foreign };
    std::vector<Id> m_categories, m_consentTexts, m_markets;
    std::vector<FieldState> m_fieldStates;
    QString m_organisation;
    std::vector<Known> m_known;
    QHash<QString, int> m_addresses; ///< how often one was given out
    QHash<QString, int> m_domains;
    DemoCounts m_counts;
};

} // namespace kontor::demo
