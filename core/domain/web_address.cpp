// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/web_address.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <string_view>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUrl = 4096;

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// RFC 3986 3.1. `example.org:8080` and `localhost:8080/x` have none, though they look like it.
QStringView schemeOf(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() &&
           (isAsciiLetter(text[i]) || (i > 0 && (isAsciiDigit(text[i]) || text[i] == u'+' || text[i] == u'-'))))
        ++i;
    if (i < 2 || i >= text.size() || text[i] != u':') return {};
    const QStringView rest = text.sliced(i + 1);
    const bool port = !rest.isEmpty() && isAsciiDigit(rest[0]);
    const QStringView scheme = text.first(i);
    if (port && scheme.compare("tel"_L1, Qt::CaseInsensitive) != 0 &&
        scheme.compare("sms"_L1, Qt::CaseInsensitive) != 0)
        return {};
    return scheme;
}

bool isWebScheme(QStringView scheme)
{
    return scheme.compare("http"_L1, Qt::CaseInsensitive) == 0 || scheme.compare("https"_L1, Qt::CaseInsensitive) == 0;
}

bool runsSomething(QStringView scheme)
{
    for (const auto name : {"javascript"_L1, "vbscript"_L1, "data"_L1, "blob"_L1, "about"_L1, "view-source"_L1})
        if (scheme.compare(name, Qt::CaseInsensitive) == 0) return true;
    return false;
}

/// The usual link is complete already; QUrl would say the same for fifty times the price.
bool isPlainWebUrl(QStringView text)
{
    const qsizetype prefix = text.startsWith("https://"_L1) ? 8 : text.startsWith("http://"_L1) ? 7 : 0;
    if (prefix == 0) return false;
    qsizetype i = prefix;
    qsizetype lastDot = -1;
    for (; i < text.size() && text[i] != u'/'; ++i) {
        const QChar c = text[i];
        const bool edge = i == prefix || text[i - 1] == u'.';
        if (c == u'.' ? edge : !((c >= u'a' && c <= u'z') || isAsciiDigit(c) || (c == u'-' && !edge))) return false;
        if (c == u'-' && (i + 1 == text.size() || text[i + 1] == u'.' || text[i + 1] == u'/' || text[i + 1] == u'-'))
            return false;
        if (c == u'.') lastDot = i;
    }
    // A last label that begins with a letter is a name (else it may be a number in disguise), and labels are short.
    if (lastDot < 0 || lastDot + 1 >= i || isAsciiDigit(text[lastDot + 1]) || i - prefix > 63) return false;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!isAsciiLetter(c) && !isAsciiDigit(c) && c != u'/' && c != u'-' && c != u'_' && c != u'.') return false;
        if (c == u'.' && (text[i - 1] == u'/' || text[i - 1] == u'.')) return false; // `/../` is to be resolved
    }
    return true;
}

/// Without a scheme a link is known by its host: at least one dot, and a last label that is no number.
bool looksLikeHost(const QString& host)
{
    const auto dot = host.lastIndexOf(u'.');
    if (dot <= 0 || dot + 2 >= host.size()) return false;
    return !std::all_of(host.begin() + dot + 1, host.end(), isAsciiDigit);
}

bool isGoodHost(const QString& host)
{
    if (host.startsWith(u'[') || host.contains(u':')) return true; // IPv6, checked by QUrl
    return !host.isEmpty() && host.size() <= 253 && !host.contains("_."_L1) && !host.startsWith(u'.') &&
           !host.contains(".."_L1) &&
           std::none_of(host.begin(), host.end(), [](QChar c) { return c == u'%' || c.isSpace(); });
}

