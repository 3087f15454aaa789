// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace kontor {

class Box;
class RecordForm;

/// Before dashboards go with their window: the forms and lines in which somebody typed are saved, as if Return were pressed
/// in each. What cannot be saved says why at its field, comes to the front with the keyboard in it, and keeps the window.
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
    struct Typed {
        QList<QPointer<RecordForm>> forms;
        QList<QPointer<Box>> lines; ///< the boxes with one
    };

    Leaving(QWidget& window, Typed typed, Refused refused, std::function<void()> then);
    static Typed typedIn(const QWidgetList& places);
    void look();
    void showFirst();

    Typed m_typed;
    Refused m_refused;
    std::function<void()> m_then;
    bool m_waits = false;
};

} // namespace kontor
