// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/about/about_dialog.h"

#include "ui/pages/page.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static void keepLicences() { Q_INIT_RESOURCE(about); }

namespace kontor {

namespace {

const QString folder = u":/kontor/licences/"_s;

struct Part {
    const char* name;
    const char* what;
    const char* licence;
};
constexpr Part parts[]{
    {"Qt 6", QT_TRANSLATE_NOOP("kontor::AboutDialog", "windows, texts, network"), "LGPL-3.0"},
    {"SQLite", QT_TRANSLATE_NOOP("kontor::AboutDialog", "the store"), "public domain"},
    {"libphonenumber", QT_TRANSLATE_NOOP("kontor::AboutDialog", "rules of phone numbers"), "Apache-2.0"},
    {"uchardet", QT_TRANSLATE_NOOP("kontor::AboutDialog", "encodings of old files"), "MPL-1.1"},
    {"Unicode CLDR 48", QT_TRANSLATE_NOOP("kontor::AboutDialog", "names and codes of countries"), "Unicode-3.0"},
    {"Natural Earth, world-atlas", QT_TRANSLATE_NOOP("kontor::AboutDialog", "outlines of countries"),
     "public domain, ISC"},
    {"GeoNames", QT_TRANSLATE_NOOP("kontor::AboutDialog", "cities and towns with all their names"), "CC BY 4.0"},
    {"OpenStreetMap contributors", QT_TRANSLATE_NOOP("kontor::AboutDialog", "German postal codes"), "ODbL 1.0"},
    {"INSEE, DGFiP", QT_TRANSLATE_NOOP("kontor::AboutDialog", "French postal codes"), "Licence Ouverte 2.0"},
    {"OpenCage address-formatting", QT_TRANSLATE_NOOP("kontor::AboutDialog", "forms of addresses"), "MIT"},
};

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog{parent}
{
    keepLicences();
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Kontor"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto* tabs = new QTabWidget{this};
    tabs->setObjectName(u"about.tabs"_s);
    tabs->addTab(makeAbout(), tr("Kontor"));
    tabs->addTab(makeParts(), tr("Parts and data"));
    tabs->addTab(makeLicences(), tr("Licences"));
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout{this};
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(640, 480);
}

QWidget* AboutDialog::makeAbout()
{
    auto* page = new QWidget{this};
    auto* picture = new QLabel{page};
    picture->setPixmap(QIcon{u":/kontor/icons/kontor.svg"_s}.pixmap(QSize{64, 64}, devicePixelRatioF()));
    auto* name = new QLabel{tr("Kontor %1").arg(QStringLiteral(KONTOR_VERSION)), page};
    name->setFont(titleFont(font()));
    auto* text = new QLabel{tr("Contacts, and all that happens with them, on your own computer.\n\n"
                               "Free software under the GNU General Public License, version 3 or later. "
                               "It comes without any warranty."),
                            page};
    text->setWordWrap(true);
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::medium);
    column->addWidget(picture);
    column->addWidget(name);
    column->addWidget(text);
    column->addStretch();
    return page;
}

QWidget* AboutDialog::makeParts()
{
    auto* page = new QWidget{this};
    auto* grid = new QGridLayout{page};
    grid->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    grid->setHorizontalSpacing(space::huge);
    grid->setVerticalSpacing(space::small);
    int row = 0;
    for (const Part& part : parts) {
        auto* name = new QLabel{QString::fromLatin1(part.name), page};
        name->setFont(boldFont(font()));
        grid->addWidget(name, row, 0);
        auto* what = new QLabel{tr(part.what), page};
        what->setWordWrap(true);
        grid->addWidget(what, row, 1);
        grid->addWidget(new QLabel{QString::fromLatin1(part.licence), page}, row++, 2);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    return page;
}

QWidget* AboutDialog::makeLicences()
{
    auto* page = new QWidget{this};
    auto* which = new QComboBox{page};
    which->setObjectName(u"about.licence"_s);
    which->setAccessibleName(tr("Licence"));
    m_licence = new QPlainTextEdit{page};
    m_licence->setAccessibleName(tr("Text of the licence"));
    m_licence->setReadOnly(true);
    m_licence->setTabChangesFocus(true);
    m_licence->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const QStringList files = QDir{folder}.entryList(QDir::Files, QDir::Name);
    for (const QString& file : files) which->addItem(file.chopped(4), file);
    connect(which, &QComboBox::currentIndexChanged, this,
            [this, which] { showLicence(which->currentData().toString()); });
    which->setCurrentText(u"GPL-3.0-or-later"_s);
    showLicence(which->currentData().toString());
    auto* column = new QVBoxLayout{page};
    column->addWidget(which);
    column->addWidget(m_licence, 1);
    return page;
}

void AboutDialog::showLicence(const QString& file)
{
    // Resources are part of the program: reading them touches no file.
    QFile text{folder + file};
    if (text.open(QIODevice::ReadOnly)) m_licence->setPlainText(QString::fromUtf8(text.readAll()));
}

namespace dialogs {

DialogInfo about()
{
    return {.key = u"about"_s,
            .icon = u"info"_s,
            .title = AboutDialog::tr("About Kontor"),
            .make = [](const PageContext&, QWidget* parent) -> QDialog* { return new AboutDialog{parent}; }};
}

} // namespace dialogs

} // namespace kontor
