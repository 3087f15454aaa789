// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/drop_zone.h"

#include "ui/pages/import/note_label.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int markSize = 32;

/// The one file that is dragged; empty for anything else.
QString fileIn(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString{};
}

} // namespace

DropZone::DropZone(QWidget* parent)
    : QFrame{parent}
    , m_mark{new QLabel{this}}
    , m_choose{new FlatButton{FlatButton::Look::Primary, tr("&Choose a file …"), this}}
{
    setObjectName(u"dropZone"_s);
    setAcceptDrops(true);
    m_choose->setObjectName(u"chooseFile"_s);
    m_choose->setAccessibleName(tr("Choose a file"));
    m_choose->setIcon(icon(u"import"));
    connect(m_choose, &QPushButton::clicked, this, &DropZone::dialogWanted);
    auto* text = new NoteLabel{this};
    text->setAlignment(Qt::AlignHCenter);
    text->say(tr("Drop a list here: CSV, vCards, or any other text with a row for each contact."));

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addWidget(text);
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    paintMark();
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (fileIn(event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    setOver(true);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent* event)
{
    QFrame::dragLeaveEvent(event);
    setOver(false);
}

void DropZone::dropEvent(QDropEvent* event)
{
    setOver(false);
    const QString file = fileIn(event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    Q_EMIT fileChosen(file);
}

void DropZone::setOver(bool over)
{
    m_over = over;
    update();
}

void DropZone::paintMark()
{
    m_mark->setPixmap(iconPixmap(u"import", markSize, quietTextColor(palette()), devicePixelRatioF()));
}

void DropZone::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) paintMark();
}

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = blended(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35);
    painter.setPen(QPen{m_over ? accentColor(palette()) : line, m_over ? 2.0 : 1.0, Qt::DashLine});
    painter.setBrush(m_over ? selectedColor(palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace kontor
