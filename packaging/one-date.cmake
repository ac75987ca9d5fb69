# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# CPack runs this before it packs: all files get the date SOURCE_DATE_EPOCH, if that is set, since the hour
# at which they were built would make each package different.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find ${CPACK_TEMPORARY_DIRECTORY} -exec touch -h -d @$ENV{SOURCE_DATE_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
