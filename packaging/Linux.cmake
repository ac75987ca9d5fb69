# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# On Linux the files go where the freedesktop standards say, and the packages are for Debian (here) and for
# systems with RPM (linux/rpm.cmake). With LINKTILL_PORTABLE the same files and all libraries make a folder
# that runs from anywhere.
set(LINKTILL_LINUX ${CMAKE_CURRENT_LIST_DIR}/linux)
option(LINKTILL_PORTABLE "Install what is needed into a folder that runs from anywhere" OFF)

# What belongs to a system's release has its name in the version, so that the package of the next release
# takes its place: …+debian12 before …+debian13.
cmake_host_system_information(RESULT distribution QUERY DISTRIB_INFO)
set(CPACK_DEBIAN_PACKAGE_VERSION ${PROJECT_VERSION}+${distribution_ID}${distribution_VERSION_ID})
# string(TIMESTAMP) gives the moment SOURCE_DATE_EPOCH where that is set.
string(TIMESTAMP LINKTILL_MOMENT "%a, %d %b %Y %H:%M:%S +0000" UTC)
string(TIMESTAMP LINKTILL_DAY "%Y-%m-%d" UTC)
set(metainfo ${CMAKE_BINARY_DIR}/packaging/${LINKTILL_ID}.metainfo.xml)
configure_file(${LINKTILL_LINUX}/${LINKTILL_ID}.metainfo.xml.in ${metainfo} @ONLY)

install(TARGETS linktill linktill-cli linktill-practice RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS ${LINKTILL_MODULE_TARGETS} LIBRARY DESTINATION ${LINKTILL_MODULE_FOLDER})
install(FILES ${LINKTILL_LINUX}/${LINKTILL_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${metainfo} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${LINKTILL_LINUX}/${LINKTILL_ID}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${LINKTILL_ICONS}/linktill.svg RENAME ${LINKTILL_ID}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
foreach(size 16 24 32 48 64 128 256 512)
    install(FILES ${LINKTILL_ICONS}/linktill-${size}.png RENAME ${LINKTILL_ID}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()

set(documents ${CMAKE_INSTALL_DATADIR}/doc/linktill)
install(FILES ${LINKTILL_LINUX}/copyright DESTINATION ${documents})
install(FILES ${CMAKE_SOURCE_DIR}/resources/examples/seed_request.json DESTINATION ${documents}/examples)

# Manual pages and Debian's change log are installed compressed; -n keeps the build reproducible.
find_program(GZIP_PROGRAM gzip REQUIRED)
configure_file(${LINKTILL_LINUX}/changelog.in ${CMAKE_BINARY_DIR}/packaging/changelog @ONLY)
function(linktill_install_packed source destination)
    get_filename_component(name ${source} NAME)
    set(packed ${CMAKE_BINARY_DIR}/packaging/${name}.gz)
    add_custom_command(OUTPUT ${packed} DEPENDS ${source} VERBATIM
        COMMAND ${CMAKE_COMMAND} -E copy ${source} ${CMAKE_BINARY_DIR}/packaging/to-pack-${name}
        COMMAND ${GZIP_PROGRAM} -9nf ${CMAKE_BINARY_DIR}/packaging/to-pack-${name}
        COMMAND ${CMAKE_COMMAND} -E rename ${CMAKE_BINARY_DIR}/packaging/to-pack-${name}.gz ${packed})
    set_property(GLOBAL APPEND PROPERTY LINKTILL_PACKED ${packed})
    install(FILES ${packed} DESTINATION ${destination})
endfunction()
linktill_install_packed(${CMAKE_BINARY_DIR}/packaging/changelog ${documents})
foreach(program linktill linktill-cli linktill-practice)
    linktill_install_packed(${LINKTILL_LINUX}/${program}.1 ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
get_property(packed GLOBAL PROPERTY LINKTILL_PACKED)
add_custom_target(linktill-documents DEPENDS ${packed})
# With this, building the programs is all that cpack needs.
add_dependencies(linktill linktill-documents)

# The program itself prints how shells complete its words. It gets a profile of its own, so that no build
# touches the user's.
set(completions)
foreach(shell bash zsh fish)
    set(completion ${CMAKE_BINARY_DIR}/packaging/completion.${shell})
    add_custom_command(OUTPUT ${completion} DEPENDS linktill-cli VERBATIM
        COMMAND linktill-cli completion ${shell} --language en --profile ${CMAKE_BINARY_DIR}/packaging/profile
            > ${completion})
    list(APPEND completions ${completion})
endforeach()
add_custom_target(linktill-completions ALL DEPENDS ${completions})
install(FILES ${CMAKE_BINARY_DIR}/packaging/completion.bash RENAME linktill-cli
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
foreach(folder site-functions vendor-completions) # Debian's zsh looks only into the second, others into the first
    install(FILES ${CMAKE_BINARY_DIR}/packaging/completion.zsh RENAME _linktill-cli
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/${folder})
endforeach()
install(FILES ${CMAKE_BINARY_DIR}/packaging/completion.fish RENAME linktill-cli.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

set(CPACK_GENERATOR DEB)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/one-date.cmake)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${CPACK_PACKAGE_CONTACT})
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Qt loads the SQLite driver as a plugin, so the programs' libraries don't show that the ledger needs it.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-core, gnome-keyring | kwalletmanager | keepassxc, libsecret-1-0, qt6-wayland, xdg-utils")

include(${LINKTILL_LINUX}/rpm.cmake)
if(LINKTILL_PORTABLE)
    include(${LINKTILL_LINUX}/portable.cmake)
endif()
