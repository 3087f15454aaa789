// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phone_plan.h"

#include <phonenumbers/phonemetadata.pb.h>

#include <memory>

// The metadata compiled into libphonenumber. These two are in every build of it, but in no installed header; where a
// linker finds them missing, all numbers take the library's own slow way.
namespace i18n::phonenumbers {
#if defined(__GNUC__)
int metadata_size() __attribute__((weak));
const void* metadata_get() __attribute__((weak));
#else
int metadata_size();
const void* metadata_get();
#endif
} // namespace i18n::phonenumbers

namespace kontor {

namespace {

namespace pb = i18n::phonenumbers;

constexpr char noRegion[] = "001";

/// An absent rule is one that matches nothing; one we cannot read makes the plan unreadable.
DigitPattern pattern(const std::string& source, PhonePlan& plan)
{
    if (source.empty()) return {};
    auto compiled = DigitPattern::compile(source);
    if (!compiled) plan.readable = false;
    return compiled ? std::move(*compiled) : DigitPattern{};
}

template <class Lengths>
quint32 maskOf(const Lengths& lengths)
{
    quint32 mask = 0;
    for (const int length : lengths)
        if (length > 0 && length < 32) mask |= 1u << length;
    return mask;
}

/// "$1 $2" with the groups as characters 1..9. Anything but ASCII would need more care than plans have needed so far.
std::string groupsMarked(std::string_view text)
{
    std::string marked;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '$' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9')
            marked += char(text[++i] - '0');
        else
            marked += text[i];
    }
    return marked;
}

/// The first group of a national format is written as the prefix rule says, for example "0$1".
std::string nationalFormat(const std::string& format, const std::string& prefixRule)
{
    std::string marked = groupsMarked(format);
    const auto first = marked.find_first_of("\1\2\3\4\5\6\7\10\11");
    if (prefixRule.empty() || first == std::string::npos) return marked;
    std::string rule = groupsMarked(prefixRule);
    for (char& c : rule)
        if (c == 1) c = marked[first];
    return marked.replace(first, 1, rule);
}

PhonePlan::Format formatFrom(const pb::NumberFormat& source, PhonePlan& plan)
{
    PhonePlan::Format format;
    format.pattern = pattern(source.pattern(), plan);
    if (const int stages = source.leading_digits_pattern_size(); stages > 0) // the last one is the whole one
        format.leading = pattern(source.leading_digits_pattern(stages - 1), plan);
    format.national = nationalFormat(source.format(), source.national_prefix_formatting_rule());
    format.international = groupsMarked(source.format());
    return format;
}

void addKind(const pb::PhoneNumberDesc& source, PhonePlan& plan)
{
    if (source.national_number_pattern().empty()) return;
    const bool never = source.possible_length_size() == 1 && source.possible_length(0) < 0;
    if (!never)
        plan.kinds.push_back({pattern(source.national_number_pattern(), plan), maskOf(source.possible_length())});
}

PhonePlan planFrom(const pb::PhoneMetadata& source)
{
    PhonePlan plan;
    plan.region = source.id();
    plan.callingCode = source.country_code();
    plan.hasNationalPrefix = !source.national_prefix_for_parsing().empty();
    plan.hasLeadingDigits = source.has_leading_digits();
    plan.nationalPrefix = pattern(source.national_prefix_for_parsing(), plan);
    plan.leadingDigits = pattern(source.leading_digits(), plan);
    plan.transform = groupsMarked(source.national_prefix_transform_rule());
    plan.extensionPrefix = source.has_preferred_extn_prefix() ? source.preferred_extn_prefix() : " ext. ";
    if (auto compiled = DigitPattern::compile(source.international_prefix()))
        plan.internationalPrefix = std::move(*compiled);
    else
        plan.readable = false;

    const pb::PhoneNumberDesc& general = source.general_desc();
    plan.general = pattern(general.national_number_pattern(), plan);
    plan.lengths = maskOf(general.possible_length());
    plan.localLengths = maskOf(general.possible_length_local_only());
    const int count = general.possible_length_size();
    plan.shortest = count ? general.possible_length(0) : -1;
    plan.longest = count ? general.possible_length(count - 1) : -1;

    // Ordered by how common they are: the first match decides.
    for (const auto* kind :
         {&source.fixed_line(), &source.mobile(), &source.toll_free(), &source.shared_cost(), &source.premium_rate(),
          &source.voip(), &source.uan(), &source.personal_number(), &source.pager(), &source.voicemail()})
        addKind(*kind, plan);
    for (const auto& format : source.number_format()) plan.formats.push_back(formatFrom(format, plan));
    for (const auto& format : source.intl_number_format())
        plan.internationalFormats.push_back(formatFrom(format, plan));
    return plan;
}

} // namespace

bool PhonePlans::load()
{
#if defined(__GNUC__)
    if (!pb::metadata_get || !pb::metadata_size) return false;
#endif
    pb::PhoneMetadataCollection collection;
    if (!collection.ParseFromArray(pb::metadata_get(), pb::metadata_size())) return false;

    m_byRegion.assign(26 * 26, -1);
    for (const auto& source : collection.metadata()) {
        const int index = int(m_plans.size());
        m_plans.push_back(planFrom(source));
        const PhonePlan& plan = m_plans.back();
        if (plan.region != noRegion && plan.region.size() == 2)
            m_byRegion[std::size_t((plan.region[0] - 'A') * 26 + (plan.region[1] - 'A'))] = std::int16_t(index);
        auto& sharers = m_byCode[plan.callingCode];
        sharers.insert(source.main_country_for_code() ? sharers.begin() : sharers.end(), index);
    }
    m_codes.assign(1000, nullptr);
    for (const auto& [code, sharers] : m_byCode) {
        if (code > 0 && code < 1000) m_codes[std::size_t(code)] = &sharers;
        bool readable = true;
        for (const int index : sharers) readable = readable && m_plans[std::size_t(index)].readable;
        for (const int index : sharers) m_plans[std::size_t(index)].readable = readable;
    }
    return true;
}

const PhonePlans* PhonePlans::instance()
{
    static const std::unique_ptr<const PhonePlans> plans = [] {
        auto loading = std::make_unique<PhonePlans>();
        return loading->load() ? std::move(loading) : nullptr;
    }();
    return plans.get();
}

} // namespace kontor
