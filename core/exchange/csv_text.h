// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_decoder.h"
#include "core/exchange/csv_input.h"

namespace kontor {

/// A CSV file as a stream of UTF-8 without its byte order mark.
class CsvText {
public:
    /// `encoding` is canonical and not one that depends on the byte order mark.
    CsvText(CsvInput input, QString encoding);

    /// Fills `to` with up to `capacity` bytes; 0 at the end, -1 if reading fails.
    qint64 read(char* to, qint64 capacity);
    /// Continues at an offset into the text: at once for UTF-8, by reading up to there for other encodings.
    bool seek(qint64 textOffset);

    /// Where in the text the bytes do not fit the encoding, as far as read since the start; -1 = they all fit.
    qint64 damage() const { return m_decoder ? m_decoder->damage() : m_check.damage(); }
    qint64 bytesRead() const { return m_offset; } ///< of the file
    const CsvInput& input() const { return m_input; }
    const QString& encoding() const { return m_encoding; }

private:
    void restart();
    qint64 readDirect(char* to, qint64 capacity);

    CsvInput m_input;
    QString m_encoding;
    std::unique_ptr<CsvDecoder> m_decoder; ///< none for UTF-8, which is passed through
    Utf8Check m_check;
    qint64 m_mark = 0;   ///< length of the byte order mark
    qint64 m_offset = 0; ///< next byte of the file
    bool m_atEnd = false;
    QByteArray m_block;
    QByteArray m_pending;  ///< decoded, not yet given out
    qsizetype m_given = 0; ///< of m_pending
};

} // namespace kontor
