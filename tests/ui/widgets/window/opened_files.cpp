// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/window/opened_files.h"

#include <array>
#include <cstdarg>
#include <string_view>
#include <utility>

#ifdef __linux__
#include <dlfcn.h>
#include <fcntl.h>
#endif

namespace kontor::test {

namespace {

thread_local bool noting = false;
thread_local std::vector<std::string> noted;

bool isOfTheSystem(std::string_view path)
{
    static constexpr std::array<std::string_view, 8> system{"/usr/", "/etc/", "/lib",  "/proc/",
                                                            "/sys/", "/dev/", "/var/", "/run/"};
    for (const std::string_view folder : system)
        if (path.starts_with(folder)) return true;
    return path.find("/fontconfig") != path.npos || path.find("/.fonts") != path.npos;
}

} // namespace

void noteOpenedFiles()
{
    noted.clear();
    noting = true;
}

std::vector<std::string> openedFiles()
{
    noting = false;
    return std::exchange(noted, {});
}

#ifdef __linux__
/// Called by what stands in for the C library's functions below.
void noteOpening(const char* path)
{
    if (noting && !isOfTheSystem(path)) noted.emplace_back(path);
}
#endif

} // namespace kontor::test

#ifdef __linux__
namespace {

/// Only with these flags is there a mode behind them.
mode_t modeOf(int flags, va_list more)
{
    return flags & (O_CREAT | __O_TMPFILE) ? mode_t(va_arg(more, unsigned)) : mode_t{};
}

template <class Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

int openNoted(const char* name, const char* path, int flags, mode_t mode)
{
    kontor::test::noteOpening(path);
    return next<int (*)(const char*, int, ...)>(name)(path, flags, mode);
}

int openAtNoted(const char* name, int folder, const char* path, int flags, mode_t mode)
{
    kontor::test::noteOpening(path);
    return next<int (*)(int, const char*, int, ...)>(name)(folder, path, flags, mode);
}

} // namespace

// The program's own functions go before those of the C library, for every library in the process.
#define KONTOR_OPEN(name)                                                                                              \
    extern "C" int name(const char* path, int flags, ...)                                                              \
    {                                                                                                                  \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        const mode_t mode = modeOf(flags, more);                                                                       \
        va_end(more);                                                                                                  \
        return openNoted(#name, path, flags, mode);                                                                    \
    }
#define KONTOR_OPEN_AT(name)                                                                                           \
    extern "C" int name(int folder, const char* path, int flags, ...)                                                  \
    {                                                                                                                  \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        const mode_t mode = modeOf(flags, more);                                                                       \
        va_end(more);                                                                                                  \
        return openAtNoted(#name, folder, path, flags, mode);                                                          \
    }
KONTOR_OPEN(open)
KONTOR_OPEN(open64)
KONTOR_OPEN_AT(openat)
KONTOR_OPEN_AT(openat64)
#endif
