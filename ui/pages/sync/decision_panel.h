// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/sync_session.h"

#include <QScrollArea>

#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace kontor {

class FlatButton;

/// One conflict: what happened in a sentence, the values side by side, and a button for each way out. Object name
/// `decision`; buttons `decide.mine`, `decide.theirs`, `decide.both`, `decide.merge`, `decide.open`.
class DecisionPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit DecisionPanel(QWidget* parent = nullptr);

    void show(const ConflictItem& item);
    /// The keyboard goes to the first button.
    void takeFocus();

Q_SIGNALS:
    void decided(kontor::KeepSide side);
    /// Escape.
    void left();
    void contactRequested(const kontor::Id& contact);
    void mergeRequested(const kontor::Id& kept, const kontor::Id& other);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Card {
        QWidget* whole;
        QLabel* title;
        QLabel* value;
        FlatButton* button;
    };

    Card addCard(const QString& name, KeepSide side);
    FlatButton* addButton(const QString& name, const QString& iconName);
    void showCard(const Card& card, const QString& title, const QString& value, bool missing);

    ConflictItem m_item;
    QLabel* m_sentence;
    QLabel* m_about;
    QHBoxLayout* m_cards;
    QHBoxLayout* m_others;
    Card m_base, m_mine, m_theirs;
    FlatButton* m_both;
    FlatButton* m_merge;
    FlatButton* m_open;
};

} // namespace kontor
