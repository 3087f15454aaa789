// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_decoder.h"

#include <algorithm>
#include <cstring>

namespace kontor {

namespace {

/// Bytes of the character that `lead` begins; 0 = it begins none.
int lengthOf(quint8 lead)
{
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    if (lead >= 0xF0 && lead < 0xF5) return 4;
    return 0;
}

/// Could these bytes, fewer than a whole character, still become one? (RFC 3629, section 4)
bool mayContinue(const char* bytes, qsizetype count)
{
    const auto lead = quint8(bytes[0]);
    if (lengthOf(lead) <= count) return false;
    if (count < 2) return true;
    const auto second = quint8(bytes[1]);
    if (second < (lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80)) return false;
    if (second > (lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF)) return false;
    return count < 3 || (quint8(bytes[2]) & 0xC0) == 0x80;
}

/// Whole, correct character at the start of `bytes`: its length, else 0.
int characterAt(QByteArrayView bytes)
{
    const int length = lengthOf(quint8(bytes[0]));
    return length <= 1 || (bytes.size() >= length && bytes.first(length).isValidUtf8()) ? length : 0;
}

} // namespace

qsizetype validUtf8Prefix(QByteArrayView bytes)
{
    qsizetype at = 0;
    // Whole blocks by Qt's fast check, the block with the fault character by character.
    for (qsizetype block = 1 << 16; at < bytes.size();) {
        qsizetype length = std::min(block, bytes.size() - at);
        for (int back = 0;
             back < 4 && length > 1 && at + length < bytes.size() && (quint8(bytes[at + length]) & 0xC0) == 0x80;
             ++back)
            --length; // do not cut a character
        if (bytes.sliced(at, length).isValidUtf8()) {
            at += length;
            continue;
        }
        for (int step = 0; (step = characterAt(bytes.sliced(at))) > 0;) {
            at += step;
            if (at >= bytes.size()) break;
        }
        return at;
    }
    return at;
}

void Utf8Check::feed(QByteArrayView bytes)
{
    if (m_damage >= 0 || bytes.isEmpty()) return;
    qsizetype at = 0;
    if (m_carried > 0) {
        const qint64 start = m_seen - m_carried;
        const int whole = lengthOf(quint8(m_carry[0]));
        while (m_carried < whole && at < bytes.size()) m_carry[m_carried++] = bytes[at++];
        if (m_carried == whole ? !QByteArrayView{m_carry, whole}.isValidUtf8() : !mayContinue(m_carry, m_carried)) {
            m_damage = start;
            return;
        }
        if (m_carried == whole) m_carried = 0;
    }
    const QByteArrayView rest = bytes.sliced(at);
    const qsizetype good = rest.isValidUtf8() ? rest.size() : validUtf8Prefix(rest);
    const qsizetype left = rest.size() - good;
    if (left > 0) {
        if (left > 3 || !mayContinue(rest.data() + good, left)) {
            m_damage = m_seen + at + good;
            return;
        }
        std::memcpy(m_carry, rest.data() + good, size_t(left));
        m_carried = int(left);
    }
    m_seen += bytes.size();
}

void Utf8Check::finish()
{
    if (m_damage < 0 && m_carried > 0) m_damage = m_seen - m_carried;
}

} // namespace kontor
