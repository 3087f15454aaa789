// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int entriesWidth = 168;
}

Navigation::Navigation(const std::vector<PageInfo>& pages, QWidget* parent)
    : QWidget{parent}
    , m_entries{new QButtonGroup{this}}
    , m_organisation{new QLabel{this}}
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Navigation"));
    setFixedWidth(entriesWidth);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(2);
    column->addLayout(buildHead());
    column->addSpacing(space::small);
    bool atFoot = false;
    for (size_t i = 0; i < pages.size(); ++i) {
        const PageInfo& page = pages[i];
        if (!page.listed) continue;
        if (page.atFoot && !std::exchange(atFoot, true)) column->addStretch();
        auto* entry = new FlatButton{FlatButton::Look::Entry, page.title, this};
        entry->setObjectName(u"nav."_s + page.key);
        entry->setAccessibleName(page.title);
        entry->setIcon(icon(page.icon));
        entry->setCheckable(true);
        if (!page.shortcut.isEmpty())
            entry->setToolTip(u"%1 (%2)"_s.arg(page.title, page.shortcut.toString(QKeySequence::NativeText)));
        m_entries->addButton(entry, int(i));
        column->addWidget(entry);
    }
    if (!atFoot) column->addStretch();
    connect(m_entries, &QButtonGroup::idClicked, this, &Navigation::chosen);
}

QBoxLayout* Navigation::buildHead()
{
    auto* name = new QLabel{u"Kontor"_s, this};
    name->setFont(titleFont(font()));
    m_organisation->setTextFormat(Qt::PlainText);
    m_organisation->setFont(smallFont(font()));

    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::small, 0, 0, 0);
    line->addWidget(name, 1);
    auto* under = new QHBoxLayout;
    under->setContentsMargins(space::small, 0, 0, 0);
    under->addWidget(m_organisation);
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addLayout(line);
    head->addLayout(under);
    paintQuiet();
    return head;
}

void Navigation::setCurrent(int page)
{
    if (QAbstractButton* entry = m_entries->button(page)) return entry->setChecked(true);
    // A page without an entry: none is chosen.
    m_entries->setExclusive(false);
    if (QAbstractButton* chosen = m_entries->checkedButton()) chosen->setChecked(false);
    m_entries->setExclusive(true);
}

void Navigation::setOrganisation(const QString& name)
{
    m_organisation->setText(
        m_organisation->fontMetrics().elidedText(name, Qt::ElideMiddle, entriesWidth - 4 * space::small));
    m_organisation->setToolTip(name.toHtmlEscaped());
}

void Navigation::takeFocus()
{
    QAbstractButton* entry = m_entries->checkedButton();
    if (!entry && !m_entries->buttons().isEmpty()) entry = m_entries->buttons().first();
    if (entry) entry->setFocus(Qt::ShortcutFocusReason);
}

void Navigation::paintQuiet()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColor(palette()));
    m_organisation->setPalette(quiet);
}

void Navigation::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) paintQuiet();
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const int x = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(QRect{x, 0, 1, height()}, hairlineColor(palette()));
}

} // namespace kontor
