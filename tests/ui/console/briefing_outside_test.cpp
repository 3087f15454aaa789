// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/ui/console/kontorctl.h"

#include <QFile>
#include <QFileInfo>

using namespace kontor::test;
using namespace Qt::StringLiterals;

TEST_CASE("a briefing has who, how, what is promised and what happened, all of it as text", "[outside]")
{
    const Kontorctl ctl;
    ctl.init();
    const QString ada = ctl.person(u"Ada"_s, u"<b>König</b>"_s, {u"email=ada@example.org"_s, u"phone=+49 731 12345"_s});
    ctl.record({u"add"_s, u"task"_s, u"contact="_s + ada, u"title=Send the offer"_s});
    ctl.record({u"add"_s, u"note"_s, u"contact="_s + ada, u"text=Wants 40 kegs & a discount"_s});
    const QString html = ctl.record({u"briefing"_s, ada}).value("html"_L1).toString();
    for (const QString& part : {u"ada@example.org"_s, u"+49 731 12345"_s, u"Send the offer"_s,
                                u"Wants 40 kegs &amp; a discount"_s, u"&lt;b&gt;König&lt;/b&gt;"_s}) {
        CAPTURE(part.toStdString());
        CHECK(html.contains(part));
    }
    // The note was one's own contact with her; what was changed since by oneself is no news.
    CHECK(html.contains(u"Nothing has changed."_s));
    CHECK(ctl.run({u"briefing"_s, u"nobody@example.org"_s}).exit != 0);

    // Paper needs the window's program, which a build of the command line alone does not have.
    if (!QFileInfo::exists(program(u"kontor"_s))) return;
    const QString pdf = ctl.path(u"visit.pdf"_s);
    REQUIRE(ctl.run({u"briefing"_s, ada, u"--pdf"_s, pdf}).exit == 0);
    QFile file{pdf};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}
