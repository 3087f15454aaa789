// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dialling.h"

#include "core/domain/web_address.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr std::array<std::pair<DialRule::Way, QLatin1StringView>, 3> ways{
    std::pair{DialRule::Way::System, "system"_L1},
    {DialRule::Way::Sip, "sip"_L1},
    {DialRule::Way::Address, "address"_L1},
};

Error refused(const QString& detail, const QString& value)
{
    return {.code = Errc::InvalidUrl, .detail = detail, .field = u"telephone"_s, .value = value};
}

Result<QUrl> sipAddress(const QString& host, QStringView number)
{
    QString text = u"sip:"_s + number.toString();
    if (!host.isEmpty()) {
        // As a host of the web is one: a name or an address, and a port.
        const auto asWeb = parseWebAddress(QString{u"https://"_s + host});
        const QUrl checked = asWeb ? QUrl{asWeb->url} : QUrl{};
        if (!asWeb || !checked.userInfo().isEmpty() || checked.path().size() > 1 || checked.hasQuery())
            return refused(u"host"_s, host);
        text += u'@' + checked.authority(QUrl::FullyEncoded) + u";user=phone"_s;
    }
    return QUrl{text, QUrl::StrictMode};
}

Result<QUrl> filledPattern(const QString& pattern, QStringView number)
{
    if (!pattern.contains("{number}"_L1) && !pattern.contains("{digits}"_L1)) return refused(u"no_number"_s, pattern);
    const QString scheme = QUrl{QString{pattern}.remove(u'{').remove(u'}')}.scheme();
    const bool program =
        !scheme.isEmpty() && scheme != "http"_L1 && scheme != "https"_L1 && !pattern.contains("://"_L1);
    const QString plain = number.toString().section(u';', 0, 0); // extensions are dialled by hand
    const QString digits = QString{plain}.remove(u'+');
    // A plus in a query would be read as a blank.
    const QString whole = program ? plain : QString{plain}.replace(u'+', u"%2B"_s);
    const QString text = QString{pattern}.replace("{number}"_L1, whole).replace("{digits}"_L1, digits).trimmed();
    if (!program) {
        const auto page = parseWebAddress(text);
        if (!page) return refused(page.error().detail, pattern);
        return QUrl{page->url, QUrl::StrictMode};
    }
    if (const auto safe = parseWebAddress(scheme + u":x"_s); !safe) return refused(safe.error().detail, pattern);
    const QUrl address{text, QUrl::TolerantMode};
    return address.isValid() ? Result<QUrl>{address} : refused(u"not_a_url"_s, pattern);
}

} // namespace

QLatin1StringView nameOf(DialRule::Way way)
{
    for (const auto& [each, word] : ways)
        if (each == way) return word;
    return {};
}

std::optional<DialRule::Way> dialWayNamed(QStringView word)
{
    for (const auto& [way, name] : ways)
        if (word == name) return way;
    return std::nullopt;
}

bool isAskedByWeb(const QUrl& address) { return address.scheme() == "http"_L1 || address.scheme() == "https"_L1; }

Result<QUrl> dialAddress(const DialRule& rule, QStringView number)
{
    switch (rule.way) {
    case DialRule::Way::Sip: return sipAddress(rule.where.trimmed(), number);
    case DialRule::Way::Address: return filledPattern(rule.where, number);
    case DialRule::Way::System: break;
    }
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath(number.toString(), QUrl::DecodedMode);
    return url;
}

} // namespace kontor
