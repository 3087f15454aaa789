// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines of the history say to whoever shows or reads them.
#include "core/queries/administration.h"
#include "ui/boxes/timeline/history_lines.h"
#include "ui/boxes/timeline/history_model.h"
#include "ui/delegates/event_delegate.h"
#include "ui/support/when_done.h"
#include "ui/text/count_text.h"
#include "ui/text/event_text.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int mostLines = 6;
constexpr qsizetype noteStart = 200; ///< an event carries so much of a note

bool isWrittenNote(const Event& event) { return event.type == "note"_L1 && event.what == "create"_L1; }

} // namespace

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || line(index.row()).isDay) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString HistoryModel::textOf(int row) const
{
    const Line& shown = line(row);
    if (!shown.expanded || shown.events.empty()) return shown.text;
    return m_wholeTexts.value(shown.events.front().row, shown.text);
}

QString HistoryModel::headOf(const Line& line) const
{
    if (line.isDay || m_heads.isEmpty()) return {};
    const Event& event = line.events.front();
    if (!isWrittenNote(event)) return {};
    const QString head = m_heads.value(event.row);
    return head.isEmpty() ? head : head + u"\n\n"_s;
}

void HistoryModel::setHeads(const QHash<Id, QString>& heads)
{
    if (heads == m_heads) return;
    m_heads = heads;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool HistoryModel::isOfGone(int row) const
{
    const Line& shown = line(row);
    return shown.events.size() == 1 && kontor::isOfGone(shown.events.front());
}

bool HistoryModel::isLong(int row) const
{
    const Line& shown = line(row);
    if (shown.isDay) return false;
    return shown.text.count(u'\n') >= mostLines || shown.text.size() >= noteStart;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_lines.size()) return {};
    const Line& shown = line(index.row());
    if (role == EventRole::IsDay) return shown.isDay;
    // Another height, another key: expanded, and with the whole note.
    if (role == EventRole::Key) {
        const QString head = headOf(shown);
        const qint64 key = head.isEmpty() ? shown.key : shown.key ^ qint64(qHash(head) >> 1);
        if (!shown.expanded) return key;
        const auto whole = m_wholeTexts.constFind(shown.events.front().row);
        return key ^ (whole == m_wholeTexts.cend() ? 1 : qint64(qHash(*whole, 3) >> 1));
    }
    if (role == Qt::DisplayRole) return QString{headOf(shown) + textOf(index.row())};
    if (shown.isDay) return role == Qt::AccessibleTextRole ? QVariant{shown.text} : QVariant{};
    const Event& event = shown.events.front();
    switch (role) {
    case EventRole::Icon: return eventIcon(event.type);
    case EventRole::Time:
        return QLocale{}.toString(QDateTime::fromMSecsSinceEpoch(event.at).time(), QLocale::ShortFormat);
    case EventRole::Creator: return eventCreator(event);
    case EventRole::IsPrivate: return event.isPrivate;
    case EventRole::IsMarkdown: return isWrittenNote(event);
    case EventRole::Contact: return event.contactName;
    case EventRole::IsGone: return isOfGone(index.row());
    case EventRole::Mark: return markIcon(shown.waiting ? SyncMark::Waiting : SyncMark::None);
    case EventRole::MostLines: return shown.expanded ? 0 : mostLines;
    case Qt::AccessibleTextRole: return accessibleText(shown);
    case Qt::ToolTipRole: return u"<p>"_s + aboutText(shown).toHtmlEscaped() + u"</p>"_s;
    default: return {};
    }
}

QString HistoryModel::aboutText(const Line& line)
{
    const Event& event = line.events.front();
    QString about = tr("%1, %2").arg(momentLabel(event.at), eventCreator(event));
    if (event.isPrivate) about += u", "_s + tr("private");
    if (line.events.size() == 1 && kontor::isOfGone(event)) about += u", "_s + tr("deleted");
    if (line.waiting) about += u", "_s + markText(SyncMark::Waiting);
    return about;
}

QString HistoryModel::accessibleText(const Line& line)
{
    const Event& event = line.events.front();
    const QString whose = event.contactName.isEmpty() ? QString{} : event.contactName + u": "_s;
    return whose + eventTypeLabel(event.type) + u": "_s + line.text + u", "_s + aboutText(line);
}

void HistoryModel::toggleExpanded(int row)
{
    Line& shown = m_lines[size_t(row)];
    if (shown.isDay) return;
    shown.expanded = !shown.expanded;
    Q_EMIT dataChanged(index(row), index(row));
    if (shown.expanded && !m_wholeTexts.contains(shown.events.front().row)) fetchWhole(shown);
}

void HistoryModel::fetchWhole(const Line& line)
{
    const Event& event = line.events.front();
    if (!isWrittenNote(event) && !event.call) return;
    const bool isCall = event.call.has_value();
    const QString above = isCall ? callText(event) + u'\n' : QString{};
    const QString wanted = isCall ? u"note"_s : u"text"_s;
    whenDone(m_workspace.ask(Record{isCall ? Entity::Call : Entity::Note, event.row}), this,
             [this, row = event.row, above, wanted](const Result<Record::Answer>& record) {
                 if (!record) return;
                 for (const auto& [field, text] : *record)
                     if (field == wanted) m_wholeTexts.insert(row, (above + text).trimmed());
                 for (int i = 0; i < rowCount(); ++i) {
                     const Line& each = m_lines[size_t(i)];
                     if (!each.isDay && each.events.front().row == row) Q_EMIT dataChanged(index(i), index(i));
                 }
             });
}

} // namespace kontor
