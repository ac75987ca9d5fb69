# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# CPack calls this when the bundle is whole and before it makes the disk image. Deploying changes libraries,
# which breaks their signatures, and macOS on Apple silicon runs nothing with a broken one.
file(GLOB bundles "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*.app" "${CPACK_TEMPORARY_DIRECTORY}/*.app")
list(REMOVE_DUPLICATES bundles)
if(NOT bundles)
    message(FATAL_ERROR "CPack has staged no bundle to sign in ${CPACK_TEMPORARY_DIRECTORY}.")
endif()
foreach(bundle IN LISTS bundles)
    execute_process(COMMAND ${CMAKE_CURRENT_LIST_DIR}/sign-bundle ${bundle} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
