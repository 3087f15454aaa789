// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/progress_view.h"

#include "ui/pages/import/note_label.h"
#include "ui/support/theme.h"

#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

ProgressView::ProgressView(QWidget* parent)
    : QWidget{parent}
    , m_bar{new QProgressBar{this}}
    , m_text{new QLabel{this}}
    , m_details{new NoteLabel{this}}
{
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setRange(0, 0);
    m_text->setObjectName(u"progressText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_details->setObjectName(u"progressDetails"_s);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_details);
}

void ProgressView::show(int thousandths, const QString& text)
{
    m_bar->setRange(0, thousandths < 0 ? 0 : 1000);
    m_bar->setValue(thousandths);
    m_text->setText(text);
}

void ProgressView::showDetails(const QString& text) { m_details->say(text); }

} // namespace kontor
