// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor::architecture {

namespace {

struct Room {
    QStringView name;
    int floor;
    QStringView modules; ///< Qt modules beside QtCore that it may use; "*" = any but QtSql
};

constexpr std::array rooms{
    Room{u"core/base", 0, u""},
    Room{u"core/domain", 1, u""},
    Room{u"core/search", 2, u""},
    Room{u"core/store", 2, u"QtSql"},
    Room{u"core/geo", 2, u"QtNetwork QtPositioning"},
    Room{u"core/queries", 3, u""},
    Room{u"core/commands", 3, u""},
    Room{u"core/exchange", 3, u""},
    Room{u"core/mail", 3, u"QtNetwork"},
    Room{u"core/sync", 3, u"QtNetwork"},
    Room{u"core/workspace", 4, u""},
    Room{u"ui/text", 5, u""},
    Room{u"ui/support", 5, u"*"},
    Room{u"ui/console", 6, u"QtNetwork"},
    Room{u"ui/models", 6, u"*"},
    Room{u"ui/delegates", 6, u"*"},
    Room{u"ui/editors", 7, u"*"},
    Room{u"ui/boxes", 8, u"*"},
    Room{u"ui/pages", 8, u"*"},
    Room{u"ui/window", 9, u"*"},
    Room{u"app/desktop", 10, u"*"},
    Room{u"app/server", 10, u"*"},
    Room{u"app/cli", 10, u"QtNetwork"},
    Room{u"app/streets", 10, u"*"},
    Room{u"app/sound", 10, u"*"},
    Room{u"app/pdf", 10, u"QtGui QtPdf"},
};

/// Headers from outside Qt, and the room that hides each; of OpenSSL the desktop needs one word.
struct Foreign {
    QStringView prefix;
    QStringView room;
    QStringView other{};
};
constexpr std::array foreigners{
    Foreign{u"sqlite3", u"core/store"},     Foreign{u"phonenumbers/", u"core/domain"},
    Foreign{u"uchardet", u"core/exchange"}, Foreign{u"libpq-fe", u"server"},
    Foreign{u"boost/", u"server"},          Foreign{u"openssl/", u"server", u"core/sync"},
    Foreign{u"sodium", u"server"},
};

constexpr QStringView writingConnection = u"core/store/connection.h";

const Room* find(QStringView name)
{
    const auto* at = std::find_if(rooms.begin(), rooms.end(), [&](const Room& room) { return room.name == name; });
    return at == rooms.end() ? nullptr : &*at;
}

/// "ui/boxes/emails" for a file in that folder; empty outside ui/boxes and ui/pages or directly in them.
QString ownFolder(const QString& path)
{
    if (!path.startsWith(u"ui/boxes/") && !path.startsWith(u"ui/pages/")) return {};
    return path.count(u'/') > 2 ? path.section(u'/', 0, 2) : QString{};
}

bool isGenerated(const QString& header) { return header.endsWith(u".moc") || header.startsWith(u"moc_"); }

QString floorBreach(const QString& from, const Include& include)
{
    if (include.header.contains(u".."))
        return u"includes are written from the root, without \"..\": "_s + include.header;
    if (!include.quoted || isGenerated(include.header)) return {};
    const QString room = roomOf(from);
    const QString target = roomOf(include.header);
    if (target.isEmpty()) return u"includes are written from the root: "_s + include.header;
    if (room == u"tests") return {};
    if (target == u"tests") return u"the program must not use its tests: "_s + include.header;
    const QString ownBox = ownFolder(include.header);
    if (!ownBox.isEmpty() && ownBox != ownFolder(from)) {
        if (room == target && !ownFolder(from).isEmpty())
            return u"two folders of one room know each other: "_s + include.header;
        if (target == u"ui/boxes" && room != target)
            return u"a box is known by its registration only: "_s + include.header;
    }
    const bool pure = from.startsWith(u"core/sync/merge/");
    if (pure && target != u"core/base" && target != u"core/domain" && !include.header.startsWith(u"core/sync/merge/"))
        return u"the merge is pure and stands on core/domain only: "_s + include.header;
    const bool protocol = from.startsWith(u"core/sync/protocol/");
    if (protocol && target != u"core/base" && target != u"core/domain" &&
        !include.header.startsWith(u"core/sync/merge/") && !include.header.startsWith(u"core/sync/protocol/"))
        return u"the protocol stands on core/domain and the merge only: "_s + include.header;
    if (room == target) return {};
    if (room == u"server") {
        static const QStringList allowed{u"core/base"_s, u"core/domain"_s, u"core/sync"_s};
        return allowed.contains(target) ? QString{}
                                        : u"server stands on core/domain and core/sync only: "_s + include.header;
    }
    if (target == u"server")
        return room == u"app/server" ? QString{} : u"only app/server stands on the server: "_s + include.header;
    if (floorOf(target) < 0) return u"the room has no floor: "_s + include.header;
    if (floorOf(target) < floorOf(room)) return {};
    return u"%1 (floor %2) must not see %3 (floor %4)"_s.arg(room)
        .arg(floorOf(room))
        .arg(include.header)
        .arg(floorOf(target));
}

/// Boost in the one file that speaks HTTP: it costs seconds to compile, and nobody else needs it.
QString boostBreach(const Source& source, const Include& include)
{
    const bool boost = include.header.startsWith(u"boost/");
    return boost && source.path != u"server/http_server.cpp" ? u"only server/http_server.cpp may use Boost"_s
                                                             : QString{};
}

QString libraryBreach(const Room& room, const Include& include, const QtHeaders& headers)
{
    if (include.header == writingConnection && room.name != u"core/store")
        return u"only core/store sees the writing connection"_s;
    for (const Foreign& foreign : foreigners) {
        if (include.header.startsWith(foreign.prefix) && room.name != foreign.room && room.name != foreign.other)
            return u"only %1 may use %2"_s.arg(foreign.room, include.header);
    }
    const QString module = headers.moduleOf(include.header);
    if (module.isEmpty() || module == u"QtCore") return {};
    if (room.modules == u"*" && module != u"QtSql") return {};
    if (room.modules.contains(module)) return {};
    return u"%1 must not use %2 (%3)"_s.arg(room.name, module, include.header);
}

} // namespace

