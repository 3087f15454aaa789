// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/view_sheet.h"

#include "core/commands/record_commands.h"
#include "ui/editors/error_line.h"
#include "ui/pages/page.h"
#include "ui/support/flat_button.h"
#include "ui/text/field_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

ViewSheet::ViewSheet(Page& page, QWidget* parent)
    : PageSheet{u"viewSheet"_s, tr("Save as a view"), parent}
    , m_page{page}
    , m_name{new QLineEdit{this}}
    , m_query{new QLineEdit{this}}
    , m_shared{new QCheckBox{tr("Everybody sees it"), this}}
    , m_role{new QComboBox{this}}
    , m_error{new ErrorLine{this}}
    , m_save{new FlatButton{FlatButton::Look::Primary, tr("Save view"), this}}
{
    m_name->setObjectName(u"viewName"_s);
    m_query->setObjectName(u"viewQuery"_s);
    m_shared->setObjectName(u"viewShared"_s);
    m_role->setObjectName(u"viewRole"_s);
    m_save->setObjectName(u"saveView"_s);
    m_role->addItem(tr("Nobody"), QString{});
    for (const auto role : {"crm_sales"_L1, "crm_marketeer"_L1, "crm_manager"_L1, "crm_admin"_L1})
        m_role->addItem(choiceLabel(role), QString{role});
    caption(tr("Name"), m_name);
    caption(tr("Filter"), m_query);
    column()->addWidget(m_shared);
    m_roleLabel = caption(tr("First view of"), m_role);
    column()->addWidget(m_error);
    column()->addWidget(m_save, 0, Qt::AlignLeft);
    column()->addStretch(1);
    connect(m_shared, &QCheckBox::toggled, m_role, &QWidget::setEnabled);
    connect(m_save, &QPushButton::clicked, this, &ViewSheet::save);
    for (QLineEdit* line : {m_name, m_query}) connect(line, &QLineEdit::returnPressed, this, &ViewSheet::save);
}

void ViewSheet::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ViewSheet::begin(const ViewRow& content, bool mayShareByRole)
{
    setTitle(tr("Save as a view"));
    ViewRow fresh = content;
    fresh.id = {};
    fresh.name.clear();
    fresh.role.clear();
    fresh.isPrivate = true;
    fill(fresh, mayShareByRole);
}

void ViewSheet::edit(const ViewRow& view, bool mayShareByRole)
{
    setTitle(tr("Edit view"));
    fill(view, mayShareByRole);
}

void ViewSheet::fill(const ViewRow& view, bool mayShareByRole)
{
    m_view = view;
    m_name->setText(view.name);
    m_query->setText(view.query);
    m_query->setCursorPosition(0);
    m_shared->setChecked(!view.isPrivate);
    m_shared->setEnabled(view.id.isNull()); // sharing later makes a view of its own: the tab's menu
    m_role->setCurrentIndex(std::max(0, m_role->findData(view.role)));
    m_role->setEnabled(!view.isPrivate);
    m_role->setVisible(mayShareByRole);
    m_roleLabel->setVisible(mayShareByRole);
    m_error->clear();
}

void ViewSheet::save()
{
    if (m_name->text().trimmed().isEmpty()) return m_error->show({.code = Errc::Required, .field = u"view.name"_s});
    m_save->setEnabled(false);
    const QString role = m_shared->isChecked() ? m_role->currentData().toString() : QString{};
    FieldTexts fields{{u"name"_s, m_name->text().trimmed()}, {u"query"_s, m_query->text().trimmed()}};
    if (role != m_view.role) fields.push_back({u"role"_s, role});
    const auto failed = [this](const Error& error) {
        m_save->setEnabled(true);
        m_error->show(error);
    };
    auto write = [this, fields, failed]() mutable {
        if (!m_view.id.isNull())
            return whenDone(m_page.workspace().perform(SetRecord{Entity::View, m_view.id, fields}), this,
                            [this, failed](const Status& done) {
                                if (!done) return failed(done.error());
                                m_save->setEnabled(true);
                                Q_EMIT saved(m_view.id);
                            });
        fields += FieldTexts{{u"columns"_s, viewColumnsText(m_view.columns)},
                             {u"sort"_s, sortText(m_view.sort)},
                             {u"group_by"_s, m_view.groupBy},
                             {u"private"_s, m_shared->isChecked() ? u"no"_s : u"yes"_s}};
        whenDone(m_page.workspace().perform(AddRecord{Entity::View, fields}), this,
                 [this, failed](const Result<Id>& made) {
                     if (!made) return failed(made.error());
                     m_save->setEnabled(true);
                     Q_EMIT saved(*made);
                 });
    };
    // The filter has to be one before it is kept.
    whenDone(m_page.workspace().ask(ContactSummary{m_query->text()}), this,
             [write, failed](const Result<ContactCounts>& counts) mutable {
                 if (!counts) return failed(counts.error());
                 write();
             });
}

} // namespace kontor
