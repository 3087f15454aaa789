// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace kontor {

/// The name under which Kontor knows an encoding ("cp1252", "ANSI" → "windows-1252", "utf8" → "UTF-8"), or an
/// empty string for one that this machine cannot read. "UTF-16" and "UTF-32" mean: see the byte order mark.
QString canonicalEncoding(QStringView name);

/// Length of the byte order mark of that encoding at the start of `head`; 0 = none.
int byteOrderMark(QByteArrayView head, const QString& encoding);

/// Bytes of one encoding into UTF-8, piece by piece; a piece may end inside a character.
class CsvDecoder {
public:
    virtual ~CsvDecoder() = default;
    /// Appends to `utf8` what `bytes` mean; what fits no character becomes U+FFFD. `last`: no more bytes follow.
    virtual void decode(QByteArrayView bytes, bool last, QByteArray& utf8) = 0;

    /// Place in all UTF-8 text so far where the first bytes stood that do not fit the encoding, or -1.
    qint64 damage() const { return m_damage; }

    /// Null unless `encoding` is canonical.
    static std::unique_ptr<CsvDecoder> make(const QString& encoding);

protected:
    void noteDamage(qint64 at)
    {
        if (m_damage < 0) m_damage = at;
    }
    qint64 m_damage = -1;
    qint64 m_written = 0; ///< bytes of text given out by earlier calls
};

/// Is a stream of bytes UTF-8 (RFC 3629)? Fed piece by piece; a piece may end inside a character.
class Utf8Check {
public:
    void feed(QByteArrayView bytes);
    /// After the last piece.
    void finish();
    /// Offset of the first byte that is not UTF-8, or -1.
    qint64 damage() const { return m_damage; }

private:
    qint64 m_seen = 0;
    qint64 m_damage = -1;
    char m_carry[4]{}; ///< a character that a piece ended in
    int m_carried = 0;
};

/// Length of the longest start of `bytes` that is whole, correct UTF-8.
qsizetype validUtf8Prefix(QByteArrayView bytes);

} // namespace kontor
