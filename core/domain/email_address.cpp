// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email_address.h"

#include <QUrl>

#include <algorithm>
#include <optional>
#include <string_view>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

// RFC 5321 4.5.3.1, in octets; the path's 256 include the angle brackets.
constexpr qsizetype longestLocal = 64;
constexpr qsizetype longestDomain = 253;
constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestLabel = 63;

bool isLetterOrDigit(char16_t u)
{
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9');
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Seen, and no space: what RFC 6532 means by letters beyond ASCII, less the invisible.
bool isVisibleBeyondAscii(QChar c)
{
    if (c.isSurrogate()) return true; // the whole text is checked for pairs
    return c.isPrint() && !c.isSpace() && c.category() != QChar::Other_Format;
}

/// RFC 5322 3.2.3 atext.
bool isAtomText(QChar c)
{
    const char16_t u = c.unicode();
    if (isLetterOrDigit(u)) return true;
    if (u < 0x80) return u != 0 && std::u16string_view{u"!#$%&'*+-/=?^_`{|}~"}.find(u) != std::u16string_view::npos;
    return isVisibleBeyondAscii(c);
}

bool isDotAtom(QStringView text)
{
    bool afterDot = true; // neither at an end nor two in a row
    for (const QChar c : text) {
        if (c == u'.' ? afterDot : !isAtomText(c)) return false;
        afterDot = c == u'.';
    }
    return !afterDot;
}

/// The text inside RFC 5322 3.2.4 quotes, escapes undone.
std::optional<QString> unquoted(QStringView local)
{
    if (local.size() < 3 || !local.startsWith(u'"') || !local.endsWith(u'"')) return std::nullopt;
    QString text;
    const QStringView inside = local.sliced(1, local.size() - 2);
    for (qsizetype i = 0; i < inside.size(); ++i) {
        QChar c = inside[i];
        if (c == u'"') return std::nullopt;
        if (c == u'\\') {
            if (++i == inside.size()) return std::nullopt;
            c = inside[i];
        }
        if (c < u' ' || c == QChar{0x7f} || (c > u'~' && !isVisibleBeyondAscii(c))) return std::nullopt;
        text.append(c);
    }
    return text;
}

QString quoted(const QString& text)
{
    QString result{u'"'};
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') result.append(u'\\');
        result.append(c);
    }
    return result.append(u'"');
}

/// Length in octets of UTF-8, without writing them.
qsizetype octets(QStringView text) { return isAscii(text) ? text.size() : text.toUtf8().size(); }

/// RFC 5321 4.1.3: an IPv4 address, or `IPv6:` and one.
bool isAddressLiteral(QStringView inside)
{
    if (inside.startsWith("IPv6:"_L1, Qt::CaseInsensitive)) {
        QUrl url;
        url.setHost(u'[' + inside.sliced(5).toString() + u']');
        return url.isValid() && !url.host().isEmpty();
    }
    const auto parts = inside.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               bool number = false;
               return part.size() <= 3 && part.toUInt(&number) <= 255 && number && part[0].isDigit();
           });
}

/// Letters, digits and hyphens between dots, the last label not a number (RFC 1123 2.1).
bool isHostName(QStringView domain)
{
    qsizetype label = 0;
    bool onlyDigits = true;
    QChar before = u'.';
    for (const QChar c : domain) {
        if (c == u'.') {
            if (label == 0 || before == u'-') return false;
            label = 0;
            onlyDigits = true;
        } else {
            if (!isLetterOrDigit(c.unicode()) && (c != u'-' || label == 0)) return false;
            if (++label > longestLabel) return false;
            onlyDigits = onlyDigits && c <= u'9' && c != u'-';
        }
        before = c;
    }
    return label > 0 && before != u'-' && !onlyDigits;
}

