# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# On macOS the package is a disk image with an application bundle that contains Qt. The two small programs
# are in the bundle beside the main program.
option(LINKTILL_BUNDLE "Build Linktill.app, which the disk image is made of" OFF)
set(CPACK_GENERATOR DragNDrop)
if(NOT LINKTILL_BUNDLE)
    install(TARGETS linktill linktill-cli linktill-practice)
    install(TARGETS ${LINKTILL_MODULE_TARGETS} LIBRARY DESTINATION ${LINKTILL_MODULE_FOLDER})
    return()
endif()

# Homebrew's libraries are made for the system that they are installed on, and so is a bundle with them.
# With Qt's own libraries CMAKE_OSX_DEPLOYMENT_TARGET may name an older system: 12.0 for Qt 6.8.
set(LINKTILL_MACOS ${CMAKE_OSX_DEPLOYMENT_TARGET})
if(NOT LINKTILL_MACOS)
    execute_process(COMMAND sw_vers -productVersion OUTPUT_VARIABLE LINKTILL_MACOS
        OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/macos/Info.plist.in ${CMAKE_BINARY_DIR}/packaging/Info.plist @ONLY)

target_sources(linktill PRIVATE ${LINKTILL_ICONS}/linktill.icns)
set_source_files_properties(${LINKTILL_ICONS}/linktill.icns TARGET_DIRECTORY linktill
    PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(linktill PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Linktill
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_BINARY_DIR}/packaging/Info.plist)
set_target_properties(linktill linktill-cli linktill-practice ${LINKTILL_MODULE_TARGETS} PROPERTIES
    INSTALL_RPATH @executable_path/../Frameworks)

set(contents Linktill.app/Contents)
install(TARGETS linktill BUNDLE DESTINATION .)
install(TARGETS linktill-cli linktill-practice RUNTIME DESTINATION ${contents}/MacOS)
install(TARGETS ${LINKTILL_MODULE_TARGETS} LIBRARY DESTINATION ${contents}/PlugIns)
install(FILES ${CPACK_RESOURCE_FILE_LICENSE} DESTINATION ${contents}/Resources)

# macdeployqt finds what the main program needs. What only the small programs and the modules need, such as
# Qt Sql with its plugin, is found when they are named.
list(TRANSFORM LINKTILL_MODULE_TARGETS REPLACE "(.+)" "${contents}/PlugIns/$<TARGET_FILE_NAME:\\1>"
    OUTPUT_VARIABLE modules)
list(JOIN modules " " modules)
string(REPLACE ":" ";" prefixes "$ENV{CMAKE_PREFIX_PATH}")
string(JOIN "\" \"" prefixes ${CMAKE_PREFIX_PATH} ${prefixes} ${QT6_INSTALL_PREFIX})
file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/packaging/deploy.cmake CONTENT
"include(\"${QT_DEPLOY_SUPPORT}\")
qt_deploy_runtime_dependencies(EXECUTABLE Linktill.app
    ADDITIONAL_EXECUTABLES ${contents}/MacOS/linktill-cli ${contents}/MacOS/linktill-practice
    ADDITIONAL_MODULES ${modules})
execute_process(COMMAND \"${CMAKE_CURRENT_LIST_DIR}/macos/gather-libraries\"
    \"\${QT_DEPLOY_PREFIX}/Linktill.app\" \"${prefixes}\" COMMAND_ERROR_IS_FATAL ANY)
")
install(SCRIPT ${CMAKE_BINARY_DIR}/packaging/deploy.cmake)

set(architecture ${CMAKE_OSX_ARCHITECTURES})
if(NOT architecture)
    set(architecture ${CMAKE_SYSTEM_PROCESSOR})
endif()
string(REPLACE ";" "-" architecture "${architecture}")
set(CPACK_PACKAGE_FILE_NAME Linktill-${PROJECT_VERSION}-macos-${architecture})
set(CPACK_DMG_VOLUME_NAME Linktill) # CPack adds a link to the folder Applications by itself
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/macos/sign-staged.cmake)
