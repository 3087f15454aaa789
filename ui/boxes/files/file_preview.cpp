// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/files/file_preview.h"

#include "core/queries/dashboard_lists.h"
#include "core/workspace/workspace.h"
#include "ui/boxes/files/file_content.h"
#include "ui/boxes/files/page_view.h"
#include "ui/boxes/files/pdf_pages.h"
#include "ui/boxes/side_sheet.h"
#include "ui/support/when_done.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QWidget* viewOf(const FileContent& content)
{
    if (!content.trouble.isEmpty()) {
        auto* label = new QLabel{content.trouble};
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setFocusPolicy(Qt::StrongFocus);
        label->setWordWrap(true);
        return label;
    }
    if (!content.pages.empty()) return new PageView{content.pages};
    auto* text = new QPlainTextEdit{content.text};
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    return text;
}

} // namespace

bool hasPreview(const FileRow& file) { return previewKind(file.type) != PreviewKind::None; }

void openPreview(Workspace& workspace, QWidget* host, const FileRow& file, std::function<void(const Error&)> failed)
{
    const auto show = [host, name = file.name](const FileContent& content) {
        QWidget* view = viewOf(content);
        view->setObjectName(u"filePreview"_s);
        view->setAccessibleName(name);
        (new SideSheet{host, name, view})->open();
        view->setFocus(Qt::OtherFocusReason);
    };
    const PreviewKind kind = previewKind(file.type);
    whenDone(workspace.ask(BlobPlace{file.sha256}), host, [host, kind, show, failed](const Result<QString>& blob) {
        if (!blob) return failed(blob.error());
        if (kind == PreviewKind::Document) return renderPages(*blob, host, show);
        QThreadPool::globalInstance()->start([guard = QPointer<QWidget>{host}, path = *blob, kind, show] {
            QMetaObject::invokeMethod(
                qApp,
                [guard, content = readContent(path, kind), show] {
                    if (guard) show(content);
                },
                Qt::QueuedConnection);
        });
    });
}

} // namespace kontor
