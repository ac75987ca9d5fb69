# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# Says what is installed where, and makes the packages: a DEB on Linux, a disk image on macOS, an installer
# on Windows. The programs contain their translations and data, so they need no other file of the tree.
set(LINKTILL_ID io.github.linktill.Linktill)
set(LINKTILL_ICONS ${CMAKE_SOURCE_DIR}/resources/icons/app)
set(CPACK_PACKAGE_NAME linktill)
set(CPACK_PACKAGE_VENDOR "The Linktill authors")
set(CPACK_PACKAGE_CONTACT "The Linktill authors <authors@linktill.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "make PortOne payment links and their QR codes")
set(CPACK_PACKAGE_DESCRIPTION
"Linktill makes payment links for a shop: fill in the amount and the customer,
let it check the form, send it, and show or share the link that comes back with
its QR code.

It starts on a practice shop of its own, where no account is needed and no real
money moves. linktill-cli does the same work from a terminal or a script;
linktill-practice is the practice gateway by itself.")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Linktill)
set(CPACK_PACKAGE_EXECUTABLES linktill Linktill)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_OUTPUT_FILE_PREFIX ${CMAKE_BINARY_DIR}/package)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)

include(GNUInstallDirs)
get_property(LINKTILL_MODULE_TARGETS GLOBAL PROPERTY LINKTILL_MODULE_TARGETS)
cmake_path(SET LINKTILL_MODULE_FOLDER NORMALIZE ${CMAKE_INSTALL_BINDIR}/${LINKTILL_MODULES})
include(${CMAKE_CURRENT_LIST_DIR}/${CMAKE_SYSTEM_NAME}.cmake OPTIONAL RESULT_VARIABLE LINKTILL_SYSTEM_RULES)
if(NOT LINKTILL_SYSTEM_RULES)
    install(TARGETS linktill linktill-cli linktill-practice)
    install(TARGETS ${LINKTILL_MODULE_TARGETS} LIBRARY DESTINATION ${LINKTILL_MODULE_FOLDER})
    set(CPACK_GENERATOR TGZ)
endif()
include(CPack)
