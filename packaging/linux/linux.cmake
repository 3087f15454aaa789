# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
set(here "${CMAKE_CURRENT_LIST_DIR}")
set(doc "${CMAKE_INSTALL_DATADIR}/doc/kontor")

install(FILES "${here}/${KONTOR_APP_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${here}/${KONTOR_APP_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${here}/${KONTOR_APP_ID}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
        RENAME ${KONTOR_APP_ID}.xml)
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/kontor.svg" RENAME ${KONTOR_APP_ID}.svg
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${here}/copyright" DESTINATION "${doc}")

# Manual pages and the changelog are installed compressed, without a time stamp inside.
find_program(KONTOR_GZIP gzip REQUIRED)
set(pressed)
foreach(page IN ITEMS kontor.1 kontorctl.1 changelog.Debian)
    add_custom_command(OUTPUT ${page}.gz COMMAND "${KONTOR_GZIP}" -9nc "${here}/${page}" > ${page}.gz
                       DEPENDS "${here}/${page}" VERBATIM)
    list(APPEND pressed ${page}.gz)
endforeach()
add_custom_target(kontor_pages ALL DEPENDS ${pressed})
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/kontor.1.gz" "${CMAKE_CURRENT_BINARY_DIR}/kontorctl.1.gz"
        DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz" DESTINATION "${doc}")

# The server is a package of its own: it needs no window, and a window needs no PostgreSQL.
set(components Unspecified)
if(TARGET kontor-server)
    set(server "${CMAKE_SOURCE_DIR}/packaging/server")
    add_custom_command(OUTPUT kontor-server.1.gz COMMAND "${KONTOR_GZIP}" -9nc "${server}/kontor-server.1" > kontor-server.1.gz
                       DEPENDS "${server}/kontor-server.1" VERBATIM)
    add_custom_target(kontor_server_pages ALL DEPENDS kontor-server.1.gz)
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/kontor-server.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT server)
    install(FILES "${server}/kontor-server.service" DESTINATION lib/systemd/system COMPONENT server)
    install(FILES "${here}/copyright" "${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz" "${server}/server.conf"
            "${server}/compose.yml" "${server}/Dockerfile" "${server}/Caddyfile"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/kontor-server" COMPONENT server)
    list(APPEND components server)
endif()
if(TARGET kontor_sound)
    install(FILES "${here}/copyright" "${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/kontor-sound" COMPONENT sound)
    list(APPEND components sound)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_NAME kontor)
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME kontor-server)
# The first line of each is its summary.
set(CPACK_DEBIAN_UNSPECIFIED_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION_SUMMARY}\n${CPACK_PACKAGE_DESCRIPTION}")
unset(CPACK_PACKAGE_DESCRIPTION_SUMMARY)
set(CPACK_DEBIAN_SERVER_DESCRIPTION "keeps the contacts of an organisation together
Kontor's desktops that work by themselves share their contacts through this server: it
decides what was written at the same time, one change after the other, and
tells every desktop. Its only state is a PostgreSQL database.")
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
# libnss-systemd: the unit's user has a name for PostgreSQL only through it.
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS "postgresql, libnss-systemd")
set(CPACK_DEBIAN_SOUND_PACKAGE_NAME kontor-sound)
set(CPACK_DEBIAN_SOUND_DESCRIPTION "records and plays spoken notes in Kontor
With this plugin Kontor's window records what is said about a contact and plays
recordings in the contact's history.")
set(CPACK_DEBIAN_SOUND_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_SOUND_PACKAGE_DEPENDS "kontor (= ${PROJECT_VERSION}-1)")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so no linker tells: the database driver and the reader of SVG icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, libqt6positioning6-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-gtk-platformtheme")
if(NOT TARGET kontor-pdf)
    string(APPEND CPACK_DEBIAN_PACKAGE_RECOMMENDS ", poppler-utils") # then it shows PDF files
endif()
if(TARGET kontor_sound)
    string(APPEND CPACK_DEBIAN_PACKAGE_RECOMMENDS ", kontor-sound")
endif()
if(TARGET kontor_streets)
    string(APPEND CPACK_DEBIAN_PACKAGE_RECOMMENDS ", qt6-location-plugins, qml6-module-qtlocation, qml6-module-qtpositioning,"
        " qml6-module-qtquick")
endif()
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
# Both are the window's alone.
foreach(relation IN ITEMS DEPENDS RECOMMENDS)
    set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_${relation} "${CPACK_DEBIAN_PACKAGE_${relation}}")
    unset(CPACK_DEBIAN_PACKAGE_${relation})
endforeach()
