// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/work_bar.h"

#include "ui/support/flat_button.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int appearMs = 300;
constexpr int stopMs = 2000;

/// "done/total" as numbers of the user's locale.
QString numbersOf(const QString& progress)
{
    const qint64 done = progress.section(u'/', 0, 0).toLongLong(), total = progress.section(u'/', 1).toLongLong();
    return total > 0 ? WorkBar::tr("%1 of %2").arg(numberLabel(done), numberLabel(total)) : QString{};
}

} // namespace

WorkBar::WorkBar(QWidget* parent)
    : QWidget{parent}
    , m_label{new QLabel{this}}
    , m_bar{new QProgressBar{this}}
    , m_stop{new FlatButton{FlatButton::Look::Figure, tr("Stop"), this}}
{
    setObjectName(u"workBar"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 8);
    m_stop->setObjectName(u"stopWork"_s);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_works.empty()) return;
        m_stop->setEnabled(false);
        m_works.back()->stop();
    });
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(space::small, 0, space::small, 0);
    row->setSpacing(space::small);
    row->addWidget(m_label);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    hide();
    m_appear.setSingleShot(true);
    m_appear.setInterval(appearMs);
    connect(&m_appear, &QTimer::timeout, this, [this] {
        showProgress();
        show();
    });
    m_offerStop.setSingleShot(true);
    m_offerStop.setInterval(stopMs);
    connect(&m_offerStop, &QTimer::timeout, this, &WorkBar::showProgress);
}

void WorkBar::follow(Work* work)
{
    work->setParent(this);
    m_works.push_back(work);
    connect(work, &Work::finished, this, [this, work] { end(work); });
    connect(work, &Work::progressed, this, &WorkBar::showProgress);
    m_stop->setEnabled(true);
    if (!isVisible() && !m_appear.isActive()) m_appear.start();
    m_offerStop.start();
}

void WorkBar::end(Work* work)
{
    std::erase(m_works, work);
    work->deleteLater();
    if (!m_works.empty()) return showProgress();
    m_appear.stop();
    m_offerStop.stop();
    hide();
}

void WorkBar::showProgress()
{
    if (m_works.empty()) return;
    const Work& work = *m_works.back();
    const QString numbers = numbersOf(work.progressText());
    m_label->setText(numbers.isEmpty() ? work.label() + u" …"_s : u"%1: %2"_s.arg(work.label(), numbers));
    m_bar->setRange(0, work.thousandths() < 0 ? 0 : 1000);
    m_bar->setValue(work.thousandths());
    m_bar->setAccessibleName(m_label->text());
    m_stop->setVisible(work.canStop() && !m_offerStop.isActive());
}

} // namespace kontor
