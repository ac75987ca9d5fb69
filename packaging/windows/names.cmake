# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# CPack reads this once for each package: the setup and the ZIP file have names that tell them apart.
if(CPACK_GENERATOR STREQUAL "ZIP")
    set(CPACK_PACKAGE_FILE_NAME Linktill-${CPACK_PACKAGE_VERSION}-portable)
else()
    set(CPACK_PACKAGE_FILE_NAME Linktill-${CPACK_PACKAGE_VERSION}-setup)
endif()
