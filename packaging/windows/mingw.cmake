# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# CMake's toolchain file for Windows programs that are built on Debian, with the libraries that
# packaging/windows/build-libraries has made in the folder LINKTILL_WINDOWS_ROOT.
set(LINKTILL_WINDOWS_ROOT "$ENV{LINKTILL_WINDOWS_ROOT}" CACHE PATH "Folder of the libraries for Windows")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES LINKTILL_WINDOWS_ROOT)
set(target x86_64-w64-mingw32)
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
# Debian's compilers named "-posix" have C++'s threads.
set(CMAKE_C_COMPILER ${target}-gcc-posix)
set(CMAKE_CXX_COMPILER ${target}-g++-posix)
set(CMAKE_RC_COMPILER ${target}-windres)
set(CMAKE_STRIP ${target}-strip)
set(CMAKE_OBJDUMP ${target}-objdump)
set(CMAKE_FIND_ROOT_PATH /usr/${target} ${LINKTILL_WINDOWS_ROOT})
set(CMAKE_PREFIX_PATH ${LINKTILL_WINDOWS_ROOT})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} ${LINKTILL_WINDOWS_ROOT}/lib/pkgconfig)

# moc, rcc and lrelease are this machine's.
set(QT_HOST_PATH /usr)
file(GLOB QT_HOST_PATH_CMAKE_DIR /usr/lib/*/cmake/Qt6HostInfo)
cmake_path(GET QT_HOST_PATH_CMAKE_DIR PARENT_PATH QT_HOST_PATH_CMAKE_DIR)
set(Qt6LinguistTools_DIR ${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools)
