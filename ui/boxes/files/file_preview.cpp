// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/files/file_preview.h"

#include "core/queries/dashboard_lists.h"
#include "core/workspace/workspace.h"
#include "ui/boxes/side_sheet.h"
#include "ui/support/when_done.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qint64 mostText = 1 << 20;
constexpr QSize mostPixels{1600, 1600};

struct Content {
    QString text;
    QImage image;
};

Content readContent(const QString& path, bool picture)
{
    Content content;
    if (!picture) {
        QFile file{path};
        if (file.open(QIODevice::ReadOnly)) content.text = QString::fromUtf8(file.read(mostText));
        return content;
    }
    QImageReader reader{path};
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    if (const QSize size = reader.size(); size.width() > mostPixels.width() || size.height() > mostPixels.height())
        reader.setScaledSize(size.scaled(mostPixels, Qt::KeepAspectRatio));
    content.image = reader.read();
    return content;
}

QWidget* viewOf(const Content& content, bool picture, int width)
{
    if (!picture) {
        auto* text = new QPlainTextEdit{content.text};
        text->setReadOnly(true);
        text->setFrameShape(QFrame::NoFrame);
        return text;
    }
    auto* label = new QLabel;
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setFocusPolicy(Qt::StrongFocus);
    if (content.image.isNull())
        label->setText(QCoreApplication::translate("FilePreview", "This picture cannot be read."));
    else
        label->setPixmap(QPixmap::fromImage(
            content.image.scaledToWidth(std::min(width, content.image.width()), Qt::SmoothTransformation)));
    return label;
}

} // namespace

bool hasPreview(const FileRow& file)
{
    return file.type.startsWith("text/"_L1) || file.type == "application/json"_L1 ||
           (file.type.startsWith("image/"_L1) && file.type != "image/svg+xml"_L1);
}

void openPreview(Workspace& workspace, QWidget* host, const FileRow& file)
{
    const bool picture = file.type.startsWith("image/"_L1);
    whenDone(workspace.ask(BlobPlace{file.sha256}), host, [host, file, picture](const Result<QString>& blob) {
        if (!blob) return;
        QThreadPool::globalInstance()->start([guard = QPointer<QWidget>{host}, path = *blob, file, picture] {
            const Content content = readContent(path, picture);
            QMetaObject::invokeMethod(
                qApp,
                [guard, content, file, picture] {
                    if (!guard) return;
                    QWidget* view = viewOf(content, picture, guard->width() / 3);
                    view->setAccessibleName(file.name);
                    (new SideSheet{guard, file.name, view})->open();
                    view->setFocus(Qt::OtherFocusReason);
                },
                Qt::QueuedConnection);
        });
    });
}

} // namespace kontor
