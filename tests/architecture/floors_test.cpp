// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

using namespace Qt::StringLiterals;
using namespace kontor::architecture;

namespace {

const QStringList code{u".h"_s, u".cpp"_s};

const std::vector<Source>& tree()
{
    static const std::vector<Source> sources = readTree(kontor::test::sourceTree(), code);
    return sources;
}

const QtHeaders& qtHeaders()
{
    static const QtHeaders headers{QStringLiteral(KONTOR_QT_HEADERS)};
    return headers;
}

std::string listed(const Breaches& breaches)
{
    QString lines;
    for (const Breach& breach : breaches) lines += u"%1:%2: %3\n"_s.arg(breach.path).arg(breach.line).arg(breach.what);
    return lines.toStdString();
}

template <class Rule>
Breaches everywhere(const std::vector<Source>& sources, Rule rule)
{
    Breaches all;
    for (const Source& source : sources) {
        for (Breach& breach : rule(source)) all.push_back(std::move(breach));
    }
    return all;
}

size_t floors(const QString& path, const QString& text) { return checkFloors({path, text}).size(); }
size_t libraries(const QString& path, const QString& text) { return checkLibraries({path, text}, qtHeaders()).size(); }
size_t calls(const QString& path, const QString& text) { return checkCalls({path, text}).size(); }
size_t paths(const QString& text) { return checkMachinePaths({u"dev"_s, text}).size(); }
size_t names(const QString& text) { return checkTestNames({u"tests/a_test.cpp"_s, text}).size(); }

} // namespace

TEST_CASE("every room includes only rooms below it")
{
    REQUIRE(tree().size() > 10);
    const Breaches found = everywhere(tree(), checkFloors);
    INFO(listed(found));
    CHECK(found.empty());
}

TEST_CASE("every library stays in the rooms that may use it")
{
    const Breaches found = everywhere(tree(), [](const Source& source) { return checkLibraries(source, qtHeaders()); });
    INFO(listed(found));
    CHECK(found.empty());
}

TEST_CASE("nothing in the window waits")
{
    const Breaches found = everywhere(tree(), checkCalls);
    INFO(listed(found));
    CHECK(found.empty());
}

TEST_CASE("every source file carries its licence")
{
    const QStringList licensed{u".h"_s,  u".cpp"_s, u".def"_s,    u".sql"_s, u".cmake"_s, u"CMakeLists.txt"_s,
                               u".sh"_s, u".py"_s,  u".ci/run"_s, u".yml"_s, u"/dev"_s};
    const Breaches found = everywhere(readTree(kontor::test::sourceTree(), licensed), checkLicence);
    INFO(listed(found));
    CHECK(found.empty());
}

TEST_CASE("no source file is longer than 450 lines")
{
    const Breaches found = everywhere(tree(), [](const Source& source) { return checkLength(source, 450); });
    INFO(listed(found));
    CHECK(found.empty());
    const Breaches nearly = everywhere(tree(), [](const Source& source) { return checkLength(source, 300); });
    if (!nearly.empty()) WARN("more than 300 lines, worth a look:\n" << listed(nearly));
}

TEST_CASE("no file names a path of one machine")
{
    const QStringList text{u".h"_s,       u".cpp"_s,  u".def"_s, u".sql"_s, u".cmake"_s,  u".txt"_s,
                           u".md"_s,      u".json"_s, u".yml"_s, u".sh"_s,  u".py"_s,     u".xml"_s,
                           u".desktop"_s, u".in"_s,   u".1"_s,   u".ts"_s,  u".ci/run"_s, u"/dev"_s};
    const Breaches found = everywhere(readTree(kontor::test::sourceTree(), text), checkMachinePaths);
    INFO(listed(found));
    CHECK(found.empty());
}

TEST_CASE("ctest can call every test by its name")
{
    const Breaches found = everywhere(tree(), checkTestNames);
    INFO(listed(found));
    CHECK(found.empty());
}

// The rules themselves, each proved by a planted breach and by the lawful form beside it.

