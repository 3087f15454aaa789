// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kontor {

/// One page of the import wizard. The wizard has the buttons below it.
class ImportStep : public QWidget {
    Q_OBJECT
public:
    ImportStep(const QString& name, const QString& title, QWidget* parent) : QWidget{parent}, m_title{title}
    {
        setObjectName(name);
        setAccessibleName(title);
    }

    const QString& title() const { return m_title; }
    /// What the main button says; empty: there is none on this page.
    virtual QString nextText() const { return {}; }
    virtual bool canGoOn() const { return false; }
    virtual bool canGoBack() const { return false; }
    /// The keyboard goes where one would begin.
    virtual void takeFocus() = 0;

Q_SIGNALS:
    /// Title, or what the buttons may do.
    void stateChanged();

protected:
    void setTitle(const QString& title)
    {
        m_title = title;
        setAccessibleName(title);
        Q_EMIT stateChanged();
    }

private:
    QString m_title;
};

} // namespace kontor
