// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/search_document.h"

#include "core/base/text_folding.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace kontor {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || std::uint8_t(c) >= 0x80; }

} // namespace

QByteArray phoneDigits(QByteArrayView folded)
{
    if (std::none_of(folded.begin(), folded.end(), isDigit)) return {};
    QByteArray digits;
    digits.reserve(folded.size());
    if (folded.startsWith('+')) digits.append('+');
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(digits), isDigit);
    return digits;
}

void SearchDocument::addForm(QByteArrayView folded)
{
    if (folded.isEmpty()) return;
    const std::string_view text{m_text.constData(), size_t(m_text.size())};
    if (text.find(std::string_view{folded.data(), size_t(folded.size())}) != text.npos) return;
    if (m_text.isEmpty())
        m_text.reserve(192); // most documents
    else
        m_text.append('\x1f');
    m_text.append(folded);
}

void SearchDocument::add(QStringView text)
{
    const auto forms = searchForms(text);
    addForm(forms.plain);
    addForm(forms.expanded);
}

void SearchDocument::add(QByteArrayView utf8)
{
    const auto forms = searchForms(utf8);
    addForm(forms.plain);
    addForm(forms.expanded);
}

void SearchDocument::addPhone(QStringView typed, QStringView national, QStringView e164)
{
    addPhone(typed.toUtf8(), national.toUtf8(), e164.toUtf8());
}

void SearchDocument::addPhone(QByteArrayView typed, QByteArrayView national, QByteArrayView e164)
{
    const auto folded = foldText(typed);
    addForm(phoneDigits(foldText(e164)));
    addForm(phoneDigits(foldText(national)));
    addForm(phoneDigits(folded));
    // numbers in letters ("1-800-FLOWERS") and remarks are found as what they are
    if (std::any_of(folded.begin(), folded.end(), isLetter)) addForm(folded);
}

QByteArray SearchDocument::take()
{
    m_text.append('\n');
    return std::exchange(m_text, {});
}

QByteArray searchDocument(const ContactTexts& texts)
{
    SearchDocument document;
    const auto addAll = [&document](const QStringList& list) {
        for (const QString& text : list) document.add(text);
    };
    addAll(texts.names);
    addAll(texts.emails);
    for (const PhoneTexts& phone : texts.phones) document.addPhone(phone.typed, phone.national, phone.e164);
    addAll(texts.keywords);
    addAll(texts.customValues);
    addAll(texts.addressParts);
    addAll(texts.others);
    return document.take();
}

} // namespace kontor
