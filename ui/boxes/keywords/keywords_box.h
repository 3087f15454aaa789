// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"
#include "ui/boxes/box.h"

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace kontor {

class ErrorLine;
class FlowLayout;
class KeywordChip;

/// The contact's keywords as chips, and a line to type more into: completed from those in use, several by commas.
class KeywordsBox final : public Box {
    Q_OBJECT
public:
    explicit KeywordsBox(const BoxContext& context);
    void add() override;
    void focusContent() override;
    void saveOpenForms() override { save(); }
    Typed typed() const override;

protected:
    void showContact(const Data& contact) override;
    void clear() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    KeywordChip* makeChip(const KeywordRow& row);
    void change(KeywordChip* chip);
    void step(const KeywordChip* chip, int by);
    void save();
    void saved(const Id& contact, const QString& line, const QString& changing, const Status& status);
    void takeBack(const QString& line, const QString& changing, const Error& error);
    void forget();

    QWidget* m_content;
    FlowLayout* m_flow;
    QLabel* m_none;
    QLineEdit* m_line;
    ErrorLine* m_error;
    QCompleter* m_completer;
    QStringListModel* m_words;
    LiveQuery<KeywordsInUse> m_inUse;
    std::vector<KeywordChip*> m_chips;
    QString m_changing; ///< the keyword that the line replaces
    int m_saving = 0;   ///< lines on their way to the store
};

} // namespace kontor
