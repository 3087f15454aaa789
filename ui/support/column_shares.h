// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace kontor {

class RowTable;

/// Gives a table's columns the whole width of it, so that nothing scrolls sideways and no title is cut: each as much as
/// its texts need, what is left by shares. Where that is too much, the columns one can do without are hidden, one after
/// the other. Whoever drags a column keeps it as it is. The table owns it.
class ColumnShares final : public QObject {
    Q_OBJECT
public:
    /// `shares` of what is left, one for each column, 0: as wide as its texts and never cut; `spare`: columns, the one that goes first at the front;
    /// `sentence`: a column of whole sentences, which goes before those that one can do without.
    ColumnShares(RowTable* table, std::vector<int> shares, std::vector<int> spare = {}, int sentence = -1);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Need {
        int least;  ///< for the title
        int wanted; ///< for the texts as well
    };
    Need needOf(int column) const;
    void share();
    void followRows();

    RowTable& m_table;
    std::vector<int> m_shares;
    std::vector<int> m_spare;
    int m_sentence;
    bool m_sharing = false;
    bool m_filled = false; ///< the widths are those of texts
    bool m_given = true;   ///< until somebody drags
};

} // namespace kontor
