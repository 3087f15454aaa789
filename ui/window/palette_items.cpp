// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette_items.h"

#include "core/base/text_folding.h"
#include "ui/support/cell_roles.h"
#include "ui/support/command.h"
#include "ui/text/contact_name.h"
#include "ui/text/count_text.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString kindName(PaletteItem::Kind kind)
{
    switch (kind) {
    case PaletteItem::Kind::Command: return u"command"_s;
    case PaletteItem::Kind::Contact: return u"contact"_s;
    case PaletteItem::Kind::Keyword: return u"keyword"_s;
    case PaletteItem::Kind::Colleague: return u"colleague"_s;
    }
    return {};
}

bool beginsAWord(const QByteArray& text, const QByteArray& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !QChar::isLetterOrNumber(uint(uchar(text[at - 1])))) return true;
    return false;
}

} // namespace

QString PaletteItem::mark() const { return u"%1:%2"_s.arg(kindName(kind), key); }

PaletteItem paletteItem(const QAction& command)
{
    return {.kind = PaletteItem::Kind::Command,
            .key = command.objectName(),
            .icon = command.icon().name(),
            .text = commandText(command),
            .hint = commandKey(command)};
}

PaletteItem paletteItem(const ContactRow& contact)
{
    QStringList about;
    for (const QString& part : {contact.jobTitle, contact.customers.value(0), contact.city})
        if (!part.isEmpty()) about << part;
    return {.kind = PaletteItem::Kind::Contact,
            .key = contact.id.toString(),
            .icon = contact.type == "business"_L1 ? u"business"_s : u"person"_s,
            .text = contactName(contact.displayName),
            .about = about.join(u" · ")};
}

PaletteItem paletteItem(const KeywordsInUse::Item& keyword)
{
    return {.kind = PaletteItem::Kind::Keyword,
            .key = keyword.word,
            .icon = u"keyword"_s,
            .text = keyword.word,
            .about = contactsLabel(keyword.count)};
}

PaletteItem paletteItem(const EmployeeRow& colleague)
{
    return {.kind = PaletteItem::Kind::Colleague,
            .key = colleague.name,
            .icon = u"responsible"_s,
            .text = colleague.name,
            .about = PaletteModel::tr("responsible for %1").arg(contactsLabel(colleague.contacts))};
}

int paletteRank(const QString& text, const QString& typed)
{
    const QByteArray folded = foldText(text);
    const QByteArray whole = foldText(typed.simplified());
    if (folded.startsWith(whole)) return 0;
    bool begins = true;
    for (const QByteArray& word : whole.split(' ')) {
        if (!folded.contains(word)) return -1;
        begins = begins && beginsAWord(folded, word);
    }
    return begins ? 1 : 2;
}

std::vector<PaletteItem> fitting(const std::vector<PaletteItem>& items, const QString& typed, const QStringList& recent)
{
    struct Ranked {
        qsizetype recent;
        int rank;
        const PaletteItem* item;
    };
    std::vector<Ranked> ranked;
    for (const PaletteItem& item : items) {
        const int rank = paletteRank(item.text, typed);
        if (rank < 0) continue;
        const qsizetype place = recent.indexOf(item.mark());
        ranked.push_back({place < 0 ? recent.size() : place, rank, &item});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return std::pair{a.recent, a.rank} < std::pair{b.recent, b.rank};
    });
    std::vector<PaletteItem> best;
    best.reserve(ranked.size());
    for (const Ranked& each : ranked) best.push_back(*each.item);
    return best;
}

void PaletteModel::setItems(std::vector<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

const PaletteItem* PaletteModel::at(int row) const
{
    return row >= 0 && row < int(m_items.size()) ? &m_items[size_t(row)] : nullptr;
}

int PaletteModel::rowOf(const QString& mark) const
{
    const auto at = std::find_if(m_items.begin(), m_items.end(), [&](const auto& item) { return item.mark() == mark; });
    return at == m_items.end() ? -1 : int(std::distance(m_items.begin(), at));
}

int PaletteModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteItem* item = at(index.row());
    if (!item) return {};
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? item->text : index.column() == 1 ? item->about : item->hint;
    if (role == IconRole && index.column() == 0) return item->icon;
    if (role == QuietRole) return index.column() > 0;
    if (role == Qt::TextAlignmentRole && index.column() == 2) return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace kontor