TEST_CASE("a room that looks up or sideways is found")
{
    CHECK(floors(u"core/base/a.cpp"_s, u"#include \"core/domain/contact.h\"\n"_s) == 1);
    CHECK(floors(u"core/domain/a.h"_s, u"#include \"core/base/id.h\"\n"_s) == 0);
    CHECK(floors(u"core/queries/a.cpp"_s, u"#include \"core/commands/b.h\"\n"_s) == 1);
    CHECK(floors(u"core/search/a.cpp"_s, u"#include \"core/store/statement.h\"\n"_s) == 1);
    CHECK(floors(u"core/workspace/a.cpp"_s, u"#include \"ui/text/error_text.h\"\n"_s) == 1);
    CHECK(floors(u"ui/text/a.cpp"_s, u"  #  include \"ui/support/b.h\" // why\n"_s) == 1);
    CHECK(floors(u"ui/console/a.cpp"_s, u"#include \"ui/models/b.h\"\n"_s) == 1);
    CHECK(floors(u"ui/window/a.cpp"_s, u"#include \"ui/console/command_line.h\"\n"_s) == 0);
    CHECK(floors(u"ui/window/a.cpp"_s, u"#include \"app/desktop/b.h\"\n"_s) == 1);
    CHECK(floors(u"app/desktop/a.cpp"_s, u"#include \"app/cli/b.h\"\n"_s) == 1);
    CHECK(floors(u"app/cli/a.cpp"_s, u"#include \"ui/console/b.h\"\n"_s) == 0);
    CHECK(floors(u"server/a.cpp"_s, u"#include \"core/store/b.h\"\n"_s) == 1);
    CHECK(floors(u"server/a.cpp"_s, u"#include \"core/domain/b.h\"\n"_s) == 0);
    CHECK(floors(u"app/server/a.cpp"_s, u"#include \"server/b.h\"\n"_s) == 0);
    CHECK(floors(u"app/desktop/a.cpp"_s, u"#include \"server/b.h\"\n"_s) == 1);
    CHECK(floors(u"core/sync/protocol/a.cpp"_s, u"#include \"core/sync/merge/b.h\"\n"_s) == 0);
    CHECK(floors(u"core/sync/protocol/a.cpp"_s, u"#include \"core/store/b.h\"\n"_s) == 1);
    CHECK(floors(u"core/sync/merge/a.cpp"_s, u"#include \"core/store/b.h\"\n"_s) == 1);
    CHECK(floors(u"core/sync/merge/a.cpp"_s, u"#include \"core/sync/desktop/b.h\"\n"_s) == 1);
    CHECK(floors(u"core/sync/merge/a.cpp"_s, u"#include \"core/domain/b.h\"\n"_s) == 0);
    CHECK(floors(u"core/sync/desktop/a.cpp"_s, u"#include \"core/store/b.h\"\n"_s) == 0);
    CHECK(floors(u"core/base/a.cpp"_s,
                 u"// #include \"core/domain/contact.h\"\n/*\n#include \"ui/text/a.h\"\n*/\n"_s) == 0);
}

TEST_CASE("the program that uses its tests is found")
{
    CHECK(floors(u"core/base/a.cpp"_s, u"#include \"tests/support/catch.h\"\n"_s) == 1);
    CHECK(floors(u"tests/core/base/a_test.cpp"_s, u"#include \"ui/window/main_window.h\"\n"_s) == 0);
}

TEST_CASE("boxes and pages that know each other are found")
{
    CHECK(floors(u"ui/boxes/emails/a.cpp"_s, u"#include \"ui/boxes/phones/b.h\"\n"_s) == 1);
    CHECK(floors(u"ui/boxes/emails/a.cpp"_s, u"#include \"ui/boxes/box.h\"\n"_s) == 0);
    CHECK(floors(u"ui/boxes/registry.cpp"_s, u"#include \"ui/boxes/emails/b.h\"\n"_s) == 0);
    CHECK(floors(u"ui/window/a.cpp"_s, u"#include \"ui/boxes/emails/b.h\"\n"_s) == 1);
    CHECK(floors(u"ui/window/a.cpp"_s, u"#include \"ui/boxes/registry.h\"\n"_s) == 0);
    CHECK(floors(u"ui/pages/list/a.cpp"_s, u"#include \"ui/pages/import/b.h\"\n"_s) == 1);
}

