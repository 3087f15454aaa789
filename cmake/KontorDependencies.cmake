# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything from outside is found here and nowhere else.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Sql Network Svg Positioning LinguistTools)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    find_package(Qt6 QUIET OPTIONAL_COMPONENTS QuickWidgets) # street maps: Qt Location came back with 6.5
endif()
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS Multimedia) # recorded notes
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS Pdf) # pages of PDF files
if(KONTOR_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test) # keys and clicks for the window's tests
endif()
if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DBus) # a Linux desktop tells by it whether it is dark
endif()
find_package(SQLite3 3.40 REQUIRED)
find_package(Threads REQUIRED)
if(NOT TARGET SQLite::SQLite3)
    add_library(SQLite::SQLite3 ALIAS SQLite3::SQLite3) # the name changed in CMake 4.3
endif()

# Debian 12 has libphonenumber without a CMake package, Debian 13 with one that names a file it does not ship; so it is
# looked for by hand, and by its package where vcpkg or Homebrew brings it with all that it stands on.
add_library(Phonenumber::Phonenumber INTERFACE IMPORTED)
if(WIN32 OR APPLE)
    find_package(libphonenumber CONFIG REQUIRED)
    if(TARGET libphonenumber::phonenumber-shared)
        target_link_libraries(Phonenumber::Phonenumber INTERFACE libphonenumber::phonenumber-shared)
    else()
        target_link_libraries(Phonenumber::Phonenumber INTERFACE libphonenumber::phonenumber)
    endif()
else()
    find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
    find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
    find_package(Protobuf REQUIRED)
    target_include_directories(Phonenumber::Phonenumber SYSTEM INTERFACE "${PHONENUMBER_INCLUDE_DIR}")
    target_link_libraries(Phonenumber::Phonenumber INTERFACE "${PHONENUMBER_LIBRARY}" protobuf::libprotobuf)
endif()

find_path(UCHARDET_INCLUDE_DIR uchardet.h PATH_SUFFIXES uchardet REQUIRED)
find_library(UCHARDET_LIBRARY uchardet REQUIRED)
add_library(Uchardet::Uchardet INTERFACE IMPORTED)
target_include_directories(Uchardet::Uchardet SYSTEM INTERFACE "${UCHARDET_INCLUDE_DIR}")
target_link_libraries(Uchardet::Uchardet INTERFACE "${UCHARDET_LIBRARY}")

find_package(Qt6Keychain QUIET) # where a device's access is kept; without it in a file of its owner alone
find_package(OpenSSL 3.0 QUIET) # what Qt speaks TLS by on Linux; only the server calls more than its start
if(KONTOR_SERVER)
    find_package(PostgreSQL REQUIRED)
    find_package(OpenSSL 3.0 REQUIRED)
    find_package(Boost 1.74 REQUIRED)
    find_path(SODIUM_INCLUDE_DIR sodium.h REQUIRED)
    find_library(SODIUM_LIBRARY sodium REQUIRED)
    add_library(Sodium::Sodium INTERFACE IMPORTED)
    target_include_directories(Sodium::Sodium SYSTEM INTERFACE "${SODIUM_INCLUDE_DIR}")
    target_link_libraries(Sodium::Sodium INTERFACE "${SODIUM_LIBRARY}")
endif()
