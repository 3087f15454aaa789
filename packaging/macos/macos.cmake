# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Not yet run. macOS 12 and later, Qt 6.5 or later; a disk image with an application bundle. Signing and notarising
# need a developer's certificate and are left to whoever publishes.
if(TARGET kontor)
    set(icon "${CMAKE_CURRENT_LIST_DIR}/kontor.icns")
    target_sources(kontor PRIVATE "${icon}")
    set_source_files_properties("${icon}" TARGET_DIRECTORY kontor PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(kontor PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_GUI_IDENTIFIER ${KONTOR_APP_ID}
        MACOSX_BUNDLE_BUNDLE_NAME Kontor
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_LIST_DIR}/Info.plist.in")
    qt_generate_deploy_app_script(TARGET kontor OUTPUT_SCRIPT deploy NO_TRANSLATIONS)
    install(SCRIPT "${deploy}")
endif()
if(TARGET kontorctl)
    # Beside the window's program, so that both find the libraries inside the bundle.
    install(TARGETS kontorctl RUNTIME DESTINATION kontor.app/Contents/MacOS)
endif()
set(CPACK_GENERATOR DragNDrop)
