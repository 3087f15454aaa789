// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/briefing_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/editors/error_line.h"
#include "ui/support/flat_button.h"
#include "ui/support/map/map_view.h"
#include "ui/support/paper.h"
#include "ui/support/theme.h"
#include "ui/support/when_done.h"

#include <QFileDialog>
#include <QPixmap>
#include <QScreen>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr QSize mapSize{640, 240};
constexpr double mapZoom = 9;
constexpr int lookMs = 20;

QString mapName(std::size_t index) { return u"map:%1"_s.arg(index); }

const LocationRow* placeOf(const ContactDashboard::Answer& contact)
{
    for (const LocationRow& place : contact.locations)
        if (place.hasCoordinate || place.town) return &place;
    return nullptr;
}
} // namespace

BriefingDialog::BriefingDialog(Workspace& workspace, const std::vector<Id>& contacts, QWidget* parent)
    : QDialog{parent}
    , m_workspace{workspace}
    , m_wanted{contacts.rbegin(), contacts.rend()} // taken from the end
    , m_text{new QTextBrowser{this}}
    , m_error{new ErrorLine{this}}
    , m_pdf{new FlatButton{FlatButton::Look::Plain, tr("Save as PDF…"), this}}
    , m_print{new FlatButton{FlatButton::Look::Primary, tr("Print…"), this}}
    , m_look{new QTimer{this}}
{
    setObjectName(u"briefing"_s);
    setWindowTitle(tr("Briefing"));
    resize(QSize{780, 820}.boundedTo(screen()->availableSize() - QSize{0, space::huge * 2}));
    m_text->setObjectName(u"briefing.text"_s);
    m_text->setAccessibleName(tr("Briefing"));
    m_text->setOpenLinks(false);
    // Paper is white in the dark too.
    QPalette paper = m_text->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, QColor{0x1c2024});
    m_text->setPalette(paper);
    m_text->document()->setDocumentMargin(space::huge);
    m_pdf->setObjectName(u"briefing.pdf"_s);
    m_print->setObjectName(u"briefing.print"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_pdf);
    buttons->addWidget(m_print);
    auto* column = new QVBoxLayout{this};
    column->addWidget(m_text, 1);
    column->addWidget(m_error);
    column->addLayout(buttons);
    for (FlatButton* button : {m_pdf, m_print}) button->setEnabled(false);
    connect(m_pdf, &QPushButton::clicked, this, &BriefingDialog::chooseFile);
    connect(m_print, &QPushButton::clicked, this, &BriefingDialog::print);
    m_look->setInterval(lookMs);
    connect(m_look, &QTimer::timeout, this, &BriefingDialog::takeMap);
    askNext();
}

void BriefingDialog::askNext()
{
    if (m_wanted.empty()) return drawNextMap();
    const Id contact = m_wanted.back();
    m_wanted.pop_back();
    whenDone(m_workspace.ask(Briefing{contact}), this, [this](const Result<Briefing::Answer>& answer) {
        if (!answer) return m_error->show(answer.error());
        m_contacts.push_back({.what = *answer, .map = {}});
        askNext();
    });
}

void BriefingDialog::drawNextMap()
{
    while (m_mapped < m_contacts.size() && !placeOf(m_contacts[m_mapped].what.contact)) ++m_mapped;
    if (m_mapped == m_contacts.size()) return show();
    if (!m_map) {
        m_map = new MapView{m_workspace};
        m_map->setParent(this);
        m_map->hide();
        m_map->resize(mapSize);
        m_map->setPalette(m_text->palette());
    }
    const LocationRow& place = *placeOf(m_contacts[m_mapped].what.contact);
    const GeoPoint point = place.hasCoordinate ? GeoPoint{place.lat, place.lon} : *place.town;
    m_map->setMarks({MapMark{point, !place.hasCoordinate}});
    m_map->moveTo(point, mapZoom);
    m_look->start();
}

void BriefingDialog::takeMap()
{
    if (!m_map->isSettled()) return;
    m_look->stop();
    m_contacts[m_mapped].map = mapName(m_mapped);
    m_text->document()->addResource(QTextDocument::ImageResource, QUrl{mapName(m_mapped)}, m_map->grab().toImage());
    ++m_mapped;
    drawNextMap();
}

void BriefingDialog::show()
{
    m_text->setHtml(briefingHtml(m_contacts, QDate::currentDate()));
    m_complete = true;
    for (FlatButton* button : {m_pdf, m_print}) button->setEnabled(true);
    m_print->setFocus(Qt::OtherFocusReason);
}

void BriefingDialog::savePdf(const QString& file)
{
    if (const auto written = writePdf(*m_text->document(), windowTitle(), file); !written)
        m_error->show(written.error());
}

void BriefingDialog::chooseFile()
{
    auto* dialog = new QFileDialog{this, tr("Save as PDF")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF documents (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &BriefingDialog::savePdf);
    dialog->open();
}

void BriefingDialog::print()
{
    auto printer = std::make_shared<QPrinter>();
    auto* dialog = new QPrintDialog{printer.get(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this, printer](QPrinter* chosen) { m_text->document()->print(chosen); });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

} // namespace kontor
