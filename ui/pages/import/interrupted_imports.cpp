// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/interrupted_imports.h"

#include "ui/support/elided_label.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// More would push away what the page is for; the next appears when one is settled.
constexpr size_t mostShown = 2;

/// One that says it is running is: in the background, or for a kontorctl that handed it over.
bool isCutShort(const ImportRuns::Item& run) { return run.state == "cancelled"_L1; }

} // namespace

InterruptedImports::InterruptedImports(QWidget* parent) : QWidget{parent}, m_rows{new QVBoxLayout{this}}
{
    setObjectName(u"interruptedImports"_s);
    setAccessibleName(tr("Imports that were interrupted"));
    m_rows->setContentsMargins({});
    m_rows->setSpacing(space::tiny);
    hide();
}

void InterruptedImports::show(const ImportRuns::Answer& runs)
{
    std::vector<const ImportRuns::Item*> cut;
    for (const ImportRuns::Item& run : runs)
        if (isCutShort(run) && cut.size() < mostShown) cut.push_back(&run);
    std::vector<Id> ids;
    for (const ImportRuns::Item* run : cut) ids.push_back(run->id);
    if (ids == m_shown) return; // a button under the pointer stays where it is
    m_shown = std::move(ids);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ImportRuns::Item* run : cut) m_rows->addWidget(makeRow(*run));
    setVisible(!m_shown.empty());
}

QWidget* InterruptedImports::makeRow(const ImportRuns::Item& run)
{
    auto* row = new QWidget{this};
    auto* mark = new QLabel{row};
    mark->setPixmap(iconPixmap(u"warning", 16, meaningColor(Meaning::Today, palette()), devicePixelRatioF()));
    auto* text = new ElidedLabel{row};
    text->setText(
        tr("The import of %1 stopped after %2 rows (%3).")
            .arg(run.file.section(u'/', -1), numberLabel(std::max<qint64>(0, run.nextRow - 1)), momentLabel(run.at)));
    auto* resume = new FlatButton{FlatButton::Look::Plain, tr("Go &on"), row};
    resume->setObjectName(u"resumeImport"_s);
    resume->setAccessibleName(tr("Go on with the import of %1").arg(run.file.section(u'/', -1)));
    resume->setIcon(icon(u"import"));
    auto* back = new FlatButton{FlatButton::Look::Plain, tr("&Take back"), row};
    back->setObjectName(u"takeBackImport"_s);
    back->setAccessibleName(tr("Take back the import of %1").arg(run.file.section(u'/', -1)));
    back->setIcon(icon(u"undo"));
    connect(resume, &QPushButton::clicked, this, [this, run] { Q_EMIT resumeRequested(run); });
    connect(back, &QPushButton::clicked, this, [this, run] { Q_EMIT takeBackRequested(run); });
    auto* line = new QHBoxLayout{row};
    line->setContentsMargins({});
    line->setSpacing(space::small);
    line->addWidget(mark);
    line->addWidget(text, 1);
    line->addWidget(resume);
    line->addWidget(back);
    return row;
}

} // namespace kontor
