// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/arena.h"

#include "tests/core/search/random_contacts.h"
#include "tests/support/catch.h"

#include <array>

using namespace kontor;

namespace {

constexpr std::array allIsas{ScanIsa::Portable, ScanIsa::Simd128, ScanIsa::Avx2};

Arena arenaOf(const std::vector<QByteArray>& documents)
{
    Arena arena;
    for (size_t from = 0; from < documents.size(); from += slotsPerChunk) {
        const size_t to = std::min(documents.size(), from + slotsPerChunk);
        const std::vector<QByteArrayView> views(documents.begin() + qsizetype(from), documents.begin() + qsizetype(to));
        arena.push_back(std::make_shared<ArenaChunk>(views));
    }
    return arena;
}

Bitmap slow(const std::vector<QByteArray>& documents, const std::vector<Needle>& needles, Bitmap within)
{
    for (std::uint32_t i = 0; i < documents.size(); ++i)
        for (const Needle& needle : needles) {
            bool any = false;
            for (const Pattern& pattern : needle.anyOf) any = any || documents[i].contains(pattern.bytes());
            if (!any) within.reset(i);
        }
    return within;
}

} // namespace

TEST_CASE("a scan finds what a plain search of every document finds, with every instruction set")
{
    RandomContacts random{11};
    for (int round = 0; round < 60; ++round) {
        std::vector<QByteArray> documents;
        const int count = random.below(3) ? random.below(200) : int(slotsPerChunk) * 2 + random.below(500);
        for (int i = 0; i < count; ++i) documents.push_back(random.document());
        const Arena arena = arenaOf(documents);
        for (int question = 0; question < 20; ++question) {
            std::vector<Needle> needles(size_t(1 + random.below(3)));
            for (Needle& needle : needles)
                for (int form = 0; form <= random.below(3); ++form) {
                    const QByteArray& from = documents.empty() ? QByteArray{} : documents[size_t(random.below(count))];
                    const int kind = random.below(4);
                    if (kind == 0)
                        needle.anyOf.emplace_back(random.text(4));
                    else
                        needle.anyOf.emplace_back(
                            from.mid(random.below(int(from.size()) + 1), random.below(kind == 1 ? 40 : 6)));
                }
            Bitmap within{std::uint32_t(count), random.below(2) == 0};
            if (within.none())
                for (int i = 0; i < count; ++i)
                    if (random.below(random.below(2) ? 2 : 30) == 0) within.set(std::uint32_t(i));
            const Bitmap expected = slow(documents, needles, within);
            for (const ScanIsa isa : allIsas) {
                Bitmap found = within;
                REQUIRE(narrow(arena, needles, found, {.isa = isa}));
                REQUIRE(found == expected);
            }
        }
    }
}

TEST_CASE("two threads find the same as one")
{
    RandomContacts random{12};
    std::vector<QByteArray> documents;
    for (int i = 0; i < int(slotsPerChunk) * 100 + 77; ++i) documents.push_back(random.text(12));
    const Arena arena = arenaOf(documents);
    for (const char* text : {"a", "ab", "abc", "dcba", "7", "\xc3\xbc"}) {
        const std::vector<Needle> needles{{{Pattern{text}}}};
        Bitmap one{std::uint32_t(documents.size()), true}, two = one;
        REQUIRE(narrow(arena, needles, one, {.threads = 1}));
        REQUIRE(narrow(arena, needles, two, {.threads = 2}));
        CHECK(one == two);
        CHECK(one == slow(documents, needles, Bitmap{std::uint32_t(documents.size()), true}));
    }
}

TEST_CASE("no needle reaches over the end of a document")
{
    const Arena arena = arenaOf({"ab", "cd", "", "abcd"});
    for (const ScanIsa isa : allIsas)
        for (const char* text : {"bc", "bcd", "abcd", "b\nc"}) {
            Bitmap found{4, true};
            REQUIRE(narrow(arena, std::vector<Needle>{{{Pattern{text}}}}, found, {.isa = isa}));
            CHECK(found.count() == (QByteArray{text}.contains('\n') ? 0 : 1));
        }
}

TEST_CASE("a document may be empty, hold line ends or be longer than is kept")
{
    const QByteArray endless(2 * maxDocumentSize, 'x');
    const Arena arena =
        arenaOf({"", "a\nb\n", endless + "y", QByteArray{"\xc3\xbc"}.repeated(int(maxDocumentSize / 2))});
    CHECK(arena[0]->document(0) == "\n");
    CHECK(arena[0]->document(1) == "a b\n");
    CHECK(arena[0]->document(2).size() == maxDocumentSize);
    CHECK(arena[0]->document(3).size() == maxDocumentSize - 1); // no half letter
    Bitmap found{4, true};
    REQUIRE(narrow(arena, std::vector<Needle>{{{Pattern{"y"}}}}, found));
    CHECK(found.none());
}

TEST_CASE("a needle with an empty spelling is everywhere, and no needle leaves all")
{
    const Arena arena = arenaOf({"a", ""});
    Bitmap found{2, true};
    REQUIRE(narrow(arena, std::vector<Needle>{{{Pattern{"z"}, Pattern{""}}}}, found));
    CHECK(found.count() == 2);
    REQUIRE(narrow(arena, {}, found));
    CHECK(found.count() == 2);
    Bitmap none;
    CHECK(narrow({}, std::vector<Needle>{{{Pattern{"z"}}}}, none));
}

TEST_CASE("a cancelled scan says so")
{
    const Arena arena = arenaOf(std::vector<QByteArray>(5000, "abc"));
    const std::atomic<bool> cancelled{true};
    Bitmap found{5000, true};
    CHECK_FALSE(narrow(arena, std::vector<Needle>{{{Pattern{"a"}}}}, found, {.cancelled = &cancelled}));
}
