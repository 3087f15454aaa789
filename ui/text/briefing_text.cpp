// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/briefing_text.h"

#include "ui/text/consent_text.h"
#include "ui/text/contact_name.h"
#include "ui/text/count_text.h"
#include "ui/text/due_text.h"
#include "ui/text/event_text.h"
#include "ui/text/field_text.h"
#include "ui/text/kind_text.h"
#include "ui/text/net_changes.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

constexpr qsizetype longestEvent = 280;
constexpr size_t mostChanges = 12;

/// One side of a change.
QString sideText(const QString& value) { return value.isEmpty() ? Words::tr("(empty)") : shortened(value); }

/// One page being written. Everything that comes from the store is escaped here.
class Page {
public:
    void heading(const QString& text) { m_html += u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped()); }
    void line(const QString& text) { m_html += u"<p>%1</p>"_s.arg(escaped(text)); }
    void begin() { m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">"_s; }
    void end() { m_html += u"</table>"_s; }
    void row(const QString& label, const QString& text, bool strong = false)
    {
        const QString value = strong ? u"<b>%1</b>"_s.arg(escaped(text)) : escaped(text);
        m_html += u"<tr><td width=\"27%\" class=\"label\">%1</td><td>%2</td></tr>"_s.arg(escaped(label), value);
    }
    void raw(const QString& html) { m_html += html; }
    const QString& html() const { return m_html; }

private:
    static QString escaped(const QString& text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

    QString m_html;
};

void writeHead(Page& page, const ContactRow& head, const QDate& day)
{
    QStringList about{choiceLabel(head.type)};
    for (const QString& stage : head.relationships) about << choiceLabel(stage);
    for (const QString& part : {head.jobTitle, head.teamName, head.responsibleName})
        if (!part.isEmpty()) about << part;
    page.raw(u"<h1>%1</h1>"_s.arg(contactName(head.displayName).toHtmlEscaped()));
    page.line(about.join(u" · "));
    const QString last = head.lastContact > 0 ? momentLabel(head.lastContact) : Words::tr("no contact yet");
    page.line(Words::tr("Briefing for %1. Last contact: %2").arg(QLocale{}.toString(day, QLocale::LongFormat), last));
}

QString hourLabel(int hour) { return QLocale{}.toString(QTime{hour % 24, 0}, QLocale::ShortFormat); }

void writeReach(Page& page, const Briefing::Answer& what)
{
    const ContactDashboard::Answer& contact = what.contact;
    page.heading(Words::tr("How to reach"));
    page.begin();
    for (const PhoneRow& phone : contact.phones)
        page.row(phone.kind.isEmpty() ? entityLabel(Entity::Phone) : kindText(phone.kind),
                 phone.international.isEmpty() ? phone.number : phone.international, phone.primary);
    for (const EmailRow& email : contact.emails)
        page.row(email.kind.isEmpty() ? entityLabel(Entity::Email) : kindText(email.kind), email.address,
                 email.primary);
    for (const LocationRow& place : contact.locations)
        page.row(place.kind.isEmpty() ? entityLabel(Entity::Location) : kindText(place.kind), place.formatted);
    page.row(Words::tr("Email"), mayEmailText(contact.mayEmail));
    page.row(Words::tr("Call"), mayCallText(contact.mayCall));
    if (what.bestTime)
        page.row(Words::tr("Best time"),
                 Words::tr("%1 to %2: reached by %3 of %4 calls")
                     .arg(hourLabel(what.bestTime->from), hourLabel(what.bestTime->to),
                          numberLabel(what.bestTime->reached), numberLabel(what.bestTime->tried)));
    page.end();
    if (contact.contactPersons.empty()) return;
    page.heading(Words::tr("People"));
    page.begin();
    for (const ContactPersonRow& person : contact.contactPersons) {
        QStringList reach;
        for (const QString& part : {person.note, person.phoneText, person.emailText})
            if (!part.isEmpty()) reach << part;
        page.row(person.otherName, reach.join(u" · "));
    }
    page.end();
}

