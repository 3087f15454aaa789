// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"

#include <QAbstractTableModel>

class QAction;

namespace kontor {

/// One thing the palette offers.
struct PaletteItem {
    enum class Kind { Command, Contact, Keyword, Colleague };
    Kind kind = Kind::Command;
    QString key; ///< name of the action, id, word, name of the colleague: with the kind, what recent() remembers
    QString icon;
    QString text;
    QString about; ///< beside the text, quiet
    QString hint;  ///< at the end of the row: the key of a command

    /// "command:act.new"
    QString mark() const;
};

PaletteItem paletteItem(const QAction& command);
PaletteItem paletteItem(const ContactRow& contact);
PaletteItem paletteItem(const KeywordsInUse::Item& keyword);
PaletteItem paletteItem(const EmployeeRow& colleague);

/// How well a text fits what was typed: 0 begins with it, 1 a word begins with each of its words, 2 they are in it
/// somewhere; -1 not at all. Case and accents do not count.
int paletteRank(const QString& text, const QString& typed);

/// The items of one kind that fit, best first; within a rank in their order, but recent ones before all others.
std::vector<PaletteItem> fitting(const std::vector<PaletteItem>& items, const QString& typed,
                                 const QStringList& recent);

/// What the palette shows: icon and text, what it is about, its key.
class PaletteModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<PaletteItem> items);
    const PaletteItem* at(int row) const;
    /// -1 if it is not there.
    int rowOf(const QString& mark) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PaletteItem> m_items;
};

} // namespace kontor
