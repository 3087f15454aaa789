// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/duplicate_abbreviations.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace kontor {

namespace {

using Table = std::unordered_map<std::string_view, std::string_view>;
using Set = std::unordered_set<std::string_view>;

const Table& streetWords()
{
    static const Table table{
        {"str", "st"},       {"strase", "st"},   {"street", "st"},  {"stret", "st"},   {"straat", "st"},
        {"strat", "st"},     {"rue", "st"},      {"via", "st"},     {"cale", "st"},    {"cal", "st"},
        {"c", "st"},         {"rua", "st"},      {"ulica", "st"},   {"ul", "st"},      {"ulitsa", "st"},
        {"gaten", "st"},     {"gata", "st"},     {"gatan", "st"},   {"gade", "st"},    {"vei", "st"},
        {"st", "st"},        {"road", "rd"},     {"rd", "rd"},      {"avenue", "av"},  {"ave", "av"},
        {"avenida", "av"},   {"avda", "av"},     {"aven", "av"},    {"avn", "av"},     {"av", "av"},
        {"boulevard", "bd"}, {"bulevard", "bd"}, {"blvd", "bd"},    {"bvd", "bd"},     {"bd", "bd"},
        {"drive", "dr"},     {"drv", "dr"},      {"dr", "dr"},      {"lane", "ln"},    {"la", "ln"},
        {"ln", "ln"},        {"court", "ct"},    {"crt", "ct"},     {"ct", "ct"},      {"place", "pl"},
        {"platz", "pl"},     {"plac", "pl"},     {"plaza", "pl"},   {"piaza", "pl"},   {"plz", "pl"},
        {"pl", "pl"},        {"square", "sq"},   {"sq", "sq"},      {"parkway", "pk"}, {"pkwi", "pk"},
        {"pkw", "pk"},       {"highway", "hw"},  {"highwai", "hw"}, {"hwi", "hw"},     {"parkwai", "pk"},
        {"circuit", "cc"},   {"cct", "cc"},      {"circle", "ci"},  {"cir", "ci"},     {"crescent", "cr"},
        {"cres", "cr"},      {"terrace", "tc"},  {"terace", "tc"},  {"tce", "tc"},     {"ter", "tc"},
        {"close", "cl"},     {"cl", "cl"},       {"grove", "gr"},   {"gr", "gr"},      {"way", "wa"},
        {"wai", "wa"},       {"weg", "wa"},      {"alee", "al"},    {"ale", "al"},     {"gase", "ga"},
        {"g", "ga"},         {"north", "n"},     {"n", "n"},        {"south", "s"},    {"s", "s"},
        {"east", "e"},       {"e", "e"},         {"west", "w"},     {"w", "w"},        {"first", "1st"},
        {"second", "2nd"},   {"third", "3rd"},   {"fourth", "4th"}, {"fifth", "5th"},  {"sixth", "6th"},
        {"seventh", "7th"},  {"eighth", "8th"},  {"ninth", "9th"},  {"tenth", "10th"}, {"mount", "mt"},
        {"mt", "mt"},        {"saint", "st"},    {"sankt", "st"},   {"sain", "st"},
    };
    return table;
}

} // namespace

std::string fullStreetWord(std::string_view word)
{
    static const Set idle{"suite", "ste", "floor", "fl",   "flor",   "unit", "apt",    "apartment", "room",
                          "of",    "the", "de",    "la",   "le",     "del",  "der",    "die",       "am",
                          "an",    "im",  "in",    "near", "at",     "betw", "betwen", "between",   "and",
                          "und",   "nr",  "no",    "no",   "number", "off"};
    if (const auto known = streetWords().find(word); known != streetWords().end()) return std::string{known->second};
    if (idle.contains(word)) return {};
    // "hauptstrase", "hauptstr", "bahnhofplatz": one word in the Germanic languages.
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> endings{{{"strase", "st"},
                                                                                           {"straat", "st"},
                                                                                           {"strat", "st"},
                                                                                           {"str", "st"},
                                                                                           {"gase", "ga"},
                                                                                           {"platz", "pl"},
                                                                                           {"weg", "wa"},
                                                                                           {"gatan", "st"},
                                                                                           {"ale", "al"}}};
    for (const auto& [ending, meaning] : endings)
        if (word.size() > ending.size() + 2 && word.ends_with(ending))
            return std::string{word.substr(0, word.size() - ending.size())} + std::string{meaning};
    return std::string{word};
}

