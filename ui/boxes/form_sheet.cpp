// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/form_sheet.h"

#include "ui/boxes/side_sheet.h"
#include "ui/boxes/thin_scroll_bar.h"
#include "ui/editors/record_form.h"

#include <QPointer>
#include <QScrollArea>

namespace kontor {

void openFormSheet(ContactFeed& feed, QWidget* host, const QString& title, RecordForm* form, RecordRow::Save save,
                   Untouched untouched)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setVerticalScrollBar(new ThinScrollBar);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    scroll->setWidget(form);
    auto* sheet = new SideSheet{host, title, scroll};
    QObject::connect(form, &RecordForm::cancelled, sheet, &SideSheet::dismiss);
    QObject::connect(form, &RecordForm::contactRequested, &feed, &ContactFeed::requestContact);
    QObject::connect(&feed, &ContactFeed::aboutToSwitch, form, [form, save] {
        if (!form->isBusy() && !form->changed().isEmpty()) save(*form, [](const Status&) {});
    });
    QObject::connect(&feed, &ContactFeed::switched, sheet, &SideSheet::dismiss);
    QObject::connect(form, &RecordForm::submitted, sheet, [form, sheet, save, untouched] {
        if (untouched == Untouched::Leave && form->changed().isEmpty()) return sheet->dismiss();
        form->clearErrors();
        form->setBusy(true);
        save(*form, [guard = QPointer<RecordForm>{form}, sheet](const Status& status) {
            if (!guard) return;
            guard->setBusy(false);
            if (status)
                sheet->dismiss();
            else
                guard->showError(status.error());
        });
    });
    sheet->open();
    form->focusFirst();
}

} // namespace kontor
