# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings and Qt's strict switches, once for all.
add_library(kontor_options INTERFACE)
target_include_directories(kontor_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(kontor_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    KONTOR_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(kontor_options INTERFACE /W4 /WX /utf-8 /permissive-)
else()
    target_compile_options(kontor_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Werror -Wno-missing-field-initializers)
endif()

set(KONTOR_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")
if(KONTOR_SANITIZE)
    target_compile_options(kontor_options INTERFACE -fsanitize=${KONTOR_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(kontor_options INTERFACE -fsanitize=${KONTOR_SANITIZE})
endif()

# kontor_room(NAME DIR... [LINK lib...] [PRIVATE lib...]): a static library of all sources below the folders.
function(kontor_room name)
    cmake_parse_arguments(ROOM "" "" "LINK;PRIVATE" ${ARGN})
    set(sources)
    foreach(dir IN LISTS ROOM_UNPARSED_ARGUMENTS)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${dir}/*.cpp" "${CMAKE_SOURCE_DIR}/${dir}/*.h"
             "${CMAKE_SOURCE_DIR}/${dir}/*.qrc")
        list(APPEND sources ${found})
    endforeach()
    add_library(kontor_${name} STATIC ${sources})
    target_link_libraries(kontor_${name} PUBLIC kontor_options ${ROOM_LINK} PRIVATE ${ROOM_PRIVATE})
endfunction()

# kontor_test(NAME DIR... LINK lib...): one Catch2 program of all *_test.cpp below the folders.
function(kontor_test name)
    cmake_parse_arguments(TEST "" "" "LINK" ${ARGN})
    set(sources)
    foreach(dir IN LISTS TEST_UNPARSED_ARGUMENTS)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${dir}/*.cpp" "${CMAKE_SOURCE_DIR}/${dir}/*.h")
        list(APPEND sources ${found})
    endforeach()
    if(NOT sources)
        return()
    endif()
    add_executable(test_${name} ${sources})
    target_link_libraries(test_${name} PRIVATE kontor_test_main kontor_options ${TEST_LINK})
    catch_discover_tests(test_${name} TEST_PREFIX "${name}: " DISCOVERY_MODE PRE_TEST
        PROPERTIES TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
