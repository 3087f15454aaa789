// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registration_number.h"

#include "core/domain/check_digits.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

enum class Verdict { Fine, Form, CheckDigit };

Verdict verdict(bool fine) { return fine ? Verdict::Fine : Verdict::CheckDigit; }

Verdict siren(QStringView n) { return n.size() == 9 ? verdict(passesLuhn(n)) : Verdict::Form; }

Verdict siret(QStringView n)
{
    if (n.size() != 14) return Verdict::Form;
    // The post office's branches are too many for Luhn's formula: their digits add up to a multiple of five.
    int sum = 0;
    for (qsizetype i = 0; i < n.size(); ++i) sum += digitAt(n, i);
    const bool post = n.startsWith("356000000"_L1) && sum % 5 == 0;
    return verdict(passesLuhn(n.first(9)) && (passesLuhn(n) || post));
}

Verdict nip(QStringView n)
{
    if (n.size() != 10) return Verdict::Form;
    return verdict(weightedSum(n, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == digitAt(n, 9));
}

Verdict regon(QStringView n)
{
    if (n.size() != 9 && n.size() != 14) return Verdict::Form;
    const bool nine = weightedSum(n, {8, 9, 2, 3, 4, 5, 6, 7}) % 11 % 10 == digitAt(n, 8);
    if (n.size() == 9) return verdict(nine);
    return verdict(nine && weightedSum(n, {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8}) % 11 % 10 == digitAt(n, 13));
}

Verdict krs(QStringView n) { return n.size() == 10 ? Verdict::Fine : Verdict::Form; }

Verdict orgnr(QStringView n)
{
    if (n.size() != 9) return Verdict::Form;
    return verdict((11 - weightedSum(n, {3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11 == digitAt(n, 8));
}

Verdict yTunnus(QStringView n)
{
    // Old numbers lack the leading zero.
    const QString padded = n.size() == 7 ? u'0' + n.toString() : n.toString();
    return padded.size() == 8 ? verdict(weightedSum(padded, {7, 9, 10, 5, 8, 4, 2, 1}) % 11 == 0) : Verdict::Form;
}

Verdict cvr(QStringView n)
{
    if (n.size() != 8 || n[0] == u'0') return Verdict::Form;
    return verdict(weightedSum(n, {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0);
}

Verdict uid(QStringView n)
{
    if (n.size() != 9) return Verdict::Form;
    return verdict((11 - weightedSum(n, {5, 4, 3, 2, 7, 6, 5, 4}) % 11) % 11 == digitAt(n, 8));
}

Verdict kvk(QStringView n) { return n.size() == 8 ? Verdict::Fine : Verdict::Form; }

/// A register whose numbers consist of digits. `word` announces it; more than one fits in a country without it.
struct Scheme {
    QLatin1StringView name, country, word;
    Verdict (*check)(QStringView digits);
};
constexpr std::array schemes{
    Scheme{"siren"_L1, "FR"_L1, "SIREN"_L1, siren},
    Scheme{"siret"_L1, "FR"_L1, "SIRET"_L1, siret},
    Scheme{"nip"_L1, "PL"_L1, "NIP"_L1, nip},
    Scheme{"regon"_L1, "PL"_L1, "REGON"_L1, regon},
    Scheme{"krs"_L1, "PL"_L1, "KRS"_L1, krs},
    Scheme{"orgnr"_L1, "NO"_L1, "ORGNR"_L1, orgnr},
    Scheme{"y_tunnus"_L1, "FI"_L1, "YTUNNUS"_L1, yTunnus},
    Scheme{"cvr"_L1, "DK"_L1, "CVR"_L1, cvr},
    Scheme{"uid"_L1, "CH"_L1, "CHE"_L1, uid},
    Scheme{"kvk"_L1, "NL"_L1, "KVK"_L1, kvk},
};

Error wrong(QStringView text, Verdict verdict, QLatin1StringView scheme)
{
    return {.code = Errc::InvalidRegistrationNumber,
            .detail = verdict == Verdict::Form ? u"form"_s : u"check_digit"_s,
            .field = u"contact.registration_number"_s,
            .value = text.toString(),
            .other = scheme};
}

QString written(const Scheme& scheme, const QString& digits)
{
    if (scheme.name == "uid"_L1)
        return u"CHE-%1.%2.%3"_s.arg(digits.first(3), digits.sliced(3, 3), digits.sliced(6, 3));
    if (scheme.name == "y_tunnus"_L1) {
        const QString padded = digits.rightJustified(8, u'0');
        return padded.first(7) + u'-' + padded.last(1);
    }
    return digits;
}

/// "HRB 4711 B", "Amtsgericht Ulm HRB 4711": part, number, and the letters that old courts add.
std::optional<QString> germanRegister(const QString& text)
{
    static const QRegularExpression form{
        u"^(?:.*?[\\s,:;])?(HRA|HRB|GNR|GSR|PR|VR)\\s*-?\\s*([1-9][0-9]{0,5})\\s*([A-Z]{1,3})?(?:[\\s,(].*)?$"_s};
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const QString part = match.captured(1) == "GNR"_L1 ? u"GnR"_s : match.captured(1);
    const QString court = match.captured(3);
    return part + u' ' + match.captured(2) + (court.isEmpty() ? QString{} : u' ' + court);
}

} // namespace

Result<RegistrationNumber> parseRegistrationNumber(QStringView text, const QString& country)
{
    const QString upper = text.toString().simplified().toUpper();
    static const QRegularExpression german{u"(?:^|\\s)HR[AB]\\b|(?:^|\\s)HR[AB]\\d|^(?:GNR|GSR|PR|VR)\\s*\\d"_s};
    if (german.match(upper).hasMatch()) {
        const auto number = germanRegister(upper);
        if (!number) return wrong(text, Verdict::Form, "de_register"_L1);
        return RegistrationNumber{*number, u"de_register"_s};
    }
    QString bare = upper;
    bare.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    for (const Scheme& scheme : schemes) {
        if (!bare.startsWith(scheme.word) || bare.size() == scheme.word.size()) continue;
        const QString digits = bare.mid(scheme.word.size());
        if (!isDigits(digits)) return wrong(text, Verdict::Form, scheme.name);
        if (const Verdict found = scheme.check(digits); found != Verdict::Fine) return wrong(text, found, scheme.name);
        return RegistrationNumber{written(scheme, digits), scheme.name};
    }
    std::optional<Error> refusal;
    for (const Scheme& scheme : schemes) {
        if (country != scheme.country || !isDigits(bare)) continue;
        const Verdict found = scheme.check(bare);
        if (found == Verdict::Fine) return RegistrationNumber{written(scheme, bare), scheme.name};
        if (!refusal || found == Verdict::CheckDigit) refusal = wrong(text, found, scheme.name);
    }
    if (refusal) return *refusal;
    return RegistrationNumber{text.toString().simplified(), {}};
}

} // namespace kontor
