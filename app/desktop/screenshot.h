// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace kontor {

class MainWindow;

/// Draws the window, and the dialogs above it, into a file once all it asked for is on screen and it has stopped changing,
/// then ends the program: 0, or 3 when the file cannot be written. Before that it takes steps, each when the last one has
/// come to rest: the name of a command or button, `=text` to be typed, a key ("Return", "Alt+Down"), or a pause in milliseconds;
/// `now:MS` is the last one: drawn so long after the one before, whatever still moves.
class Screenshot final : public QObject {
    Q_OBJECT
public:
    Screenshot(MainWindow& window, const QString& file, const QStringList& steps);

private:
    void look();
    void take(const QString& step);
    void write(const QImage& picture);

    MainWindow& m_window;
    QString m_file;
    QStringList m_steps;
    QTimer m_look;
    QElapsedTimer m_since;
    QImage m_last;
    int m_same = 0;
};

} // namespace kontor
