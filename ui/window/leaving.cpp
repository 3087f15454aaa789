// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/leaving.h"

#include "ui/boxes/box.h"
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

bool isBusy(const RecordForm* form) { return isOpen(form) && form->isBusy(); }
bool isBegun(const Box* box) { return box && box->typed() != Box::Typed::Nothing; }
bool isSaving(const Box* box) { return box && box->typed() == Box::Typed::Saving; }

/// Another page, a closed dock or another tab may be in front of it.
void comeToFront(QWidget& typed)
{
    for (QWidget* each = typed.parentWidget(); each; each = each->parentWidget()) {
        if (auto* dock = qobject_cast<QDockWidget*>(each)) {
            dock->show();
            dock->raise();
        }
        auto* dashboard = qobject_cast<Dashboard*>(each);
        if (dashboard && !dashboard->isVisible()) Q_EMIT dashboard->openContact(dashboard->contact());
    }
    typed.window()->raise();
    typed.window()->activateWindow();
}
} // namespace

Leaving::Typed Leaving::typedIn(const QWidgetList& places)
{
    Typed typed;
    for (const QWidget* place : places)
        for (const Dashboard* dashboard : place->findChildren<Dashboard*>()) {
            for (RecordForm* form : dashboard->findChildren<RecordForm*>())
                if (isOpen(form) && (form->isBusy() || !form->changed().isEmpty())) typed.forms << form;
            for (Box* box : dashboard->findChildren<Box*>())
                if (isBegun(box)) typed.lines << box;
        }
    return typed;
}

bool Leaving::now(QWidget& window, const QWidgetList& places, Refused refused, const std::function<void()>& then)
{
    Typed typed = typedIn(places);
    if (typed.forms.isEmpty() && typed.lines.isEmpty()) return true;
    auto* former = window.findChild<Leaving*>(QString{}, Qt::FindDirectChildrenOnly);
    if (former && !former->m_waits) return false;
    delete former;
    new Leaving{window, std::move(typed), refused, then};
    return false;
}

Leaving::Leaving(QWidget& window, Typed typed, Refused refused, std::function<void()> then)
    : QObject{&window}
    , m_typed{std::move(typed)}
    , m_refused{refused}
    , m_then{std::move(then)}
{
    for (const QPointer<RecordForm>& form : m_typed.forms)
        if (form) form->submit();
    for (const QPointer<Box>& box : m_typed.lines)
        if (box) box->saveOpenForms();
    auto* again = new QTimer{this};
    connect(again, &QTimer::timeout, this, &Leaving::look);
    again->start(lookEveryMs);
}

void Leaving::look()
{
    const auto& [forms, lines] = m_typed;
    if (std::any_of(forms.begin(), forms.end(), isBusy) || std::any_of(lines.begin(), lines.end(), isSaving)) return;
    const bool saved =
        std::none_of(forms.begin(), forms.end(), isOpen) && std::none_of(lines.begin(), lines.end(), isBegun);
    if (!saved && !m_waits) showFirst();
    m_waits = !saved && m_refused == Refused::Waits;
    if (m_waits) return;
    setParent(nullptr); // whoever comes next begins anew
    deleteLater();
    if (saved) m_then();
}

void Leaving::showFirst()
{
    const auto form = std::find_if(m_typed.forms.begin(), m_typed.forms.end(), isOpen);
    if (form != m_typed.forms.end()) {
        comeToFront(**form);
        return (*form)->focusFirst();
    }
    const auto line = std::find_if(m_typed.lines.begin(), m_typed.lines.end(), isBegun);
    comeToFront(**line);
    (*line)->add();
}

} // namespace kontor
