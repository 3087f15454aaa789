// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/backups/backup_settings.h"

#include "ui/pages/settings/section.h"
#include "ui/support/backup_rule.h"
#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/saved_state.h"
#include "ui/text/count_text.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

BackupSettings::BackupSettings(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_backups{RollingBackups::of(context.workspace)}
    , m_automatic{new QCheckBox{tr("Once a day by itself"), this}}
    , m_folder{new QLineEdit{this}}
    , m_newest{new QLabel{this}}
{
    setObjectName(u"page.settings.backups"_s);
    auto* title = new QLabel{tr("Backups"), this};
    title->setFont(titleFont(font()));
    const BackupRule rule = keptBackupRule(state());
    m_automatic->setObjectName(u"settings.backups.automatic"_s);
    m_automatic->setChecked(state().value(u"backups/automatic"_s, true).toBool());
    connect(m_automatic, &QCheckBox::toggled, this, [this](bool on) {
        state().setValue(u"backups/automatic"_s, on);
        m_backups.setAutomatic(on);
    });
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(QString{}, m_automatic);
    form->addRow(tr("Folder"), makeFolder());
    m_days = addNumber(*form, u"days"_s, tr("Daily ones kept"), rule.days);
    m_weeks = addNumber(*form, u"weeks"_s, tr("Weekly ones kept"), rule.weeks);
    m_months = addNumber(*form, u"months"_s, tr("Monthly ones kept"), rule.months);
    m_newest->setObjectName(u"settings.backups.newest"_s);
    m_newest->setTextFormat(Qt::PlainText);
    m_newest->setWordWrap(true);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::huge, space::small, space::huge, space::huge);
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(quietText(tr("A backup is a whole, verified copy of the store. Another folder can be on another "
                                   "disk; this is a choice of this computer."),
                                this));
    column->addSpacing(space::small);
    column->addLayout(form);
    column->addSpacing(space::small);
    column->addWidget(m_newest);
    column->addLayout(makeDeeds());
    column->addStretch();
    connect(&m_backups, &RollingBackups::listChanged, this, &BackupSettings::showNewest);
    showNewest();
}

QWidget* BackupSettings::makeFolder()
{
    m_folder->setObjectName(u"settings.backups.folder"_s);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setText(QDir::toNativeSeparators(keptBackupRule(state()).folder));
    m_folder->setPlaceholderText(tr("beside the store"));
    m_folder->setMinimumHeight(28);
    m_folder->setMaximumWidth(420);
    connect(m_folder, &QLineEdit::editingFinished, this, &BackupSettings::keep);
    auto* choose = new FlatButton{FlatButton::Look::Plain, tr("Choose…"), this};
    choose->setObjectName(u"settings.backups.choose"_s);
    choose->setAccessibleName(tr("Choose the folder"));
    connect(choose, &QPushButton::clicked, this, &BackupSettings::chooseFolder);
    auto* place = new QWidget{this};
    auto* row = new QHBoxLayout{place};
    row->setContentsMargins({});
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    row->addStretch();
    return place;
}

QSpinBox* BackupSettings::addNumber(QFormLayout& form, const QString& name, const QString& label, int number)
{
    auto* box = new QSpinBox{this};
    box->setObjectName(u"settings.backups."_s + name);
    box->setAccessibleName(label);
    box->setRange(0, 99);
    box->setMinimumSize(80, 28);
    box->setMaximumWidth(100);
    box->setValue(number);
    form.addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, &BackupSettings::keep);
    return box;
}

QLayout* BackupSettings::makeDeeds()
{
    const auto deed = [this](const QString& name, const QString& iconName, const QString& text, auto act) {
        auto* button = new FlatButton{FlatButton::Look::Plain, text, this};
        button->setObjectName(u"settings.backups."_s + name);
        button->setIcon(icon(iconName));
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    auto* row = new FlowLayout{nullptr, space::small};
    row->addWidget(deed(u"now"_s, u"database"_s, tr("Back up now"), [this] {
        const auto future = m_backups.backUpNow();
        desk().follow(Work::of(tr("Backing up"), future));
        whenDone(future, this, [this](const Status& made) {
            if (!made) return desk().fail(made.error());
            desk().say(tr("The backup is written and verified."));
        });
    }));
    row->addWidget(deed(u"verify"_s, u"check"_s, tr("Verify the newest"), [this] { verify(); }));
    row->addWidget(
        deed(u"all"_s, u"restore"_s, tr("All backups, restore…"), [this] { desk().showPage(u"backups"_s); }));
    row->addStretch();
    return row;
}

void BackupSettings::chooseFolder()
{
    auto* dialog = new QFileDialog{this, tr("Folder for backups")};
    dialog->setObjectName(u"backupFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_folder->setText(QDir::toNativeSeparators(folder));
        keep();
    });
    dialog->open();
}

void BackupSettings::keep()
{
    const BackupRule rule{.folder = QDir::fromNativeSeparators(m_folder->text().trimmed()),
                          .days = m_days->value(),
                          .weeks = m_weeks->value(),
                          .months = m_months->value()};
    if (!rule.folder.isEmpty() && QDir::isRelativePath(rule.folder))
        return desk().say(tr("Give the whole path of the folder, from its root."));
    keepBackupRule(state(), rule);
    m_backups.setRule(rule);
}

void BackupSettings::showNewest()
{
    whenDone(m_backups.list(), this, [this](const Result<std::vector<BackupFile>>& backups) {
        if (!backups) return;
        m_file = backups->empty() ? QString{} : backups->front().file;
        m_newest->setText(backups->empty() ? tr("No backup in this folder yet.")
                                           : tr("Backups: %1. The newest is of %2.")
                                                 .arg(numberLabel(qint64(backups->size())),
                                                      momentLabel(backups->front().at.toMSecsSinceEpoch())));
    });
}

void BackupSettings::verify()
{
    if (m_file.isEmpty()) return desk().say(tr("There is no backup to verify yet."));
    const auto future = m_backups.verify(m_file);
    desk().follow(Work::of(tr("Verifying"), future));
    whenDone(future, this, [this](const Status& fine) {
        if (!fine) return desk().fail(fine.error());
        desk().say(tr("The newest backup is whole and can be restored."));
    });
}

void BackupSettings::takeFocus() { m_automatic->setFocus(); }

namespace settings {

PageInfo backups()
{
    return {.key = u"backups"_s,
            .icon = u"database"_s,
            .title = BackupSettings::tr("Backups"),
            .words = BackupSettings::tr("folder daily weekly monthly verify"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new BackupSettings{context, parent};
            }};
}

} // namespace settings

} // namespace kontor