std::string_view fullBusinessWord(std::string_view word)
{
    static const Table table{
        {"intl", "international"},
        {"internat", "international"},
        {"int", "international"},
        {"bros", "brothers"},
        {"gebr", "brothers"},
        {"gebruder", "brothers"},
        {"freres", "brothers"},
        {"hermanos", "brothers"},
        {"mfg", "manufacturing"},
        {"manuf", "manufacturing"},
        {"tech", "technologi"},
        {"technologies", "technologi"},
        {"technologie", "technologi"},
        {"techn", "technologi"},
        {"svc", "service"},
        {"svcs", "service"},
        {"services", "service"},
        {"servis", "service"},
        {"asoc", "asociates"},
        {"asocs", "asociates"},
        {"asociation", "asociates"},
        {"ctr", "center"},
        {"centre", "center"},
        {"zentrum", "center"},
        {"dept", "department"},
        {"univ", "universiti"},
        {"universitat", "universiti"},
        {"inst", "institute"},
        {"institut", "institute"},
        {"mgmt", "management"},
        {"mgt", "management"},
        {"mkt", "market"},
        {"mktg", "marketing"},
        {"natl", "national"},
        {"nat", "national"},
        {"dist", "distribution"},
        {"distr", "distribution"},
        {"ind", "industries"},
        {"inds", "industries"},
        {"industrie", "industries"},
        {"sis", "sistems"},
        {"sistem", "sistems"},
        {"sisteme", "sistems"},
        {"sols", "solutions"},
        {"solution", "solutions"},
        {"restaurante", "restaurant"},
        {"ristorante", "restaurant"},
        {"rest", "restaurant"},
        {"cafe", "cafe"},
        {"cafetarea", "cafe"},
        {"deli", "delicatesen"},
        {"bakeri", "bakeri"},
        {"brewing", "brew"},
        {"breweri", "brew"},
        {"brauerei", "brew"},
        {"brewpub", "brew"},
        {"st", "saint"},
        {"sankt", "saint"},
        {"steakhouse", "steak"},
        {"elec", "electronics"},
        {"electronic", "electronics"},
        {"soft", "software"},
        {"sw", "software"},
        {"edn", "edition"},
        {"ed", "edition"},
        {"ver", "version"},
        {"v", "version"},
        {"std", "standard"},
        {"pro", "profesional"},
        {"prof", "profesional"},
        {"dlx", "deluxe"},
        {"govt", "government"},
        {"asn", "asociates"},
        {"grp", "group"},
        {"grupe", "group"},
        {"gruppe", "group"},
        {"hosp", "hospital"},
        {"pharma", "pharmaceuticals"},
        {"chem", "chemicals"},
        {"chemie", "chemicals"},
        {"eng", "engineering"},
        {"engg", "engineering"},
        {"engrg", "engineering"},
        {"lab", "laboratories"},
        {"labs", "laboratories"},
        {"masch", "maschinenbau"},
        {"maschbau", "maschinenbau"},
        {"transp", "transport"},
        {"transporte", "transport"},
        {"trans", "transport"},
        {"log", "logistics"},
        {"logistik", "logistics"},
        {"logistic", "logistics"},
        {"cons", "consulting"},
        {"consult", "consulting"},
        {"hldg", "holding"},
        {"hldgs", "holding"},
        {"holdings", "holding"},
    };
    const auto known = table.find(word);
    return known == table.end() ? word : known->second;
}

