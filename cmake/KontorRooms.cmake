# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings and Qt's strict switches, once for all.
add_library(kontor_options INTERFACE)
target_include_directories(kontor_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(kontor_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    KONTOR_VERSION="${PROJECT_VERSION}")
# Not for whoever builds with a compiler that guesses wrong where ours does not: CI's presets say so.
option(KONTOR_WERROR "Warnings are errors" OFF)
if(MSVC)
    target_compile_options(kontor_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${KONTOR_WERROR}>:/WX>)
else()
    target_compile_options(kontor_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Wno-missing-field-initializers $<$<BOOL:${KONTOR_WERROR}>:-Werror>)
    # GCC 12 guesses wrong about variants and views once it inlines as much as it does for users.
    target_compile_options(kontor_options INTERFACE $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized
        -Wno-stringop-overflow -Wno-stringop-overread -Wno-restrict>)
endif()

set(KONTOR_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")
if(KONTOR_SANITIZE)
    target_compile_options(kontor_options INTERFACE -fsanitize=${KONTOR_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
        $<$<CXX_COMPILER_ID:GNU>:-Wno-mismatched-new-delete>) # false alarms of GCC when it sanitizes
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
    if(sources AND NOT name MATCHES "^(workspace|console|support|widgets)$")
        set_target_properties(kontor_${name} PROPERTIES AUTOMOC OFF) # no QObject lives down there
    endif()
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
    if(NOT MSVC)
        target_compile_options(test_${name} PRIVATE -O0) # what is tested is optimised; the tests need not be, and build sooner
    endif()
    # A name that Catch2 does not find must fail; version 3 does so by itself. The environment is set in main.cpp.
    catch_discover_tests(test_${name} TEST_PREFIX "${name}: " PROPERTIES TIMEOUT 300
        EXTRA_ARGS ${KONTOR_CATCH_ARGS})
endfunction()

# kontor_bench(DIR LINK lib...): one program bench_<name> of each <name>_bench.cpp in the folder.
function(kontor_bench dir)
    cmake_parse_arguments(BENCH "" "" "LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${dir}/*_bench.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        string(REGEX REPLACE "_bench$" "" name "${name}")
        add_executable(bench_${name} "${source}")
        target_link_libraries(bench_${name} PRIVATE kontor_options ${BENCH_LINK})
    endforeach()
endfunction()
