// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/scan.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__) || defined(_M_X64)
#define KONTOR_X64 1
#include <immintrin.h>
#elif defined(__aarch64__) || defined(_M_ARM64)
#define KONTOR_NEON 1
#include <arm_neon.h>
#endif
#ifdef _MSC_VER
#include <intrin.h>
#endif

namespace kontor {

namespace {

namespace portable {

#define KONTOR_TARGET
using Byte = std::uint64_t; // eight copies

inline Byte splat(char c) { return 0x0101010101010101u * std::uint8_t(c); }

/// 0x80 in each byte of `word` that is zero.
inline std::uint64_t zeros(std::uint64_t word)
{
    constexpr std::uint64_t low = 0x7f7f7f7f7f7f7f7fu;
    return ~(((word & low) + low) | word | low);
}

#include "core/search/scan_kernel.inc"

inline std::uint64_t matches(const char* at, const Keys& keys)
{
    std::uint64_t mask = 0;
    for (unsigned i = 0; i < 64; i += 8) {
        std::uint64_t differs = 0;
        for (int k = 0; k < 3; ++k) differs |= qFromLittleEndian<quint64>(at + keys.place[k] + i) ^ keys.byte[k];
        const std::uint64_t hit = zeros(differs);
        if (hit) mask |= (((hit >> 7) * 0x0102040810204080u) >> 56) << i; // gathers the eight marks in one byte
    }
    return mask;
}

#undef KONTOR_TARGET

} // namespace portable

#ifdef KONTOR_X64

namespace simd128 {

#define KONTOR_TARGET
using Byte = __m128i;

inline Byte splat(char c) { return _mm_set1_epi8(c); }

#include "core/search/scan_kernel.inc"

inline std::uint64_t matches(const char* at, const Keys& keys)
{
    const auto equal = [&](int k, unsigned i) {
        const auto* const from = reinterpret_cast<const __m128i*>(at + keys.place[k] + i);
        return _mm_cmpeq_epi8(_mm_loadu_si128(from), keys.byte[k]);
    };
    std::uint64_t mask = 0;
    for (unsigned i = 0; i < 64; i += 16) {
        const auto all = _mm_and_si128(_mm_and_si128(equal(0, i), equal(1, i)), equal(2, i));
        mask |= std::uint64_t(std::uint32_t(_mm_movemask_epi8(all))) << i;
    }
    return mask;
}

#undef KONTOR_TARGET

} // namespace simd128

namespace avx2 {

#ifdef _MSC_VER
#define KONTOR_TARGET
#else
#define KONTOR_TARGET __attribute__((target("avx2,bmi")))
#endif
using Byte = __m256i;

KONTOR_TARGET inline Byte splat(char c) { return _mm256_set1_epi8(c); }

#include "core/search/scan_kernel.inc"

KONTOR_TARGET inline __m256i equal(const char* at, Byte byte)
{
    return _mm256_cmpeq_epi8(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)), byte);
}

KONTOR_TARGET inline std::uint32_t matches32(const char* at, const Keys& keys)
{
    const auto two = _mm256_and_si256(equal(at + keys.place[0], keys.byte[0]), equal(at + keys.place[1], keys.byte[1]));
    return std::uint32_t(_mm256_movemask_epi8(_mm256_and_si256(two, equal(at + keys.place[2], keys.byte[2]))));
}

KONTOR_TARGET inline std::uint64_t matches(const char* at, const Keys& keys)
{
    return std::uint64_t(matches32(at + 32, keys)) << 32 | matches32(at, keys);
}

#undef KONTOR_TARGET

} // namespace avx2

bool hasAvx2()
{
#ifdef _MSC_VER
    int info[4]{};
    __cpuid(info, 0);
    if (info[0] < 7) return false;
    __cpuid(info, 1);
    constexpr int osxsave = 1 << 27;
    if (!(info[2] & osxsave) || (_xgetbv(0) & 6) != 6) return false; // the system saves the wide registers
    __cpuidex(info, 7, 0);
    return (info[1] & (1 << 5)) && (info[1] & (1 << 3)); // AVX2, BMI1
#else
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi");
#endif
}

#endif // KONTOR_X64

#ifdef KONTOR_NEON

namespace simd128 {

#define KONTOR_TARGET
using Byte = uint8x16_t;

inline Byte splat(char c) { return vdupq_n_u8(std::uint8_t(c)); }

#include "core/search/scan_kernel.inc"

inline std::uint64_t matches(const char* at, const Keys& keys)
{
    static constexpr std::uint8_t weightBytes[16]{1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const auto weights = vld1q_u8(weightBytes);
    const auto equal = [&](int k, unsigned i) {
        return vceqq_u8(vld1q_u8(reinterpret_cast<const std::uint8_t*>(at) + keys.place[k] + i), keys.byte[k]);
    };
    const auto part = [&](unsigned i) {
        return vandq_u8(vandq_u8(vandq_u8(equal(0, i), equal(1, i)), equal(2, i)), weights);
    };
    // three rounds of adding neighbours leave the 64 marks as the 64 lowest bits
    auto sum = vpaddq_u8(vpaddq_u8(part(0), part(16)), vpaddq_u8(part(32), part(48)));
    sum = vpaddq_u8(sum, sum);
    return vgetq_lane_u64(vreinterpretq_u64_u8(sum), 0);
}
#undef KONTOR_TARGET

} // namespace simd128

#endif // KONTOR_NEON

} // namespace

ScanIsa bestScanIsa()
{
#if defined(KONTOR_X64)
    static const bool avx2 = hasAvx2();
    return avx2 ? ScanIsa::Avx2 : ScanIsa::Simd128;
#elif defined(KONTOR_NEON)
    return ScanIsa::Simd128;
#else
    return ScanIsa::Portable;
#endif
}

Scanner::Scanner(ScanIsa isa) : m_stream{portable::stream}, m_each{portable::each}
{
    isa = std::min(isa, bestScanIsa());
#if defined(KONTOR_X64) || defined(KONTOR_NEON)
    if (isa == ScanIsa::Simd128) {
        m_stream = simd128::stream;
        m_each = simd128::each;
    }
#endif
#ifdef KONTOR_X64
    if (isa == ScanIsa::Avx2) {
        m_stream = avx2::stream;
        m_each = avx2::each;
    }
#endif
}

} // namespace kontor