TEST_CASE("a file or an include outside the rooms is found")
{
    CHECK(floors(u"core/attic/a.cpp"_s, u""_s) == 1);
    CHECK(floors(u"core/a.cpp"_s, u""_s) == 1);
    CHECK(floors(u"ui/models/a.cpp"_s, u"#include \"list_model.h\"\n"_s) == 1);
    CHECK(floors(u"ui/models/a.cpp"_s, u"#include \"../models/list_model.h\"\n"_s) == 1);
    CHECK(floors(u"ui/models/a.cpp"_s, u"#include <../etc/a.h>\n"_s) == 1);
    CHECK(floors(u"ui/models/a.cpp"_s, u"#include \"a.moc\"\n#include <QObject>\n"_s) == 0);
}

TEST_CASE("a widget below the window is found")
{
    for (const QString& header : {u"QWidget"_s, u"QIcon"_s, u"QMessageBox"_s, u"QColor"_s, u"QPixmap"_s, u"QImage"_s,
                                  u"QtGui/QPen"_s, u"QtWidgets"_s, u"qcolor.h"_s}) {
        INFO(header.toStdString());
        const QString text = u"#include <%1>\n"_s.arg(header);
        CHECK(libraries(u"core/workspace/a.cpp"_s, text) == 1);
        CHECK(libraries(u"ui/text/a.cpp"_s, text) == 1);
        CHECK(libraries(u"ui/console/a.cpp"_s, text) == 1);
        CHECK(libraries(u"app/cli/a.cpp"_s, text) == 1);
        CHECK(libraries(u"ui/models/a.cpp"_s, text) == 0);
    }
    CHECK(libraries(u"core/workspace/a.cpp"_s, u"#include <QFuture>\n#include <QtGlobal>\n#include <vector>\n"_s) == 0);
    CHECK(libraries(u"ui/console/a.cpp"_s, u"#include <QLocalSocket>\n"_s) == 0);
    CHECK(libraries(u"core/queries/a.cpp"_s, u"#include <QLocalSocket>\n"_s) == 1);
}

TEST_CASE("SQL outside the store is found")
{
    for (const QString& header :
         {u"QSqlQuery"_s, u"QSqlDatabase"_s, u"QtSql"_s, u"QtSql/QSqlError"_s, u"sqlite3.h"_s}) {
        INFO(header.toStdString());
        const QString text = u"#include <%1>\n"_s.arg(header);
        CHECK(libraries(u"core/queries/a.cpp"_s, text) == 1);
        CHECK(libraries(u"ui/models/a.cpp"_s, text) == 1);
        CHECK(libraries(u"core/store/a.cpp"_s, text) == 0);
        CHECK(libraries(u"tests/core/store/a_test.cpp"_s, text) == 0);
    }
    const QString connection = u"#include \"core/store/connection.h\"\n"_s;
    CHECK(libraries(u"core/commands/a.cpp"_s, connection) == 1);
    CHECK(libraries(u"core/workspace/a.cpp"_s, connection) == 1);
    CHECK(libraries(u"core/store/pen.cpp"_s, connection) == 0);
    CHECK(libraries(u"core/exchange/a.cpp"_s, u"#include <phonenumbers/phonenumberutil.h>\n"_s) == 1);
    CHECK(libraries(u"core/domain/a.cpp"_s, u"#include <phonenumbers/phonenumberutil.h>\n"_s) == 0);
    CHECK(libraries(u"core/domain/a.cpp"_s, u"#include <libpq-fe.h>\n"_s) == 1);
    CHECK(libraries(u"server/a.cpp"_s, u"#include <libpq-fe.h>\n"_s) == 0);
    CHECK(libraries(u"server/a.cpp"_s, u"#include <boost/asio.hpp>\n"_s) == 1);
    CHECK(libraries(u"server/http_server.cpp"_s, u"#include <boost/asio.hpp>\n"_s) == 0);
}

