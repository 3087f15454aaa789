// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sanitizers ask for when they start; empty in every other build.
#ifdef __SANITIZE_ADDRESS__

extern "C" const char* __asan_default_options() // NOLINT(bugprone-reserved-identifier)
{
    return "detect_stack_use_after_return=1:strict_string_checks=1:detect_leaks=1";
}

extern "C" const char* __ubsan_default_options() // NOLINT(bugprone-reserved-identifier)
{
    return "print_stacktrace=1";
}

extern "C" const char* __lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libfontconfig\nleak:libQt6Gui\nleak:libQt6XcbQpa\n";
}

#endif
