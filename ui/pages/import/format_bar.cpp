// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/format_bar.h"

#include "core/exchange/csv_decoder.h"
#include "ui/pages/import/note_label.h"
#include "ui/support/flow_layout.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Encoding {
    const char* name;
    const char* label;
};
constexpr std::array encodings{
    Encoding{"UTF-8", QT_TRANSLATE_NOOP("FormatBar", "Unicode")},
    Encoding{"UTF-16LE", QT_TRANSLATE_NOOP("FormatBar", "Unicode")},
    Encoding{"UTF-16BE", QT_TRANSLATE_NOOP("FormatBar", "Unicode")},
    Encoding{"windows-1252", QT_TRANSLATE_NOOP("FormatBar", "Western Europe")},
    Encoding{"ISO-8859-15", QT_TRANSLATE_NOOP("FormatBar", "Western Europe")},
    Encoding{"IBM850", QT_TRANSLATE_NOOP("FormatBar", "Western Europe")},
    Encoding{"macintosh", QT_TRANSLATE_NOOP("FormatBar", "Western Europe")},
    Encoding{"windows-1250", QT_TRANSLATE_NOOP("FormatBar", "Central Europe")},
    Encoding{"ISO-8859-2", QT_TRANSLATE_NOOP("FormatBar", "Central Europe")},
    Encoding{"windows-1251", QT_TRANSLATE_NOOP("FormatBar", "Cyrillic")},
    Encoding{"KOI8-R", QT_TRANSLATE_NOOP("FormatBar", "Cyrillic")},
    Encoding{"windows-1253", QT_TRANSLATE_NOOP("FormatBar", "Greek")},
    Encoding{"windows-1254", QT_TRANSLATE_NOOP("FormatBar", "Turkish")},
    Encoding{"windows-1255", QT_TRANSLATE_NOOP("FormatBar", "Hebrew")},
    Encoding{"windows-1256", QT_TRANSLATE_NOOP("FormatBar", "Arabic")},
    Encoding{"windows-1257", QT_TRANSLATE_NOOP("FormatBar", "Baltic")},
    Encoding{"windows-1258", QT_TRANSLATE_NOOP("FormatBar", "Vietnamese")},
    Encoding{"Shift_JIS", QT_TRANSLATE_NOOP("FormatBar", "Japanese")},
    Encoding{"EUC-JP", QT_TRANSLATE_NOOP("FormatBar", "Japanese")},
    Encoding{"GB18030", QT_TRANSLATE_NOOP("FormatBar", "Chinese")},
    Encoding{"Big5", QT_TRANSLATE_NOOP("FormatBar", "Chinese")},
    Encoding{"EUC-KR", QT_TRANSLATE_NOOP("FormatBar", "Korean")},
    Encoding{"windows-874", QT_TRANSLATE_NOOP("FormatBar", "Thai")},
};

/// A character as one can see it.
QString visible(QChar sign)
{
    if (sign.isSpace() || !sign.isPrint()) return u"U+%1"_s.arg(int(sign.unicode()), 4, 16, QChar{u'0'}).toUpper();
    return sign;
}

QComboBox* makeBox(const QString& name, QWidget* parent)
{
    auto* box = new QComboBox{parent};
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

FormatBar::FormatBar(QWidget* parent)
    : QWidget{parent}
    , m_encoding{makeBox(u"encoding"_s, this)}
    , m_delimiter{makeBox(u"delimiter"_s, this)}
    , m_quote{makeBox(u"quote"_s, this)}
    , m_preamble{new QSpinBox{this}}
    , m_header{new QCheckBox{tr("The first row &names the columns"), this}}
{
    fillEncodings();
    m_delimiter->addItem(tr("Comma"), u","_s);
    m_delimiter->addItem(tr("Semicolon"), u";"_s);
    m_delimiter->addItem(tr("Tab"), u"\t"_s);
    m_delimiter->addItem(tr("Vertical line"), u"|"_s);
    m_quote->addItem(u"\""_s, u"\""_s);
    m_quote->addItem(u"'"_s, u"'"_s);
    m_quote->addItem(tr("None"), QString{});
    m_preamble->setObjectName(u"preamble"_s);
    m_preamble->setRange(0, 999);
    m_preamble->setKeyboardTracking(false);
    m_header->setObjectName(u"hasHeader"_s);

    auto* row = new FlowLayout{this, space::medium};
    row->addWidget(captioned(tr("&Encoding"), m_encoding, this));
    row->addWidget(captioned(tr("&Separator"), m_delimiter, this));
    row->addWidget(captioned(tr("&Quotes"), m_quote, this));
    row->addWidget(captioned(tr("&Rows to leave out on top"), m_preamble, this));
    row->addWidget(m_header);

    connect(m_encoding, &QComboBox::activated, this,
            [this] { Q_EMIT corrected({.encoding = m_encoding->currentData().toString()}); });
    connect(m_delimiter, &QComboBox::activated, this,
            [this] { Q_EMIT corrected({.delimiter = m_delimiter->currentData().toString().front()}); });
    connect(m_quote, &QComboBox::activated, this, [this] {
        const QString quote = m_quote->currentData().toString();
        Q_EMIT corrected({.quote = quote.isEmpty() ? QChar{} : quote.front()});
    });
    connect(m_preamble, &QSpinBox::valueChanged, this, [this](int rows) { Q_EMIT corrected({.preamble = rows}); });
    connect(m_header, &QCheckBox::toggled, this, [this](bool on) { Q_EMIT corrected({.hasHeader = on}); });
}

void FormatBar::fillEncodings()
{
    for (const Encoding& encoding : encodings) {
        const QString name = QString::fromLatin1(encoding.name);
        if (!canonicalEncoding(name).isEmpty())
            m_encoding->addItem(tr("%1 (%2)", "part of the world (encoding)").arg(tr(encoding.label), name),
                                canonicalEncoding(name));
    }
}

void FormatBar::choose(QComboBox* box, const QString& value, const QString& label)
{
    int at = box->findData(value);
    if (at < 0) {
        box->addItem(label, value);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

void FormatBar::show(const CsvOverrides& format)
{
    const QSignalBlocker quiet{this};
    const QString encoding = format.encoding.value_or(u"UTF-8"_s);
    choose(m_encoding, encoding, encoding);
    const QChar delimiter = format.delimiter.value_or(u',');
    choose(m_delimiter, delimiter, visible(delimiter));
    const QChar quote = format.quote.value_or(u'"');
    choose(m_quote, quote.isNull() ? QString{} : QString{quote}, visible(quote));
    m_preamble->setValue(int(std::min<qint64>(format.preamble.value_or(0), m_preamble->maximum())));
    m_header->setChecked(format.hasHeader.value_or(true));
}

} // namespace kontor
