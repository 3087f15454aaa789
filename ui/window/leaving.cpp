// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/leaving.h"

#include "ui/boxes/contact_feed.h"
#include "ui/editors/record_form.h"
#include "ui/window/dashboard.h"

#include <QDockWidget>
#include <QTimer>

#include <algorithm>

namespace kontor {

namespace {
constexpr int lookEveryMs = 15;

/// A form that is closed is hidden until it is deleted; one in a box behind a tab is not.
bool isOpen(const RecordForm* form) { return form && !form->isHidden(); }

QList<QPointer<RecordForm>> begunForms(const QWidgetList& places)
{
    QList<QPointer<RecordForm>> begun;
    for (const QWidget* place : places)
        for (const Dashboard* dashboard : place->findChildren<Dashboard*>())
            for (RecordForm* form : dashboard->findChildren<RecordForm*>())
                if (isOpen(form) && (form->isBusy() || !form->changed().isEmpty())) begun << form;
    return begun;
}
} // namespace

bool Leaving::now(QWidget& window, const QWidgetList& places, Refused refused, const std::function<void()>& then)
{
    const auto forms = begunForms(places);
    if (forms.isEmpty()) {
        // What a box holds beside forms, a word in the line for keywords, goes as with another contact.
        for (const QWidget* place : places)
            for (ContactFeed* feed : place->findChildren<ContactFeed*>())
                if (feed->data()) Q_EMIT feed->aboutToSwitch();
        return true;
    }
    auto* former = window.findChild<Leaving*>(QString{}, Qt::FindDirectChildrenOnly);
    if (former && !former->m_waits) return false;
    delete former;
    new Leaving{window, forms, refused, then};
    return false;
}

Leaving::Leaving(QWidget& window, const QList<QPointer<RecordForm>>& forms, Refused refused, std::function<void()> then)
    : QObject{&window}
    , m_forms{forms}
    , m_refused{refused}
    , m_then{std::move(then)}
{
    for (const QPointer<RecordForm>& form : forms)
        if (form) form->submit();
    auto* again = new QTimer{this};
    connect(again, &QTimer::timeout, this, &Leaving::look);
    again->start(lookEveryMs);
}

void Leaving::look()
{
    const auto busy = [](const RecordForm* form) { return isOpen(form) && form->isBusy(); };
    if (std::any_of(m_forms.begin(), m_forms.end(), busy)) return;
    const auto open = std::find_if(m_forms.begin(), m_forms.end(), isOpen);
    const bool saved = open == m_forms.end();
    if (!saved && !m_waits) show(**open);
    m_waits = !saved && m_refused == Refused::Waits;
    if (m_waits) return;
    setParent(nullptr); // whoever comes next begins anew
    deleteLater();
    if (saved) m_then();
}

void Leaving::show(RecordForm& form)
{
    for (QWidget* each = form.parentWidget(); each; each = each->parentWidget()) {
        if (auto* dock = qobject_cast<QDockWidget*>(each)) {
            dock->show();
            dock->raise();
        }
        // Another page may be in front of it.
        auto* dashboard = qobject_cast<Dashboard*>(each);
        if (dashboard && !dashboard->isVisible()) Q_EMIT dashboard->openContact(dashboard->contact());
    }
    form.window()->raise();
    form.window()->activateWindow();
    form.focusFirst();
}

} // namespace kontor
