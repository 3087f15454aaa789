# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The gazetteer lies beside the programs, unpacked, so that they can map it into memory.
set(KONTOR_PLACES "${CMAKE_BINARY_DIR}/share/kontor/places.bin")
add_custom_command(OUTPUT "${KONTOR_PLACES}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_BINARY_DIR}/share/kontor"
    COMMAND "${CMAKE_COMMAND}" -E chdir "${CMAKE_BINARY_DIR}/share/kontor"
            "${CMAKE_COMMAND}" -E tar xJf "${CMAKE_SOURCE_DIR}/resources/places/places.tar.xz"
    COMMAND "${CMAKE_COMMAND}" -E touch "${KONTOR_PLACES}"
    DEPENDS "${CMAKE_SOURCE_DIR}/resources/places/places.tar.xz"
    COMMENT "Unpacking the gazetteer" VERBATIM)
add_custom_target(kontor_places ALL DEPENDS "${KONTOR_PLACES}")
add_dependencies(kontor_geo kontor_places)

if(APPLE)
    set(folder "kontor.app/Contents/Resources")
elseif(WIN32)
    set(folder "share/kontor")
else()
    set(folder "${CMAKE_INSTALL_DATADIR}/kontor")
endif()
install(FILES "${KONTOR_PLACES}" DESTINATION "${folder}")
