// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/digit_pattern.h"

namespace kontor {

/// Recursive descent: alternatives of sequences of repeated atoms. Every part is a vector of relocatable steps.
class DigitPattern::Compiler {
public:
    explicit Compiler(std::string_view source) : m_source{source} {}

    std::optional<DigitPattern> compile()
    {
        Steps steps = alternatives();
        if (m_failed || m_at != m_source.size() || steps.size() > maximumSteps) return std::nullopt;
        steps.push_back({Op::Accept});
        DigitPattern pattern;
        pattern.m_steps = std::move(steps);
        pattern.m_groups = m_groups;
        return pattern;
    }

private:
    using Steps = std::vector<Step>;
    static constexpr std::size_t maximumSteps = 100'000;
    static constexpr std::uint16_t anyDigit = 0x3ff;

    bool atEnd() const { return m_at >= m_source.size(); }
    char peek() const { return atEnd() ? '\0' : m_source[m_at]; }
    bool take(char expected)
    {
        if (peek() != expected) return false;
        ++m_at;
        return true;
    }
    Steps fail()
    {
        m_failed = true;
        m_at = m_source.size();
        return {};
    }
    static void append(Steps& to, const Steps& more) { to.insert(to.end(), more.begin(), more.end()); }

    Steps alternatives()
    {
        Steps first = sequence();
        if (!take('|')) return first;
        const Steps rest = alternatives();
        Steps both{{Op::Split, 0, 0, int(first.size()) + 2}};
        append(both, first);
        both.push_back({Op::Jump, 0, 0, int(rest.size()) + 1});
        append(both, rest);
        return both;
    }

    Steps sequence()
    {
        Steps steps;
        while (!m_failed && !atEnd() && peek() != '|' && peek() != ')') append(steps, repeated(atom()));
        return steps;
    }

    Steps atom()
    {
        const char c = peek();
        ++m_at;
        if (c >= '0' && c <= '9') return {{Op::Digit, 0, std::uint16_t(1u << (c - '0'))}};
        if (c == '\\') return take('d') ? Steps{{Op::Digit, 0, anyDigit}} : fail();
        if (c == '[') return digitClass();
        if (c == '$') return {{Op::AtEnd}};
        if (c == '(') return group();
        return fail();
    }

    Steps digitClass()
    {
        std::uint16_t digits = 0;
        while (!take(']')) {
            if (take('\\')) {
                if (!take('d')) return fail();
                digits = anyDigit;
                continue;
            }
            const char from = peek();
            if (from < '0' || from > '9') return fail();
            ++m_at;
            char to = from;
            if (take('-')) {
                to = peek();
                if (to < from || to > '9') return fail();
                ++m_at;
            }
            for (char d = from; d <= to; ++d) digits = std::uint16_t(digits | (1u << (d - '0')));
        }
        return {{Op::Digit, 0, digits}};
    }

    Steps group()
    {
        if (take('?')) {
            if (!take(':')) return fail();
            Steps inner = alternatives();
            return take(')') ? inner : fail();
        }
        const int number = ++m_groups;
        if (number > 9) return fail();
        Steps inner{{Op::Open, std::uint8_t(number)}};
        append(inner, alternatives());
        inner.push_back({Op::Close, std::uint8_t(number)});
        return take(')') ? inner : fail();
    }

    Steps repeated(const Steps& once)
    {
        int least = 1;
        int most = 1;
        if (take('?')) {
            least = 0;
        } else if (take('{')) {
            least = most = number();
            if (take(',')) most = number();
            if (!take('}') || least > most || most > 30) return fail();
        }
        if (peek() == '?' || peek() == '+' || peek() == '*') return fail(); // lazy or endless: not in plans
        Steps steps;
        for (int i = 0; i < least; ++i) append(steps, once);
        for (int left = most - least; left > 0; --left) { // x{0,n}: each further one may be left out with all after it
            steps.push_back({Op::Split, 0, 0, left * (int(once.size()) + 1)});
            append(steps, once);
        }
        return steps;
    }

    int number()
    {
        int value = 0;
        const std::size_t from = m_at;
        while (peek() >= '0' && peek() <= '9' && value < 1000) value = value * 10 + (m_source[m_at++] - '0');
        if (from == m_at) fail();
        return value;
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    int m_groups = 0;
    bool m_failed = false;
};

/// Depth-first search in the order of preference. Patterns have no loops, so it ends; depth is that of the choices.
struct DigitPattern::Run {
    const Step* steps;
    std::string_view digits;
    bool whole;
    Groups* groups;

    int from(int step, int at) const
    {
        for (;;) {
            const Step& now = steps[step];
            switch (now.op) {
            case Op::Digit:
                if (at >= int(digits.size()) || !(now.digits >> (digits[std::size_t(at)] - '0') & 1)) return -1;
                ++at;
                ++step;
                break;
            case Op::Split:
                if (const int end = from(step + 1, at); end >= 0) return end;
                step += now.target;
                break;
            case Op::Jump: step += now.target; break;
            case Op::AtEnd:
                if (at != int(digits.size())) return -1;
                ++step;
                break;
            case Op::Open:
            case Op::Close: return mark(now, step, at);
            case Op::Accept: return !whole || at == int(digits.size()) ? at : -1;
            }
        }
    }

    int mark(const Step& now, int step, int at) const
    {
        if (!groups) return from(step + 1, at);
        const Groups before = *groups;
        if (now.op == Op::Open) groups->begin[now.group] = std::int8_t(at);
        groups->end[now.group] = std::int8_t(at);
        const int end = from(step + 1, at);
        if (end < 0) *groups = before;
        return end;
    }
};

std::optional<DigitPattern> DigitPattern::compile(std::string_view source) { return Compiler{source}.compile(); }

int DigitPattern::run(std::string_view digits, bool whole, Groups* groups) const
{
    if (m_steps.empty()) return -1;
    if (groups) *groups = {};
    return Run{m_steps.data(), digits, whole, groups}.from(0, 0);
}

bool DigitPattern::matches(std::string_view digits, Groups* groups) const { return run(digits, true, groups) >= 0; }

int DigitPattern::matchesStart(std::string_view digits, Groups* groups) const { return run(digits, false, groups); }

} // namespace kontor
