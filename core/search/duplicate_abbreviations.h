// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kontor {

// Words by what they mean, all in the spelling of comparableName(): "strase" is Straße. Pure; thread-safe.

/// "str", "strasse", "street", "st" and "rue" are one word; empty for words that say nothing ("suite", "floor").
std::string fullStreetWord(std::string_view word);
/// "intl" is international, "bros" brothers.
std::string_view fullBusinessWord(std::string_view word);
/// Words that stand in any business' name: "the", "and", "company", legal forms that stand within.
bool isBusinessFiller(std::string_view word);
/// "van", "de", "bin": part of many names.
bool isNameParticle(std::string_view word);

/// Domains of mailboxes that everybody may have.
bool isMailProvider(std::string_view domain);
/// "info", "office": nobody's own.
bool isRoleMailbox(std::string_view local);
/// Sites where everybody has a page.
bool isSharedSite(std::string_view host);

} // namespace kontor
