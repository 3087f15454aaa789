// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace kontor {

class RecordForm;

/// Before dashboards go with their window: the forms in which somebody typed are saved, as if Return were pressed in each. A
/// form that cannot be saved says why at its field, comes to the front with the keyboard in it, and keeps the window.
class Leaving final : public QObject {
    Q_OBJECT
public:
    enum class Refused {
        Stays, ///< whoever wants to leave has to say so again
        Waits, ///< it goes on by itself when the form is saved or given up
    };

    /// True if nothing is to be saved. Else `then` runs when everything is, as long as `window` lives. While this is at
    /// work another call for the same window only answers.
    static bool now(QWidget& window, const QWidgetList& places, Refused refused, const std::function<void()>& then);

private:
    Leaving(QWidget& window, const QList<QPointer<RecordForm>>& forms, Refused refused, std::function<void()> then);
    void look();
    void show(RecordForm& form);

    QList<QPointer<RecordForm>> m_forms;
    Refused m_refused;
    std::function<void()> m_then;
    bool m_waits = false;
};

} // namespace kontor
