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

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so no linker tells: the database driver and the reader of SVG icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-gtk-platformtheme")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
