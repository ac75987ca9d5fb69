# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# On Windows there are two packages: a setup for one user, made by NSIS, and a ZIP file that needs no setup.
# Both hold one folder with the programs and everything that they use.
set(CMAKE_INSTALL_BINDIR .)
set(LINKTILL_WINDOWS ${CMAKE_CURRENT_LIST_DIR}/windows)
include(${LINKTILL_WINDOWS}/resources.cmake)

install(TARGETS linktill linktill-cli linktill-practice RUNTIME DESTINATION .)
install(TARGETS ${LINKTILL_MODULE_TARGETS} LIBRARY DESTINATION .)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE RENAME LICENSE.txt DESTINATION .)
install(FILES ${CMAKE_SOURCE_DIR}/resources/examples/seed_request.json DESTINATION examples)
foreach(program linktill linktill-cli linktill-practice)
    list(APPEND programs $<TARGET_FILE_NAME:${program}>)
endforeach()
foreach(module IN LISTS LINKTILL_MODULE_TARGETS)
    list(APPEND modules $<TARGET_FILE_NAME:${module}>)
endforeach()

# Qt loads these by itself, so no program shows that it needs them.
set(plugins)
foreach(plugin QWindowsIntegrationPlugin QWindowsVistaStylePlugin QSQLiteDriverPlugin QSchannelBackendPlugin
        QNLMNIPlugin)
    if(NOT TARGET Qt6::${plugin} AND plugin STREQUAL "QNLMNIPlugin")
        continue() # it tells when the network is lost; MinGW lacks the headers for it
    endif()
    get_target_property(kind Qt6::${plugin} QT_PLUGIN_TYPE)
    if(NOT kind)
        get_target_property(file Qt6::${plugin} IMPORTED_LOCATION_RELEASE)
        cmake_path(GET file PARENT_PATH kind)
        cmake_path(GET kind FILENAME kind)
    endif()
    install(FILES $<TARGET_FILE:Qt6::${plugin}> DESTINATION plugins/${kind})
    list(APPEND plugins plugins/${kind}/$<TARGET_FILE_NAME:Qt6::${plugin}>)
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/packaging/qt.conf CONTENT "[Paths]\nPlugins=plugins\n")
install(FILES ${CMAKE_BINARY_DIR}/packaging/qt.conf DESTINATION .)

# The libraries' licences; see packaging/windows/build-libraries. vcpkg has them beside each port's files.
if(LINKTILL_WINDOWS_ROOT)
    install(DIRECTORY ${LINKTILL_WINDOWS_ROOT}/licenses/ DESTINATION licenses)
endif()

# Libraries are looked for where the compiler has its own, and where Qt and the others are.
set(library_folders ${LINKTILL_WINDOWS_ROOT}/bin ${LINKTILL_WINDOWS_ROOT}/lib $<TARGET_FILE_DIR:Qt6::Core>)
if(MINGW)
    set(import_folder "${CMAKE_FIND_ROOT_PATH}")
    list(GET import_folder 0 import_folder)
    foreach(name libgcc_s_seh-1.dll libwinpthread-1.dll)
        execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${name} OUTPUT_VARIABLE file
            OUTPUT_STRIP_TRAILING_WHITESPACE)
        cmake_path(GET file PARENT_PATH folder)
        list(APPEND library_folders ${folder})
    endforeach()
    list(APPEND library_folders ${import_folder}/lib)
endif()
if(DEFINED VCPKG_INSTALLED_DIR)
    list(APPEND library_folders ${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/bin)
endif()
list(JOIN library_folders " " library_folders)
configure_file(${LINKTILL_WINDOWS}/libraries.cmake.in ${CMAKE_BINARY_DIR}/packaging/libraries.cmake.in @ONLY)
file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/packaging/libraries-$<CONFIG>.cmake
    INPUT ${CMAKE_BINARY_DIR}/packaging/libraries.cmake.in)
install(SCRIPT ${CMAKE_BINARY_DIR}/packaging/libraries-$<CONFIG>.cmake)
if(MSVC)
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION .)
    include(InstallRequiredSystemLibraries)
endif()

set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PROJECT_CONFIG_FILE ${LINKTILL_WINDOWS}/names.cmake)
if(CMAKE_HOST_UNIX)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/one-date.cmake)
endif()
# The setup has a script of its own, NSIS.template.in: CMake's asks for an administrator.
list(APPEND CMAKE_MODULE_PATH ${LINKTILL_WINDOWS})
set(CPACK_NSIS_DISPLAY_NAME Linktill)
set(CPACK_NSIS_MUI_ICON ${LINKTILL_ICONS}/linktill.ico)
set(CPACK_NSIS_MUI_UNIICON ${LINKTILL_ICONS}/linktill.ico)
# Only Debian's NSIS makes a setup of 64 bits, which Windows without its 32-bit part (and so Wine) can run.
if(NOT CMAKE_HOST_WIN32)
    set(CPACK_LINKTILL_NSIS_TARGET "Target amd64-unicode")
endif()
