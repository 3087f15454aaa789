// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/timeline/attachments.h"

#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/plain_text.h"

using namespace Qt::StringLiterals;

namespace kontor {

QString playLabel(qint64 ms)
{
    const qint64 seconds = (ms + 999) / 1000, minutes = seconds / 60;
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar{u'0'}); };
    if (minutes < 60) return u"%1:%2"_s.arg(minutes).arg(two(seconds % 60));
    return u"%1:%2:%3"_s.arg(minutes / 60).arg(two(minutes % 60), two(seconds % 60));
}

Attachments::Attachments(QWidget* parent) : QWidget{parent}
{
    setObjectName(u"timeline.attachments"_s);
    auto* flow = new FlowLayout{this, space::tiny};
    flow->setContentsMargins({});
    hide();
}

void Attachments::show(const QList<Attachment>& files)
{
    constexpr int longest = 32;
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    m_files = files;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString label = shortened(files[i].label, longest);
        auto* button = new FlatButton{FlatButton::Look::Plain, QString{label}.replace(u'&', u"&&"_s), this};
        button->setObjectName(u"timeline.attachment"_s);
        button->setIcon(icon(u"close"));
        button->setToolTip(tr("Take off %1").arg(files[i].label));
        button->setAccessibleName(button->toolTip());
        connect(button, &FlatButton::clicked, this, [this, i] {
            QList<Attachment> left = m_files;
            const Attachment off = left.takeAt(i);
            show(left);
            Q_EMIT takenOff(off);
        });
        layout()->addWidget(button);
        button->show();
    }
    setVisible(!files.isEmpty());
    updateGeometry();
    Q_EMIT changed();
}

} // namespace kontor
