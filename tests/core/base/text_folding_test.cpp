// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"

#include "tests/support/catch.h"

#include <QRandomGenerator>
#include <QString>

#include <iterator>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

/// Folded by both entrances, which must agree.
QString fold(const QString& text)
{
    const auto folded = foldText(text);
    REQUIRE(folded == foldText(QByteArrayView{text.toUtf8()}));
    return QString::fromUtf8(folded);
}

QString expanded(const QString& text)
{
    const auto folded = foldTextExpanded(text);
    REQUIRE(folded == foldTextExpanded(QByteArrayView{text.toUtf8()}));
    return QString::fromUtf8(folded);
}

} // namespace

TEST_CASE("folding drops case and accents of European names")
{
    CHECK(fold(u"Smith"_s) == u"smith"_s);
    CHECK(fold(u"KÖNIG"_s) == u"konig"_s);
    CHECK(fold(u"Émilie Lefèvre"_s) == u"emilie lefevre"_s);
    CHECK(fold(u"Łukasz Żółć"_s) == u"lukasz zolc"_s);
    CHECK(fold(u"Søren Bjørnstjerne"_s) == u"soren bjornstjerne"_s);
    CHECK(fold(u"Đorđe Straße ẞ"_s) == u"dorde strasse ss"_s);
    CHECK(fold(u"Ærø Œuvre"_s) == u"aero oeuvre"_s);
    CHECK(fold(u"Þórður Guðmundsson"_s) == u"thordur gudmundsson"_s);
    CHECK(fold(u"IĞDIR ığdır İzmir"_s) == u"igdir igdir izmir"_s);
    CHECK(fold(u"Nguyễn Đức"_s) == u"nguyen duc"_s);
    CHECK(fold(u"ﬁlm ﬀ Ⅷ ①"_s) == u"film ff viii 1"_s);
}

TEST_CASE("folding does not care how an accent is encoded")
{
    CHECK(fold(u"Ko\u0308nig"_s) == u"konig"_s);
    CHECK(expanded(u"Ko\u0308nig"_s) == u"koenig"_s);
    CHECK(fold(u"Андреи\u0306"_s) == fold(u"Андрей"_s));
    CHECK(fold(u"Ｓｍｉｔｈ　１２"_s) == u"smith 12"_s);
}

TEST_CASE("every script survives folding")
{
    CHECK(fold(u"Иван ПЕТРОВ Королёв"_s) == u"иван петров королев"_s);
    CHECK(fold(u"Андрей Їжак Ўсё"_s) == u"андрей їжак ўсе"_s);
    CHECK(fold(u"ΟΔΥΣΣΕΎΣ Οδυσσεύς"_s) == u"οδυσσευσ οδυσσευσ"_s);
    CHECK(fold(u"田中 さくら ガラス"_s) == u"田中 さくら ガラス"_s);
    CHECK(fold(u"ｶﾞﾗｽ"_s) == u"ガラス"_s);
    CHECK(fold(u"김철수"_s) == u"김철수"_s);
    CHECK(fold(u"مُحَمَّد أحمد"_s) == u"محمد احمد"_s);
    CHECK(fold(u"שָׁלוֹם"_s) == u"שלום"_s);
    CHECK(fold(u"हिन्दी"_s) == u"हिन्दी"_s);
    CHECK(fold(u"ไทยเบฟ"_s) == u"ไทยเบฟ"_s);
    CHECK(fold(u"١٢٣ ०१२"_s) == u"123 012"_s);
    CHECK(fold(u"\U0001F600 Ok"_s) == u"\U0001F600 ok"_s);
}

TEST_CASE("typographic signs fold to what a keyboard has")
{
    CHECK(fold(u"O’Brien D´Arcy ʻOkina"_s) == u"o'brien d'arcy 'okina"_s);
    CHECK(fold(u"“Acme” „Müller“ 2019–2024"_s) == u"\"acme\" \"muller\" 2019-2024"_s);
    CHECK(fold(u"soft\u00adhyphen zero\u200bwidth \u202bbidi\u202c"_s) == u"softhyphen zerowidth bidi"_s);
}

TEST_CASE("white space and control characters become single blanks between words")
{
    CHECK(fold(u"  a \t\r\n b\u00a0 \u3000c\x1f"_s + u"d  "_s) == u"a b c d"_s);
    CHECK(fold(u" \n "_s).isEmpty());
    CHECK(fold(QString{}).isEmpty());
    CHECK(fold(u" Ö \u2003 x "_s) == u"o x"_s);
}

TEST_CASE("the second folding writes umlauts with two letters")
{
    CHECK(expanded(u"König Müller Jäger"_s) == u"koenig mueller jaeger"_s);
    CHECK(expanded(u"Ålesund Søren ÄÖÜ"_s) == u"aalesund soeren aeoeue"_s);
    CHECK(expanded(u"Zoë Noël Ñandú"_s) == u"zoe noel nandu"_s);
    CHECK(searchForms(u"König"_s) == SearchForms{"konig", "koenig"});
    CHECK(searchForms(u"Émilie"_s) == SearchForms{"emilie", ""});
    CHECK(searchForms(u"Anna"_s) == SearchForms{"anna", ""});
    CHECK(searchForms(QByteArrayView{"K\xc3\xb6nig"}) == SearchForms{"konig", "koenig"});
}

TEST_CASE("folding appends without touching what is there")
{
    QByteArray out{"x "};
    appendFolded(out, u" Ä b "_s);
    appendFolded(out, QByteArrayView{" C "});
    CHECK(out == "x a bc");
}

TEST_CASE("folding twice changes nothing and gives valid UTF-8")
{
    QRandomGenerator random{7};
    constexpr char32_t blocks[] = {0x20,   0xa0,   0x100,  0x180,  0x300,  0x370,  0x400,  0x590,
                                   0x600,  0x900,  0xe00,  0x1100, 0x1e00, 0x1f00, 0x2000, 0x2100,
                                   0x3040, 0x4e00, 0xac00, 0xd800, 0xfb00, 0xff00};
    for (int round = 0; round < 20000; ++round) {
        QString text;
        const int length = int(random.bounded(12));
        for (int i = 0; i < length; ++i) {
            const char32_t block = blocks[random.bounded(int(std::size(blocks)))];
            text.append(QChar{char16_t(block + char32_t(random.bounded(0x80)))});
        }
        const auto once = foldText(text);
        INFO(text.toUtf8().toHex().toStdString());
        REQUIRE(QString::fromUtf8(once).toUtf8() == once);
        REQUIRE(foldText(QByteArrayView{once}) == once);
        const auto utf8 = text.toUtf8();
        REQUIRE(foldText(QByteArrayView{utf8}) == foldText(QString::fromUtf8(utf8)));
        REQUIRE(foldTextExpanded(QByteArrayView{utf8}) == foldTextExpanded(QString::fromUtf8(utf8)));
    }
}

TEST_CASE("broken UTF-8 is folded without harm")
{
    QRandomGenerator random{8};
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes(qsizetype(random.bounded(10)), Qt::Uninitialized);
        for (char& byte : bytes) byte = char(random.bounded(2) ? random.bounded(256) : 0xc3 + random.bounded(0x20));
        const auto folded = foldText(QByteArrayView{bytes});
        REQUIRE(QString::fromUtf8(folded).toUtf8() == folded);
        REQUIRE(folded == foldText(QString::fromUtf8(bytes)));
    }
}