bool isBusinessFiller(std::string_view word)
{
    static const Set words{
        "the",  "and", "und",          "et",  "e",       "i",   "of",   "for",     "de",          "la",
        "le",   "der", "die",          "das", "a",       "an",  "co",   "compani", "cie",         "corporation",
        "corp", "inc", "incorporated", "ltd", "limited", "lc",  "plc",  "gmbh",    "ag",          "kg",
        "ohg",  "ug",  "sa",           "sas", "srl",     "spa", "bv",   "nv",      "ab",          "as",
        "oi",   "kft", "lp",           "llp", "mbh",     "ek",  "sarl", "ges",     "geselschaft", "firma",
        "fa",   "pte", "pti",          "los", "las",     "el",  "los",  "by",      "with",        "w"};
    return words.contains(word);
}

bool isNameParticle(std::string_view word)
{
    static const Set words{"van", "von", "de",  "del", "dela", "da", "di", "du", "dos", "der", "den", "ter",
                           "ten", "zu",  "zur", "zum", "af",   "av", "al", "el", "bin", "ibn", "la",  "le"};
    return words.contains(word);
}

bool isMailProvider(std::string_view domain)
{
    static const Set domains{
        "gmail.com",   "googlemail.com", "yahoo.com",      "yahoo.de",      "yahoo.fr",       "yahoo.co.uk",
        "hotmail.com", "hotmail.de",     "hotmail.fr",     "hotmail.co.uk", "outlook.com",    "outlook.de",
        "live.com",    "msn.com",        "aol.com",        "icloud.com",    "me.com",         "mac.com",
        "gmx.de",      "gmx.net",        "gmx.at",         "gmx.ch",        "gmx.com",        "web.de",
        "t-online.de", "freenet.de",     "arcor.de",       "posteo.de",     "mail.ru",        "yandex.ru",
        "bk.ru",       "inbox.ru",       "list.ru",        "rambler.ru",    "orange.fr",      "free.fr",
        "wanadoo.fr",  "laposte.net",    "sfr.fr",         "libero.it",     "tin.it",         "virgilio.it",
        "alice.it",    "wp.pl",          "o2.pl",          "onet.pl",       "interia.pl",     "seznam.cz",
        "centrum.cz",  "bluewin.ch",     "hispeed.ch",     "proton.me",     "protonmail.com", "tutanota.com",
        "qq.com",      "163.com",        "126.com",        "naver.com",     "comcast.net",    "verizon.net",
        "att.net",     "sbcglobal.net",  "btinternet.com", "sky.com",       "telenet.be",     "skynet.be",
        "ziggo.nl",    "kpnmail.nl",     "aon.at",         "chello.at",     "mail.com",       "ymail.com"};
    return domains.contains(domain);
}

bool isRoleMailbox(std::string_view local)
{
    static const Set names{"info",      "office",       "contact",  "kontakt",    "mail",      "admin",
                           "sales",     "support",      "service",  "hello",      "team",      "vertrieb",
                           "verkauf",   "buero",        "einkauf",  "accounts",   "billing",   "jobs",
                           "hr",        "post",         "empfang",  "zentrale",   "webmaster", "postmaster",
                           "enquiries", "reservations", "booking",  "marketing",  "presse",    "press",
                           "noreply",   "no-reply",     "rechnung", "buchhaltung"};
    return names.contains(local);
}

bool isSharedSite(std::string_view host)
{
    static const Set sites{
        "facebook.com",     "m.facebook.com", "linkedin.com",  "twitter.com",      "x.com",         "instagram.com",
        "youtube.com",      "xing.com",       "google.com",    "sites.google.com", "wikipedia.org", "en.wikipedia.org",
        "de.wikipedia.org", "tiktok.com",     "pinterest.com", "github.com",       "t.me"};
    return sites.contains(host);
}

} // namespace kontor