QString cleaned(QStringView typed)
{
    QString text = typed.trimmed().toString();
    text.removeIf(
        [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t' || c.category() == QChar::Other_Format; });
    if (text.size() > 2 && text.startsWith(u'<') && text.endsWith(u'>')) text = text.sliced(1, text.size() - 2);
    text.replace("&amp;"_L1, "&"_L1);
    return text;
}

} // namespace

bool opensWithoutAsking(QStringView url) { return isWebScheme(schemeOf(url)) && url.contains("://"_L1); }

Result<WebAddress> parseWebAddress(QStringView typed)
{
    const auto invalid = [&](QLatin1StringView reason) {
        return Error{.code = Errc::InvalidUrl, .detail = reason, .value = typed.toString()};
    };
    if (isPlainWebUrl(typed) && typed.size() <= longestUrl) return WebAddress{typed.toString(), true};

    const QString text = cleaned(typed);
    if (text.isEmpty()) return invalid("empty"_L1);
    if (text.size() > longestUrl) return invalid("too_long"_L1);
    if (!text.isValidUtf16()) return invalid("not_a_url"_L1);
    const QStringView scheme = schemeOf(text);
    if (runsSomething(scheme)) return invalid("scheme"_L1);

    const bool web = scheme.isEmpty() || isWebScheme(scheme);
    const QString whole = !scheme.isEmpty()          ? text
                          : text.startsWith("//"_L1) ? u"https:"_s + text
                                                     : u"https://"_s + text;
    const QUrl url{whole, QUrl::TolerantMode};
    if (!url.isValid()) return invalid(web ? "host"_L1 : "not_a_url"_L1);
    const QString complete = QString::fromLatin1(url.toEncoded());
    if (!web) {
        const bool empty = url.host().isEmpty() && url.path().isEmpty();
        return empty ? Result<WebAddress>{invalid("not_a_url"_L1)} : WebAddress{complete, false};
    }
    const QString host = url.host(QUrl::FullyEncoded);
    if (host.isEmpty()) return invalid("no_host"_L1);
    if (!isGoodHost(host)) return invalid("host"_L1);
    if (scheme.isEmpty() && (!looksLikeHost(host) || !url.userInfo().isEmpty())) return invalid("not_a_url"_L1);
    return WebAddress{complete, true};
}

QString shownWebAddress(const QString& url)
{
    if (!opensWithoutAsking(url)) return url;
    QString text = QUrl{url}.toDisplayString(QUrl::RemoveScheme | QUrl::RemoveUserInfo);
    if (text.startsWith("//"_L1)) text.remove(0, 2);
    if (text.endsWith(u'/')) text.chop(1);
    return text;
}

namespace {

struct Network {
    QLatin1StringView name;
    QLatin1StringView page; ///< the account goes behind
};
constexpr std::array networks{Network{"twitter"_L1, "https://twitter.com/"_L1},
                              Network{"x"_L1, "https://x.com/"_L1},
                              Network{"facebook"_L1, "https://www.facebook.com/"_L1},
                              Network{"instagram"_L1, "https://www.instagram.com/"_L1},
                              Network{"youtube"_L1, "https://www.youtube.com/"_L1},
                              Network{"linkedin"_L1, "https://www.linkedin.com/in/"_L1},
                              Network{"xing"_L1, "https://www.xing.com/profile/"_L1},
                              Network{"github"_L1, "https://github.com/"_L1},
                              Network{"gitlab"_L1, "https://gitlab.com/"_L1},
                              Network{"tiktok"_L1, "https://www.tiktok.com/@"_L1},
                              Network{"telegram"_L1, "https://t.me/"_L1},
                              Network{"pinterest"_L1, "https://www.pinterest.com/"_L1},
                              Network{"threads"_L1, "https://www.threads.net/@"_L1},
                              Network{"vk"_L1, "https://vk.com/"_L1},
                              Network{"snapchat"_L1, "https://www.snapchat.com/add/"_L1}};

bool isAccountName(QStringView text)
{
    return !text.isEmpty() && text.size() <= 100 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-';
    });
}

} // namespace

QString profileAddress(QStringView network, QStringView account)
{
    account = account.trimmed();
    if (account.startsWith(u'@')) account = account.mid(1);
    if (network.compare("mastodon"_L1, Qt::CaseInsensitive) == 0) {
        const auto at = account.indexOf(u'@');
        if (at <= 0 || !isAccountName(account.left(at)) || !account.mid(at + 1).contains(u'.')) return {};
        return u"https://%1/@%2"_s.arg(account.mid(at + 1), account.left(at));
    }
    if (!isAccountName(account) || account.startsWith("www."_L1) || account.endsWith(".com"_L1)) return {};
    for (const Network& known : networks)
        if (network.compare(known.name, Qt::CaseInsensitive) == 0) return known.page + account.toString();
    return {};
}

} // namespace kontor
