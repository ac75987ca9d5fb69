# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# Gives each program for Windows its icon, its version and its manifest. The manifest says what Windows may do for
# the program: no administrator's rights, narrow names in UTF-8, sharp text on every screen, long paths.
enable_language(RC)
# linktill_windows_resources(PROGRAM DESCRIPTION); the task manager shows the description as the program's name.
function(linktill_windows_resources program LINKTILL_FILE_DESCRIPTION)
    set(folder ${CMAKE_BINARY_DIR}/packaging/resources)
    configure_file(${CMAKE_SOURCE_DIR}/packaging/windows/linktill.rc.in ${folder}/${program}.rc @ONLY)
    configure_file(${CMAKE_SOURCE_DIR}/packaging/windows/linktill.manifest.in ${folder}/${program}.manifest @ONLY)
    target_sources(${program} PRIVATE ${folder}/${program}.rc)
    set_property(SOURCE ${folder}/${program}.rc TARGET_DIRECTORY ${program} PROPERTY OBJECT_DEPENDS
        "${folder}/${program}.manifest;${LINKTILL_ICONS}/linktill.ico")
    if(MSVC)
        target_link_options(${program} PRIVATE /MANIFEST:NO) # the linker would add a second one
    endif()
endfunction()
linktill_windows_resources(linktill "Linktill")
linktill_windows_resources(linktill-cli "Linktill for the command line")
linktill_windows_resources(linktill-practice "Practice gateway of Linktill")