QtHeaders::QtHeaders(const QString& folders)
{
    const QStringList pairs = folders.split(u'|', Qt::SkipEmptyParts);
    for (const QString& pair : pairs) {
        const QString module = pair.section(u'=', 0, 0);
        const QStringList headers = QDir{pair.section(u'=', 1)}.entryList(QDir::Files);
        for (const QString& header : headers) m_modules.insert(header, module);
    }
}

QString QtHeaders::moduleOf(const QString& header) const
{
    if (header.startsWith(u"Qt") && header.contains(u'/')) return header.section(u'/', 0, 0);
    return m_modules.value(header);
}

QString roomOf(const QString& path)
{
    const QString top = path.section(u'/', 0, 0);
    if (top == u"server" || top == u"tests") return top;
    if ((top == u"core" || top == u"ui" || top == u"app") && path.count(u'/') >= 2) return path.section(u'/', 0, 1);
    return {};
}

int floorOf(const QString& room)
{
    const Room* found = find(room);
    return found ? found->floor : -1;
}

Breaches checkFloors(const Source& source)
{
    const QString room = roomOf(source.path);
    if (room.isEmpty()) return {{source.path, 0, u"the file lies in no room"_s}};
    if (room != u"tests" && room != u"server" && floorOf(room) < 0)
        return {{source.path, 0, u"the room has no floor"_s}};
    Breaches found;
    for (const Include& include : includesOf(source)) {
        const QString what = floorBreach(source.path, include);
        if (!what.isEmpty()) found.push_back({source.path, include.line, what});
    }
    return found;
}

Breaches checkLibraries(const Source& source, const QtHeaders& headers)
{
    const Room* room = find(roomOf(source.path));
    Breaches found;
    for (const Include& include : includesOf(source))
        if (const QString what = boostBreach(source, include); !what.isEmpty())
            found.push_back({source.path, include.line, what});
    if (!room) return found; // the tests look behind the doors, and the server has a database of its own
    for (const Include& include : includesOf(source)) {
        const QString what = libraryBreach(*room, include, headers);
        if (!what.isEmpty()) found.push_back({source.path, include.line, what});
    }
    return found;
}

