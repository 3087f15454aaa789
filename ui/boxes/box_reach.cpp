// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/box.h"
#include "ui/boxes/call_sheet.h"
#include "ui/support/dialler.h"
#include "ui/text/field_text.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

QString shownNumber(const PhoneRow& phone)
{
    return phone.international.isEmpty() ? phone.number : phone.international;
}

Box::Partner Box::partnerOf(const Data& who, Reach reach, const QString& kind)
{
    QStringList kinds;
    for (const PhoneRow& phone : who.phones) kinds << phone.kind;
    const QString channel = who.fields.value(u"preferred_channel"_s).text();
    return {who.head.id, who.head.displayName, reach == Reach::Call ? who.mayCall : who.mayEmail,
            isAgainstPreference(channel, reach, kind, kinds) ? channel : QString{}};
}

void Box::call(const std::vector<Partner>& partners, const PhoneRow& phone)
{
    const auto dial = [this, contact = partners.front().contact, number = shownNumber(phone),
                       norm = phone.e164.isEmpty() ? phone.number : phone.e164] {
        if (!m_dialler) m_dialler = new Dialler{state(), this};
        m_dialler->dial(norm, this, [this](const Status& dialled) {
            if (!dialled) Q_EMIT feed().failed(dialled.error());
        });
        // The entry is useful also where another telephone has to be taken.
        if (!feed().isReadOnly()) openCallSheet(feed(), host(), contact, number);
    };
    askFirst(partners, tr("%1 does not want to be called."), tr("There is no consent to calling %1."),
             tr("Call anyway"), dial);
}

void Box::write(const std::vector<Partner>& partners, const QString& address)
{
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(address, QUrl::DecodedMode);
    askFirst(partners, tr("%1 does not want to be emailed."), tr("There is no consent to emailing %1."),
             tr("Write anyway"), [this, url] { openOutside(url); });
}

void Box::askFirst(const std::vector<Partner>& partners, const QString& refused, const QString& missing,
                   const QString& anyway, const std::function<void()>& act)
{
    const auto first = [&](auto objects) { return std::find_if(partners.begin(), partners.end(), objects); };
    // A wish weighs more than a consent that is not there.
    const auto no = first([](const Partner& each) { return each.may == Consented::Refused; });
    if (no != partners.end()) return ask(refused.arg(no->name), anyway, act);
    const auto unasked = first([](const Partner& each) { return !mayReach(each.may); });
    if (unasked != partners.end()) return ask(missing.arg(unasked->name), anyway, act);
    const auto other = first([](const Partner& each) { return !each.prefers.isEmpty(); });
    if (other != partners.end())
        return ask(
            tr("%1 would rather be reached by another channel: %2.").arg(other->name, choiceLabel(other->prefers)),
            anyway, act);
    act();
}

} // namespace kontor
