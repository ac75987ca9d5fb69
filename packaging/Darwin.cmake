# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# On macOS the package is a disk image with an application bundle that contains Qt. The two small programs
# are in the bundle beside the main program.
option(LINKTILL_BUNDLE "Build linktill.app, which the disk image is made of" OFF)
if(LINKTILL_BUNDLE)
    target_sources(linktill PRIVATE ${LINKTILL_ICONS}/linktill.icns)
    set_source_files_properties(${LINKTILL_ICONS}/linktill.icns TARGET_DIRECTORY linktill
        PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(linktill PROPERTIES MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME Linktill
        MACOSX_BUNDLE_GUI_IDENTIFIER ${LINKTILL_ID}
        MACOSX_BUNDLE_ICON_FILE linktill.icns
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
    install(TARGETS linktill BUNDLE DESTINATION .)
    install(TARGETS linktill-cli linktill-practice RUNTIME DESTINATION linktill.app/Contents/MacOS)
    install(TARGETS ${LINKTILL_MODULE_TARGETS} LIBRARY DESTINATION linktill.app/Contents/PlugIns)
    qt_generate_deploy_app_script(TARGET linktill FILENAME_VARIABLE deployScript
        NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deployScript})
else()
    install(TARGETS linktill linktill-cli linktill-practice)
    install(TARGETS ${LINKTILL_MODULE_TARGETS} LIBRARY DESTINATION ${LINKTILL_MODULE_FOLDER})
endif()
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Linktill)
