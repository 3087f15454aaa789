// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_start.h"

#include "ui/editors/error_line.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.left(1).toUpper() + name.mid(1);
}

/// The part of the machine's name behind the first dot, where there is one: "example.org".
QString domainName()
{
    const QString host = QSysInfo::machineHostName();
    const QString domain = host.section(u'.', 1);
    return domain.contains(u'.') && !domain.endsWith(u".local") ? domain : QString{};
}

QString homeRegion() { return QLocale::system().name().section(u'_', 1, 1).left(2); }

} // namespace

FirstStart::FirstStart(QWidget* parent) : QWidget{parent}, m_error{new ErrorLine{this}}
{
    setObjectName(u"firstStart"_s);
    setAccessibleName(tr("Welcome to Kontor"));
    auto* title = new QLabel{tr("Welcome to Kontor"), this};
    title->setFont(titleFont(font()));
    auto* text = new QLabel{tr("Your contacts stay on this computer. Everything works without a network."), this};
    text->setWordWrap(true);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColor(palette()));
    text->setPalette(quiet);

    auto* sheet = new QWidget{this};
    sheet->setFixedWidth(480);
    auto* column = new QVBoxLayout{sheet};
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(space::medium);
    column->addLayout(buildFields());
    column->addWidget(m_error);
    column->addSpacing(space::medium);
    column->addLayout(buildChoices());

    auto* whole = new QVBoxLayout{this};
    whole->addStretch(2);
    whole->addWidget(sheet, 0, Qt::AlignHCenter);
    whole->addStretch(3);
}

QLineEdit* FirstStart::addField(QFormLayout* form, const QString& name, const QString& label, const QString& text)
{
    auto* edit = new QLineEdit{text, this};
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setMinimumHeight(28);
    auto* caption = new QLabel{label, this};
    caption->setBuddy(edit);
    form->addRow(caption, edit);
    return edit;
}

QLayout* FirstStart::buildFields()
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(space::small);
    form->setHorizontalSpacing(space::medium);
    m_organisation = addField(form, u"organisation"_s, tr("Organisation"), {});
    m_organisation->setPlaceholderText(tr("The name of your company"));
    m_me = addField(form, u"me"_s, tr("Your name"), userName());
    m_email = addField(form, u"myEmail"_s, tr("Your email"), {});
    const QString domain = domainName();
    m_email->setPlaceholderText(domain.isEmpty() ? tr("Optional") : userName().toLower() + u'@' + domain);
    return form;
}

QLayout* FirstStart::buildChoices()
{
    auto* choices = new QVBoxLayout;
    choices->setSpacing(space::small);
    const auto add = [&](FlatButton::Look look, const QString& name, const QString& iconName, const QString& text,
                         Begin begin) {
        auto* button = new FlatButton{look, text, this};
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setIcon(icon(iconName));
        connect(button, &QPushButton::clicked, this, [this, begin] { choose(begin); });
        choices->addWidget(button, 0, Qt::AlignLeft);
    };
    add(FlatButton::Look::Primary, u"startOwnList"_s, u"import"_s, tr("Start with my own list"), Begin::OwnList);
    add(FlatButton::Look::Plain, u"startSamples"_s, u"sparkle"_s, tr("Look around with sample data"), Begin::Samples);
    add(FlatButton::Look::Plain, u"startJoin"_s, u"team"_s, tr("Join an organisation"), Begin::Join);
    add(FlatButton::Look::Plain, u"startEmpty"_s, u"add"_s, tr("Start with an empty list"), Begin::Empty);
    return choices;
}

void FirstStart::choose(Begin begin)
{
    m_error->clear();
    const auto typed = [](const QLineEdit* edit, const QString& fallback) {
        const QString text = edit->text().trimmed();
        return text.isEmpty() ? fallback : text;
    };
    const QString me = typed(m_me, userName().isEmpty() ? tr("Me") : userName());
    Q_EMIT chosen({.organisation = typed(m_organisation, tr("My organisation")),
                   .country = homeRegion(),
                   .me = me,
                   .email = typed(m_email, {})},
                  begin);
}

void FirstStart::showError(const Error& error) { m_error->show(error); }

} // namespace kontor
