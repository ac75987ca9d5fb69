# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# On Windows the package is an NSIS installer or, with `cpack -G WIX`, an MSI. It has the programs and Qt.
include(${CMAKE_CURRENT_LIST_DIR}/windows/resources.cmake)

install(TARGETS linktill linktill-cli linktill-practice RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS ${LINKTILL_MODULE_TARGETS} LIBRARY DESTINATION ${CMAKE_INSTALL_BINDIR})
qt_generate_deploy_app_script(TARGET linktill FILENAME_VARIABLE deployScript
    NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deployScript})

set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME Linktill)
set(CPACK_NSIS_MUI_ICON ${LINKTILL_ICONS}/linktill.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\linktill.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_WIX_PRODUCT_ICON ${LINKTILL_ICONS}/linktill.ico)
# The GUID is the same for every version, so that a newer version replaces an older one.
set(CPACK_WIX_UPGRADE_GUID 6E0B7B0C-52E7-4C0E-9B6B-3C1F3A0D7A41)
