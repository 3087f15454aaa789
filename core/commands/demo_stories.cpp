// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_stories.h"

using namespace Qt::StringLiterals;

namespace kontor::demo {

namespace {

// %1 = whom it is about, %2 = a product, %3 = a number, %4 = the town.
constexpr auto openings =
    u"Called about the offer for %2, %1 wants to decide after the board meeting.;"
    u"%1 asked for a second quotation with %3 units of %2 instead of one.;"
    u"Visit in %4: the old %2 drifts by %3 g when the compressor starts, they want to replace it this year.;"
    u"Met at the trade fair. Interested in %2, budget about %3 000 EUR, no decision before spring.;"
    u"%1 is happy with %2, only the display is hard to read in the cold store.;"
    u"Complaint: the certificate for %2 carries the wrong serial number. Apologised, new one promised by Friday.;"
    u"Sent the data sheet for %2 and the reference list.;"
    u"Left a message, %1 is in production until four and calls back.;"
    u"They compare us with two others. Price is not the point, delivery within %3 weeks is.;"
    u"Order for %2 confirmed, delivery to the back gate in %4, forklift on site.;"
    u"%1 wants %2 on trial for %3 weeks before the purchase goes to the owner.;"
    u"Annual review: %3 devices in use, all in calibration. Two come due in autumn.;"
    u"Talked through the interface to their ERP: they need the weights as CSV every night.;"
    u"Purchasing moved to a framework contract, so %2 has to be listed with the group first.;"
    u"Video call with %1 and the plant manager. The line in %4 gets a new layout, and %2 would fit between filler and "
    u"packer.;"
    u"Payment for the last delivery arrived, so the credit limit is back to normal.;"
    u"Demo of %2 went well, the operator understood it without the manual.;"
    u"Asked whether %2 may be washed down at %3 °C. Clarified with support: yes, with the sealed housing.";

constexpr auto middles = u"They measure in grams and will not accept anything below class II.;"
                         u"The quotation is valid for %3 days.;"
                         u"Competitor offers %3 % less, but without on-site calibration.;"
                         u"Freight to %4 is included.;"
                         u"The technical contact has to be in copy.;"
                         u"Discount of %3 % agreed with the sales manager.;"
                         u"There is room for a second unit next year.;"
                         u"Power supply and network are ready.;"
                         u"They prefer a meeting in the morning.;"
                         u"The legal department checks our terms.";

constexpr auto closings =
    u"Next step: quotation by the end of the week.;Call again on Monday.;Nothing to do before the "
    u"end of the quarter.;I send the drawings today.;Visit planned for next month.;Waiting for "
    u"their order number.;Handed over to service.;Reminder set.";

constexpr auto secrets = u"Do not mention the discount that the sister company got.;"
                         u"%1 leaves in summer, the successor is not announced yet.;"
                         u"Difficult last time. Let %1 finish before talking about prices.;"
                         u"Heard in %4 that they are looking for a buyer for the plant.;"
                         u"Plays golf with our former sales manager, be careful with gossip.;"
                         u"Daughter starts school in September, ask about it.;"
                         u"Would take %2 at %3 % off, but start with half of that.;"
                         u"I doubt that they pay in time, ask for a deposit.";

constexpr auto tasks = u"Send quotation for %2;Call %1 back about %2;Prepare the visit in %4;"
                       u"Check the delivery date of %2;Follow up on the quotation for %2;Send calibration certificate;"
                       u"Invite %1 to the trade fair;Ask for the VAT ID;Clarify the wash-down of %2 with support;"
                       u"Arrange a trial of %2;Thank %1 for the order;Update the contact details;"
                       u"Send the framework contract;Collect %2 after the trial;Book the hotel in %4";

constexpr auto products =
    u"the bench scale;the checkweigher;the floor scale;the counting scale;the weighbridge service;"
    u"the label printer;the calibration contract;the crane scale;the analytical balance;"
    u"the dosing controller;the pallet scale;the moisture analyser";

constexpr auto jobs = u"Managing Director;Head of Purchasing;Purchasing Manager;Plant Manager;Production Manager;"
                      u"Quality Manager;Laboratory Manager;Master Brewer;Maintenance Engineer;Office Manager;"
                      u"Sales Director;Head of Logistics;Warehouse Manager;IT Manager;Project Engineer;Accountant;"
                      u"Chief Financial Officer;Owner;Assistant to the Management;Research Chemist;Process Engineer;"
                      u"Marketing Manager;Export Manager;Health and Safety Officer";

constexpr auto roles = u"Purchasing;Technical contact;Decides;Accounts payable;Quality;First contact;Management;"
                       u"Maintenance;Logistics;Consultant;Deputy;IT";

constexpr auto words = u"VIP;newsletter;trade fair;reference customer;price sensitive;framework contract;pilot;"
                       u"calibration due;reseller;export;long-standing;cold store;laboratory;no gifts;tender;Christmas "
                       u"card;référence;Neukunde;młody rynek";

constexpr auto remarkLines = u"Deliveries from 7 to 12 only, bell at the back gate.;Invoices as PDF, never on paper.;"
                             u"Speaks English and German.;Closed for three weeks in August.;"
                             u"Parking in the yard, report to the porter.;Prefers to be addressed by first name.;"
                             u"Credit limit 20 000 EUR since the last review.;Safety shoes needed in production.";

QString line(Random& random, const QStringList& from, const Subject& subject)
{
    static const QStringList goods = parts(products);
    const QString& good = random.pick(goods);
    QString text =
        filled(random.pick(from), {subject.name, good, QString::number(random.between(2, 24)), subject.city});
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString noteText(Random& random, const Subject& subject)
{
    static const QStringList first = parts(openings), second = parts(middles), third = parts(closings);
    QString text = line(random, first, subject);
    if (random.chance(55)) text += u' ' + line(random, second, subject);
    if (random.chance(60)) text += (random.chance(20) ? u"\n\n"_s : u" "_s) + line(random, third, subject);
    return text;
}

QString privateText(Random& random, const Subject& subject)
{
    static const QStringList lines = parts(secrets);
    return line(random, lines, subject);
}

QString addedSentence(Random& random)
{
    static const QStringList lines = parts(closings);
    return random.pick(lines);
}

QString taskTitle(Random& random, const Subject& subject)
{
    static const QStringList lines = parts(tasks);
    return line(random, lines, subject);
}

QString remarks(Random& random)
{
    static const QStringList lines = parts(remarkLines);
    return random.pick(lines);
}

QString jobTitle(Random& random)
{
    static const QStringList lines = parts(jobs);
    return random.pick(lines);
}

QString linkRole(Random& random)
{
    static const QStringList lines = parts(roles);
    return random.pick(lines);
}

QStringList keywords(Random& random, int count)
{
    static const QStringList lines = parts(words);
    QStringList chosen;
    while (chosen.size() < count)
        if (const QString& word = random.pick(lines); !chosen.contains(word)) chosen.append(word);
    return chosen;
}

} // namespace kontor::demo
