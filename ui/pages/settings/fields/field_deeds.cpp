// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the whole library: examples, JSON in and out.
#include "core/commands/field_library.h"
#include "core/workspace/export_fields.h"
#include "ui/pages/settings/fields/field_examples.h"
#include "ui/pages/settings/fields/field_settings.h"
#include "ui/support/flat_button.h"
#include "ui/text/count_text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int widthForDeeds = 720;
}

/// Where the line has no room for them, what is seldom needed is behind ⋮.
void FieldSettings::foldDeeds()
{
    const bool narrow = width() < widthForDeeds;
    m_examples->setVisible(mayChange() && !narrow);
    m_import->setVisible(mayChange() && !narrow);
    m_export->setVisible(!narrow);
    m_more->setVisible(narrow);
}

void FieldSettings::resizeEvent(QResizeEvent* event)
{
    RecordSection::resizeEvent(event);
    foldDeeds();
}

void FieldSettings::showMore()
{
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(nameOf(u"moreMenu"));
    if (mayChange()) {
        addExamples(*menu->addMenu(m_examples->icon(), m_examples->text()));
        menu->addAction(m_import->icon(), m_import->text(), this, &FieldSettings::importFile);
    }
    menu->addAction(m_export->icon(), m_export->text(), this, &FieldSettings::exportFile);
    menu->popup(m_more->mapToGlobal(QPoint{0, m_more->height()}));
}

void FieldSettings::addExamples(QMenu& menu)
{
    menu.clear();
    for (const FieldExample& example : fieldExamples())
        menu.addAction(u"%1 (%2)"_s.arg(example.label, example.type), this, [this, json = example.json] {
            perform(ImportFields{.json = json}, tr("Adding"), [this](const ImportFields::Outcome& done) {
                if (done.added == 0) desk().say(tr("This field is there already."));
            });
        });
}

void FieldSettings::importFile()
{
    auto* dialog = new QFileDialog{this, tr("Fields from JSON"), {}, tr("JSON (*.json)")};
    dialog->setObjectName(u"fieldImportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        perform(ImportFields{.file = file}, tr("Reading fields"), [this](const ImportFields::Outcome& done) {
            desk().say(tr("Fields added: %1, changed: %2, the same: %3.")
                           .arg(numberLabel(done.added), numberLabel(done.changed), numberLabel(done.same)));
        });
    });
    dialog->open();
}

void FieldSettings::exportFile()
{
    auto* dialog = new QFileDialog{this, tr("Fields as JSON"), {}, tr("JSON (*.json)")};
    dialog->setObjectName(u"fieldExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"fields.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        whenDone(workspace().ask(ExportFields{file}), this, [this, file](const Result<qint64>& done) {
            if (!done) return desk().fail(done.error());
            desk().say(tr("Fields written to %1: %2.").arg(QFileInfo{file}.fileName(), numberLabel(*done)));
        });
    });
    dialog->open();
}

} // namespace kontor
