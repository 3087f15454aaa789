// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>

namespace kontor {

class MainWindow;

/// Draws the window into a file once all it asked for is on screen and it has stopped changing, then ends the program:
/// 0, or 3 when the file cannot be written.
class Screenshot final : public QObject {
    Q_OBJECT
public:
    Screenshot(MainWindow& window, const QString& file);

private:
    void look();

    MainWindow& m_window;
    QString m_file;
    QTimer m_look;
    QElapsedTimer m_since;
    QImage m_last;
    int m_same = 0;
};

} // namespace kontor
