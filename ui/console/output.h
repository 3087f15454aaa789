// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace kontor {

/// Where a command's words go: this process's streams, or the program that handed the command over.
class Output {
public:
    virtual ~Output() = default;

    /// Standard output, UTF-8.
    virtual void write(QByteArrayView utf8) = 0;
    /// Standard error, UTF-8.
    virtual void writeError(QByteArrayView utf8) = 0;
    /// Work done so far; shown on a terminal only. `total` 0 = not known.
    virtual void progress(qint64 done, qint64 total) = 0;
    /// Is standard output a terminal? Tables are then cut to fit.
    virtual bool isTerminal() const = 0;
    /// Is standard error one? Only there is progress worth its words.
    virtual bool errorIsTerminal() const = 0;

    void line(const QString& text);
    void message(const QString& text);    ///< one line on standard error
    void json(const QJsonObject& object); ///< one line
    void error(const Error& error);
};

/// The line for an error: place and field, then the sentence; nothing in it breaks the line.
QString errorLine(const Error& error);

/// An aligned table: a head, then rows. Control characters are shown as blanks; columns of nothing but numbers stand right.
class Table {
public:
    explicit Table(QStringList head) : m_head{std::move(head)} {}
    void row(QStringList cells);
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// Cells longer than `widest` columns of a terminal are cut with an ellipsis; 0 = never.
    QString text(int widest = 0) const;

private:
    QStringList m_head;
    QList<QStringList> m_rows;
};

/// Columns that a text takes on a terminal: two for East Asian letters and emoji, none for marks.
int displayWidth(QStringView text);

} // namespace kontor
