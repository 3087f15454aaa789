# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Not yet run. Windows 10 and later, MSVC 2022, Qt 6.5 or later; an installer by NSIS with Qt's libraries inside.
if(TARGET kontor)
    target_sources(kontor PRIVATE "${CMAKE_CURRENT_LIST_DIR}/kontor.rc")
    qt_generate_deploy_app_script(TARGET kontor OUTPUT_SCRIPT deploy NO_TRANSLATIONS)
    install(SCRIPT "${deploy}")
endif()
# The libraries that are not Qt's come by X_VCPKG_APPLOCAL_DEPS_INSTALL in the preset.

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Kontor")
set(CPACK_PACKAGE_EXECUTABLES kontor "Kontor")
set(CPACK_NSIS_DISPLAY_NAME "Kontor")
set(CPACK_NSIS_MUI_ICON "${CMAKE_CURRENT_LIST_DIR}/kontor.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin/kontor.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\\Classes\\kontor" "" "URL:Kontor"
  WriteRegStr SHCTX "Software\\Classes\\kontor" "URL Protocol" ""
  WriteRegStr SHCTX "Software\\Classes\\kontor\\shell\\open\\command" "" '\"$INSTDIR\\bin\\kontor.exe\" \"%1\"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\\Classes\\kontor"
]])
