// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country_legal_forms.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct CountryForms {
    QStringView country;
    QStringView forms;
};
constexpr std::array table{
    CountryForms{u"AE", u"LLC;FZE;FZCO;FZ-LLC;PJSC"},
    CountryForms{u"AR", u"S.A.;S.R.L.;S.A.S."},
    CountryForms{u"AT", u"GmbH;AG;OG;KG;GmbH & Co. KG;e.U.;GesbR;eG;FlexCo;SE;Verein"},
    CountryForms{u"AU", u"Pty Ltd;Ltd"},
    CountryForms{u"BE", u"BV;SRL;NV;SA;CV;SC;VOF;SNC;CommV;VZW;ASBL"},
    CountryForms{u"BG", u"ООД;ЕООД;АД;ЕАД;ЕТ"},
    CountryForms{u"BR", u"Ltda.;S.A.;SLU;EI;MEI"},
    CountryForms{u"CA", u"Inc.;Ltd.;Corp.;ULC;LP"},
    CountryForms{u"CH", u"GmbH;AG;Sàrl;SA;Sagl;KLG;KmG;Genossenschaft;Einzelunternehmen;Verein;Stiftung"},
    CountryForms{u"CN", u"有限责任公司;股份有限公司"},
    CountryForms{u"CZ", u"s.r.o.;a.s.;v.o.s.;k.s.;družstvo;OSVČ"},
    CountryForms{u"DE",
                 u"GmbH;UG (haftungsbeschränkt);AG;GmbH & Co. KG;KG;OHG;GbR;eGbR;e.K.;PartG mbB;eG;e.V.;gGmbH;KGaA;"
                 u"SE;Stiftung;KdöR;Freiberufler"},
    CountryForms{u"DK", u"ApS;A/S;I/S;K/S;P/S;Enkeltmandsvirksomhed;A.m.b.a."},
    CountryForms{u"EE", u"OÜ;AS;TÜ;UÜ;FIE"},
    CountryForms{u"ES", u"S.L.;S.L.U.;S.A.;S. Coop.;S.C.;Autónomo"},
    CountryForms{u"FI", u"Oy;Oyj;Ky;Ay;Tmi;Osk"},
    CountryForms{u"FR", u"SARL;SAS;SASU;EURL;SA;SNC;SCI;SCOP;EI;GIE;Association"},
    CountryForms{u"GB", u"Ltd;PLC;LLP;LP;CIC;Sole trader;Partnership"},
    CountryForms{u"GR", u"Α.Ε.;Ε.Π.Ε.;Ι.Κ.Ε.;Ο.Ε.;Ε.Ε."},
    CountryForms{u"HR", u"d.o.o.;j.d.o.o.;d.d.;obrt"},
    CountryForms{u"HU", u"Kft.;Zrt.;Nyrt.;Bt.;Kkt.;Egyéni vállalkozó"},
    CountryForms{u"IE", u"Ltd;DAC;PLC;CLG;LP;Sole trader"},
    CountryForms{u"IL", u"בע״מ"},
    CountryForms{u"IN", u"Pvt. Ltd.;Ltd.;LLP;OPC"},
    CountryForms{u"IS", u"ehf.;hf.;sf.;slf."},
    CountryForms{u"IT", u"S.r.l.;S.r.l.s.;S.p.A.;S.n.c.;S.a.s.;S.c.a.r.l.;Ditta individuale"},
    CountryForms{u"JP", u"株式会社;合同会社;有限会社;合資会社"},
    CountryForms{u"KR", u"주식회사;유한회사"},
    CountryForms{u"LI", u"AG;GmbH;Anstalt;Stiftung"},
    CountryForms{u"LT", u"UAB;AB;MB;IĮ"},
    CountryForms{u"LU", u"S.à r.l.;S.A.;SCA;SCS;SNC"},
    CountryForms{u"LV", u"SIA;AS;IK;PS"},
    CountryForms{u"MX", u"S.A. de C.V.;S. de R.L. de C.V.;SAPI de C.V.;S.A.S."},
    CountryForms{u"NL", u"B.V.;N.V.;V.O.F.;C.V.;Eenmanszaak;Coöperatie;Stichting"},
    CountryForms{u"NO", u"AS;ASA;ANS;DA;ENK;SA;NUF"},
    CountryForms{u"NZ", u"Ltd"},
    CountryForms{u"PL", u"Sp. z o.o.;S.A.;P.S.A.;Sp. j.;Sp. k.;Sp. z o.o. sp. k.;S.K.A.;JDG"},
    CountryForms{u"PT", u"Lda.;Unipessoal Lda.;S.A.;SGPS;ENI"},
    CountryForms{u"RO", u"S.R.L.;S.A.;S.N.C.;PFA;Î.I."},
    CountryForms{u"RS", u"d.o.o.;a.d.;preduzetnik"},
    CountryForms{u"RU", u"ООО;АО;ПАО;ИП"},
    CountryForms{u"SE", u"AB;AB (publ);HB;KB;Enskild firma;Ek. för."},
    CountryForms{u"SG", u"Pte Ltd;Ltd;LLP"},
    CountryForms{u"SI", u"d.o.o.;d.d.;s.p.;d.n.o."},
    CountryForms{u"SK", u"s.r.o.;a.s.;v.o.s.;k.s.;j.s.a.;SZČO"},
    CountryForms{u"TR", u"A.Ş.;Ltd. Şti.;Şahıs şirketi"},
    CountryForms{u"UA", u"ТОВ;АТ;ПП;ФОП"},
    CountryForms{u"US", u"Inc.;Corp.;LLC;LLP;LP;PLLC;P.C.;Sole proprietorship"},
    CountryForms{u"ZA", u"(Pty) Ltd;Ltd;CC"},
};

} // namespace

QStringList legalFormsIn(const QString& country)
{
    for (const CountryForms& each : table)
        if (each.country == country) return each.forms.toString().split(u';');
    return {};
}

QStringList countriesWithLegalForms()
{
    QStringList codes;
    for (const CountryForms& each : table) codes << each.country.toString();
    return codes;
}

QStringList ownLegalForms(const QString& all, const QString& country)
{
    QStringList forms;
    for (const QString& entry : all.split(u';', Qt::SkipEmptyParts))
        if (entry.startsWith(country + u':')) forms << entry.mid(country.size() + 1);
    return forms;
}

QString withOwnLegalForms(const QString& all, const QString& country, const QStringList& forms)
{
    QStringList entries;
    for (const QString& entry : all.split(u';', Qt::SkipEmptyParts))
        if (!entry.startsWith(country + u':')) entries << entry;
    for (QString form : forms) {
        form = form.remove(u';').simplified();
        const QString entry = country + u':' + form;
        if (!form.isEmpty() && !entries.contains(entry)) entries << entry;
    }
    return entries.join(u';');
}

} // namespace kontor
