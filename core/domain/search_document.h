// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace kontor {

/// Builds the text in which a contact is searched: folded UTF-8, fields separated by \x1f, a line end at the end.
/// Every text stands in both foldings (konig and koenig), a number as it was typed, national and in E.164, its digits
/// only. A text that is part of what stands there already adds nothing and is left out.
class SearchDocument {
public:
    void add(QStringView text);
    void add(QByteArrayView utf8);

    /// `national` as libphonenumber's NATIONAL format or digits; empty where a number could not be parsed.
    void addPhone(QStringView typed, QStringView national, QStringView e164);
    void addPhone(QByteArrayView typed, QByteArrayView national, QByteArrayView e164);

    /// The document; the builder is empty afterwards and may be used again.
    QByteArray take();

private:
    void addForm(QByteArrayView folded);

    QByteArray m_text;
};

struct PhoneTexts {
    QString typed{};
    QString national{};
    QString e164{};
};

/// One contact's searchable texts.
struct ContactTexts {
    QStringList names{}; ///< display name first: a phrase may run over first and last name
    QStringList emails{};
    QList<PhoneTexts> phones{};
    QStringList keywords{};
    QStringList customValues{};
    QStringList addressParts{}; ///< a phrase may run over what stands in one entry
    QStringList others{};       ///< external id, VAT ID, job title …
};
QByteArray searchDocument(const ContactTexts& texts);

/// Of folded text the digits, with a leading plus if it has one: what is kept of a telephone number.
QByteArray phoneDigits(QByteArrayView folded);

} // namespace kontor