TEST_CASE("a window that waits is found")
{
    const QString path = u"ui/pages/list/a.cpp"_s;
    for (const QString& line :
         {u"future.waitForFinished();"_s, u"auto x = future.result();"_s, u"m_watcher->result()"_s, u"dialog.exec();"_s,
          u"menu->exec(at);"_s, u"QEventLoop loop;"_s, u"QCoreApplication::processEvents();"_s,
          u"QMessageBox::question(this, t, q)"_s, u"QFileDialog::getOpenFileName(this)"_s}) {
        INFO(line.toStdString());
        CHECK(calls(path, line) == 1);
        CHECK(calls(path, u"// "_s + line) == 0);
        CHECK(calls(path, u"auto s = uR\"("_s + line + u")\"_s;"_s) == 0);
        CHECK(calls(u"ui/console/a.cpp"_s, line) == 0);
        CHECK(calls(u"tests/ui/a_test.cpp"_s, line) == 0);
    }
    CHECK(calls(path, u"drag->exec(Qt::CopyAction); dialog->open(); executor.execute();"_s) == 0);
}

TEST_CASE("a missing licence is found")
{
    const QString spdx = u"// SPDX-"
                         u"FileCopyrightText: 2026 A\n// SPDX-"
                         u"License-Identifier: GPL-3.0-or-later\n"_s;
    CHECK(checkLicence({u"core/base/a.h"_s, spdx + u"#pragma once\n"_s}).empty());
    CHECK(checkLicence({u"dev"_s, u"#!/bin/bash\n"_s + spdx}).empty());
    CHECK(checkLicence({u"core/base/a.h"_s, u"#pragma once\n"_s}).size() == 1);
    CHECK(checkLicence({u"core/base/a.h"_s, u""_s}).size() == 1);
    CHECK(checkLicence({u"core/base/a.h"_s, u"\n\n\n\n\n"_s + spdx}).size() == 1);
}

TEST_CASE("a long file is found")
{
    CHECK(checkLength({u"core/base/a.h"_s, u"\n"_s.repeated(450)}, 450).empty());
    CHECK(checkLength({u"core/base/a.h"_s, u"\n"_s.repeated(451)}, 450).size() == 1);
}

TEST_CASE("a path of one machine is found")
{
    const QString slash = u"/"_s;
    CHECK(paths(slash + u"work/main"_s) == 1);
    CHECK(paths(u"open(\""_s + slash + u"home/anna/list.csv\")"_s) == 1);
    CHECK(paths(slash + u"Users/anna/list.csv"_s) == 1);
    CHECK(paths(slash + u"tmp/try/a"_s) == 1);
    CHECK(paths(u"C:\\"_s + u"Users\\anna"_s) == 1);
    CHECK(paths(u"https://example.org"_s + slash + u"work/a"_s) == 0);
    CHECK(paths(u"build/dev/bin, ~/.local/share/kontor, ${home}"_s + slash + u"work/x, framework/a"_s) == 0);
}

TEST_CASE("a test name that CMake would tear is found")
{
    const QString open = u"TEST_CASE"_s + u"(\""_s;
    CHECK(names(open + u"one; two\")"_s) == 1);
    CHECK(names(open + u"one \\\"two\\\"\")"_s) == 1);
    CHECK(names(open + u"one [two\")"_s) == 1);
    CHECK(names(open + u"one, two (three)\", \"[tag]\")"_s) == 0);
}

TEST_CASE("comments and strings are told from code")
{
    CHECK(blanked(u"a // b\nc"_s, Blank::Comments) == u"a     \nc"_s);
    CHECK(blanked(u"a /* b\n */ c"_s, Blank::Comments) == u"a     \n    c"_s);
    CHECK(blanked(u"\"// no\" x"_s, Blank::Comments) == u"\"// no\" x"_s);
    CHECK(blanked(u"f(\"a\\\"b\", '\"', 1'000)"_s, Blank::CommentsAndStrings) == u"f(      ,    , 1'000)"_s);
    CHECK(blanked(u"R\"x(a\n\")x\" b"_s, Blank::CommentsAndStrings) == u"R    \n     b"_s);
}
