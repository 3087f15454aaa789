// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_input.h"

#include "core/exchange/csv_encoding.h"
#include "core/exchange/vcard_reader.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// More would not fit into memory twice.
constexpr qint64 largestCards = 512 * 1024 * 1024;

/// Without the zero bytes of UTF-16 the beginning can be read in any encoding that cards come in.
bool holdsCards(const CsvInput& input)
{
    QByteArray head(512, Qt::Uninitialized);
    head.truncate(std::max<qint64>(0, input.read(0, head.data(), head.size())));
    head.removeIf([](char byte) { return byte == 0 || quint8(byte) >= 0x80; });
    return otherTextKind(head) == "vcard"_L1;
}

Result<QByteArray> wholeOf(const CsvInput& input)
{
    if (input.size() > largestCards) return Error{.code = Errc::RecordTooLong, .file = input.name()};
    QByteArray bytes(input.size(), Qt::Uninitialized);
    for (qint64 at = 0; at < bytes.size();) {
        const qint64 got = input.read(at, bytes.data() + at, bytes.size() - at);
        if (got <= 0) return Error{.code = Errc::FileUnreadable, .file = input.name()};
        at += got;
    }
    return bytes;
}

} // namespace

Result<ListInput> openList(const QString& path)
{
    const QStringList files = path.split(u'\n', Qt::SkipEmptyParts);
    QByteArray cards;
    for (const QString& file : files) {
        auto input = CsvInput::open(file);
        if (!input) return input.error();
        if (!holdsCards(*input)) {
            if (files.size() == 1) return ListInput{std::move(*input), false};
            return Error{.code = Errc::FileFormat, .detail = u"no_vcard"_s, .file = file};
        }
        const auto bytes = wholeOf(*input);
        if (!bytes) return bytes.error();
        cards += *bytes + "\r\n";
    }
    if (files.isEmpty()) return Error{.code = Errc::FileUnreadable, .file = path};
    const auto csv = vcardsAsCsv(cards);
    if (csv) return ListInput{CsvInput::fromBytes(*csv, files.front()), true};
    Error error = csv.error();
    error.file = files.front();
    return error;
}

} // namespace kontor