/// The domain in ASCII and lower case; empty if it is none.
QString asciiDomain(QStringView domain)
{
    if (domain.startsWith(u'[') && domain.endsWith(u']') && domain.size() > 2)
        return isAddressLiteral(domain.sliced(1, domain.size() - 2)) ? domain.toString().toLower() : QString{};
    const bool plain = isAscii(domain) && !domain.contains("xn--"_L1, Qt::CaseInsensitive);
    const QString ascii =
        plain ? domain.toString().toLower() : QString::fromLatin1(QUrl::toAce(domain.toString().toLower()));
    return ascii.size() <= longestDomain && isHostName(ascii) ? ascii : QString{};
}

struct Written {
    QString address;
    QString name;
};

/// Takes off what stands around an address.
Written withoutWrapping(QStringView typed)
{
    const auto invisible = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; };
    while (!typed.isEmpty() && invisible(typed.front())) typed = typed.sliced(1);
    while (!typed.isEmpty() && invisible(typed.back())) typed = typed.chopped(1);

    if (typed.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
        const QStringView rest = typed.sliced(7);
        const auto query = rest.indexOf(u'?');
        const QStringView path = query < 0 ? rest : rest.first(query);
        return {QUrl::fromPercentEncoding(path.toUtf8()).trimmed(), {}};
    }
    if (typed.endsWith(u'>')) {
        const auto open = typed.lastIndexOf(u'<');
        if (open >= 0) {
            const QStringView name = typed.first(open).trimmed();
            Written inner = withoutWrapping(typed.sliced(open + 1, typed.size() - open - 2));
            const auto plain = unquoted(name);
            inner.name = plain ? plain->trimmed() : name.toString();
            return inner;
        }
    }
    return {typed.toString(), {}};
}

} // namespace

Result<EmailAddress> parseEmail(QStringView typed)
{
    const auto invalid = [&](QLatin1StringView reason) {
        return Error{.code = Errc::InvalidEmail, .detail = reason, .value = typed.toString()};
    };
    Written written = withoutWrapping(typed);
    if (!written.address.isValidUtf16()) return invalid("local_part"_L1);
    if (!isAscii(written.address)) written.address = written.address.normalized(QString::NormalizationForm_C);
    const QStringView address = written.address;
    const auto at = address.lastIndexOf(u'@');
    if (at < 0) return invalid("no_at"_L1);
    const QStringView local = address.first(at);
    const QStringView domain = address.sliced(at + 1);

    QString localNorm;
    if (isDotAtom(local)) {
        localNorm = local.toString();
    } else if (auto inside = unquoted(local)) {
        localNorm = isDotAtom(*inside) ? *inside : quoted(*inside);
    } else {
        const bool several =
            local.contains(u'@') && (local.contains(u',') || local.contains(u';') || local.contains(u' '));
        return invalid(several ? "several"_L1 : "local_part"_L1);
    }
    const QString domainNorm = asciiDomain(domain);
    if (domainNorm.isEmpty()) return invalid("domain"_L1);
    if (!domainNorm.contains(u'.') && !domainNorm.startsWith(u'[')) return invalid("no_dot"_L1);
    if (octets(local) > longestLocal || octets(local) + 1 + domainNorm.size() > longestAddress)
        return invalid("too_long"_L1);

    localNorm = std::move(localNorm).toLower();
    if (!isAscii(localNorm)) localNorm = localNorm.normalized(QString::NormalizationForm_C);
    return EmailAddress{written.address, localNorm + u'@' + domainNorm, written.name};
}

QString otherEmailSpelling(QStringView text)
{
    const auto at = text.lastIndexOf(u'@');
    if (at < 0) return {};
    const QString domain = text.sliced(at + 1).toString().toLower();
    if (isAscii(domain) && !domain.contains("xn--"_L1)) return {};
    const QString other = isAscii(domain) ? QUrl::fromAce(domain.toLatin1(), QUrl::IgnoreIDNWhitelist)
                                          : QString::fromLatin1(QUrl::toAce(domain));
    return other.isEmpty() || other == domain ? QString{} : text.first(at + 1).toString() + other;
}

} // namespace kontor