Breaches checkCalls(const Source& source)
{
    struct Rule {
        QRegularExpression pattern;
        QString what;
    };
    // QDrag::exec is the only way to start a drag, so a receiver called drag may.
    static const std::array rules{
        Rule{QRegularExpression{uR"(\bwaitForFinished\s*\()"_s}, u"waits for a future"_s},
        Rule{QRegularExpression{uR"((\.|->)\s*(result|results|resultAt|takeResult)\s*\()"_s},
             u"blocks on a future's result"_s},
        Rule{QRegularExpression{uR"((?<![dD]rag)(\.|->)\s*exec\s*\()"_s},
             u"runs a nested event loop; use open(), popup() or show()"_s},
        Rule{QRegularExpression{uR"(\bQEventLoop\b)"_s}, u"runs a nested event loop"_s},
        Rule{QRegularExpression{uR"(\bprocessEvents\s*\()"_s}, u"runs a nested event loop"_s},
        Rule{QRegularExpression{uR"(\bQMessageBox::(question|warning|information|critical|about)\s*\()"_s},
             u"runs a nested event loop; use open()"_s},
        Rule{QRegularExpression{uR"(\bQ(File|Input|Color|Font)Dialog::get\w+\s*\()"_s},
             u"runs a nested event loop; use open()"_s},
    };
    if (!source.path.startsWith(u"ui/") || source.path.startsWith(u"ui/console/")) return {};
    Breaches found;
    const QStringList lines = blanked(source.text, Blank::CommentsAndStrings).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const Rule& rule : rules) {
            if (lines[i].contains(rule.pattern)) found.push_back({source.path, int(i) + 1, rule.what});
        }
    }
    return found;
}

Breaches checkLicence(const Source& source)
{
    const QStringList head = source.text.split(u'\n').first(std::min<qsizetype>(4, source.text.count(u'\n') + 1));
    const auto has = [&](QStringView words) {
        return std::any_of(head.begin(), head.end(), [&](const QString& line) { return line.contains(words); });
    };
    // In two pieces, so that licence scanners do not take this line for the file's own.
    if (has(u"SPDX-"
            u"FileCopyrightText: ") &&
        has(u"SPDX-"
            u"License-Identifier: GPL-3.0-or-later"))
        return {};
    return {{source.path, 1, u"the two SPDX lines are missing on top"_s}};
}

Breaches checkLength(const Source& source, int limit)
{
    const int lines = int(source.text.count(u'\n'));
    if (lines <= limit) return {};
    return {{source.path, lines, u"%1 lines, more than %2: which rooms does it mix?"_s.arg(lines).arg(limit)}};
}

Breaches checkMachinePaths(const Source& source)
{
    static const QRegularExpression pattern{
        uR"((?<![\w.*}>)])(/(?:work|farm|root|home/\w+|Users/\w+|tmp/\w+)/|\b[A-Za-z]:\\+Users\\))"_s};
    Breaches found;
    const QStringList lines = source.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = pattern.match(lines[i]);
        if (match.hasMatch())
            found.push_back({source.path, int(i) + 1, u"a path of one machine: "_s + match.captured(1)});
    }
    return found;
}

Breaches checkTestNames(const Source& source)
{
    static const QRegularExpression pattern{uR"re(\b(?:TEST_CASE|SCENARIO)\(\s*"((?:[^"\\]|\\.)*)")re"_s};
    Breaches found;
    auto matches = pattern.globalMatch(source.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        const bool harmed = name.contains(u';') || name.contains(u'\\') || name.count(u'[') != name.count(u']') ||
                            name.startsWith(u'~') || name.contains(u'*') || name != name.trimmed();
        if (!harmed) continue;
        const int line = int(source.text.left(match.capturedStart()).count(u'\n')) + 1;
        found.push_back({source.path, line, u"a test of this name is not found by ctest: "_s + name});
    }
    return found;
}

} // namespace kontor::architecture