void writeTasks(Page& page, const std::vector<TaskRow>& tasks, const QDate& day)
{
    page.heading(Words::tr("Open promises"));
    bool any = false;
    page.begin();
    for (const TaskRow& task : tasks) {
        if (task.state == "done"_L1 || task.state == "cancelled"_L1) continue;
        const QDate due = QDate::fromString(task.due, Qt::ISODate);
        page.row(due.isValid() ? dueText(due, day) : Words::tr("no date"),
                 task.assigneeName.isEmpty() ? task.title : task.title + u" · "_s + task.assigneeName,
                 due.isValid() && due < day);
        any = true;
    }
    page.end();
    if (!any) page.line(Words::tr("Nothing is planned."));
}

/// What has become of the contact's data since one was there.
void writeChanges(Page& page, const Briefing::Answer& what)
{
    if (what.lastVisit == 0) return;
    page.heading(Words::tr("What others have changed since you were in contact, %1").arg(momentLabel(what.lastVisit)));
    size_t left = mostChanges;
    page.begin();
    for (const NetChange& change : netChanges(what.changes))
        if (left > 0 && left--)
            page.row(change.label, Words::tr("%1 → %2").arg(sideText(change.before), sideText(change.after)));
    // Rows that came or went say so themselves.
    for (const Event& event : what.changes)
        if (event.changes.isEmpty() && left > 0 && left--) page.row(momentLabel(event.at), eventText(event));
    page.end();
    if (left == mostChanges) page.line(Words::tr("Nothing has changed."));
}

/// The newest first; what one does not know yet stands out.
void writeEvents(Page& page, const Briefing::Answer& what)
{
    page.heading(Words::tr("What happened last"));
    if (what.events.empty()) page.line(Words::tr("Nothing has happened yet."));
    page.begin();
    for (const Event& event : what.events) {
        QString text = eventText(event);
        if (text.size() > longestEvent) text = text.left(longestEvent - 1).trimmed() + u'…';
        page.row(momentLabel(event.at) + u'\n' + eventCreator(event), text,
                 what.lastVisit > 0 && event.at > what.lastVisit);
    }
    page.end();
}

void writeFields(Page& page, const ContactDashboard::Answer& contact)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const SpecificationRow& field : contact.specifications) {
        if (field.text.isEmpty()) continue;
        QString text = field.type == "contact"_L1 ? field.contactName : field.text;
        if (field.type == "money"_L1) text = moneyLabel(text);
        if (field.type == "date"_L1) text = dateLabel(text);
        if (field.type == "yes_no"_L1) text = choiceLabel(text);
        rows.emplace_back(field.label, text.replace(u';', u", "_s));
    }
    QStringList words;
    for (const KeywordRow& keyword : contact.keywords) words << keyword.word;
    if (!words.isEmpty()) rows.emplace_back(Words::tr("Keywords"), words.join(u", "));
    if (const QString remarks = contact.fields.value(u"notes"_s).text(); !remarks.isEmpty())
        rows.emplace_back(Words::tr("Remarks"), remarks);
    if (rows.empty()) return;
    page.heading(Words::tr("Good to know"));
    page.begin();
    for (const auto& [label, text] : rows) page.row(label, text);
    page.end();
}

} // namespace

QString briefingHtml(const std::vector<BriefingContact>& contacts, const QDate& day)
{
    QString html = u"<html><head><style>"
                   "body{font-size:9.5pt;color:#1c2024} h1{font-size:17pt;margin:0} h3{font-size:10.5pt;margin-top:9px;"
                   "margin-bottom:2px} p{margin:0} .label{color:#555d66}</style></head><body>"_s;
    bool first = true;
    for (const BriefingContact& each : contacts) {
        Page page;
        writeHead(page, each.what.contact.head, day);
        writeReach(page, each.what);
        writeTasks(page, each.what.contact.tasks, day);
        writeChanges(page, each.what);
        writeEvents(page, each.what);
        writeFields(page, each.what.contact);
        if (!each.map.isEmpty()) page.raw(u"<p><img width=\"620\" src=\"%1\"></p>"_s.arg(each.map.toHtmlEscaped()));
        html += first ? u"<div>"_s : u"<div style=\"page-break-before:always\">"_s;
        html += page.html() + u"</div>"_s;
        first = false;
    }
    return html + u"</body></html>"_s;
}

} // namespace kontor
