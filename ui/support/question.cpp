// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace kontor {

void askQuestion(const Question& question, QWidget* parent, std::function<void()> then)
{
    auto* box = new QMessageBox{parent};
    box->setObjectName(question.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.title);
    box->setInformativeText(question.text);
    box->setAccessibleName(question.title);
    QPushButton* yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(yes);
    QObject::connect(yes, &QPushButton::clicked, parent, [then = std::move(then)] { then(); });
    box->open();
}

} // namespace kontor
