// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace kontor {

/// What is wrong, under the field it is wrong with: one sentence, and a link to the contact that is in the way.
/// Takes no room while there is nothing to say. Object name `error`.
class ErrorLine final : public QWidget {
    Q_OBJECT
public:
    explicit ErrorLine(QWidget* parent = nullptr);

    void show(const Error& error);
    /// A sentence that warns, but forbids nothing.
    void warn(const QString& sentence);
    void clear();
    bool isClear() const;
    QString text() const;

Q_SIGNALS:
    void contactRequested(const kontor::Id& contact);

protected:
    void changeEvent(QEvent* event) override;

private:
    void say(const QString& sentence, bool wrong);
    void paintMark();

    QLabel* m_mark;
    QLabel* m_text;
    QToolButton* m_link;
    Id m_contact;
    bool m_wrong = true;
};

} // namespace kontor
