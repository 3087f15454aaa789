// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_list.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace kontor {

class ContactHits;
class FlatTabs;
class Workspace;

/// Finds one contact: a phrase, tabs All | Leads | Customers with the number of hits each has for it, and the hits.
/// Arrow keys in the phrase move through the hits, Return chooses.
class ContactSearch final : public QWidget {
    Q_OBJECT
public:
    /// `within` limits the search, in the query language: "type:business".
    ContactSearch(Workspace& workspace, const QString& within, QWidget* parent = nullptr);

    void focusPhrase();
    const ContactRow* current() const;
    QString phrase() const;
    /// Stands below the hits; where there are none, below what says so.
    void setOffer(QWidget* offer);

Q_SIGNALS:
    void currentChanged(const kontor::ContactRow& contact);
    void chosen(const kontor::ContactRow& contact);
    void phraseChanged(const QString& phrase);
    /// Return where nobody was found.
    void nobodyChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void showHits();

    QString m_within;
    QLineEdit* m_phrase;
    FlatTabs* m_tabs;
    ContactHits* m_all; ///< only its counts are shown
    ContactHits* m_hits;
    QListView* m_list;
    QLabel* m_none;
    QVBoxLayout* m_column;
    bool m_known = false; ///< the hits are those of the phrase
};

} // namespace kontor
