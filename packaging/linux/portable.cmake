# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# The folder that runs from anywhere: what is installed anyway, the libraries of the Debian release that
# builds it, and Qt's plugins. It needs the C and C++ libraries of its system, at least as new as those here.
set(CPACK_GENERATOR TXZ)
set(CPACK_PACKAGING_INSTALL_PREFIX /)
set(CPACK_PACKAGE_FILE_NAME linktill-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_THREADS 2) # one thread and several give different bytes

# An old-style RPATH of a program holds for all libraries and plugins that it loads, and goes before
# LD_LIBRARY_PATH; so nothing is patched, and programs that Linktill starts get no variables.
foreach(program linktill linktill-cli linktill-practice)
    target_link_options(${program} PRIVATE -Wl,--disable-new-dtags)
    set_target_properties(${program} PROPERTIES INSTALL_RPATH "\$ORIGIN/../lib")
endforeach()

# OpenGL is left out (xcbglintegrations), since drivers of another system need libraries of that system.
# compose and ibus are for typing Thai and Vietnamese.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
execute_process(COMMAND ${qmake} -query QT_INSTALL_PLUGINS OUTPUT_VARIABLE plugins
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
foreach(plugin platforms/libqxcb platforms/libqwayland-generic platforms/libqoffscreen
        platforminputcontexts/libcomposeplatforminputcontextplugin
        platforminputcontexts/libibusplatforminputcontextplugin
        wayland-shell-integration/libxdg-shell wayland-decoration-client/libbradient
        printsupport/libcupsprintersupport imageformats/libqjpeg
        sqldrivers/libqsqlite tls/libqopensslbackend)
    cmake_path(GET plugin PARENT_PATH folder)
    if(EXISTS ${plugins}/${plugin}.so)
        list(APPEND portable_plugins ${plugins}/${plugin}.so)
        install(FILES ${plugins}/${plugin}.so DESTINATION plugins/${folder})
    else()
        message(FATAL_ERROR "Qt's plugin ${plugin} is not in ${plugins}.")
    endif()
endforeach()
file(WRITE ${CMAKE_BINARY_DIR}/packaging/qt.conf "[Paths]\nPrefix=..\nPlugins=plugins\n")
install(FILES ${CMAKE_BINARY_DIR}/packaging/qt.conf DESTINATION ${CMAKE_INSTALL_BINDIR})

# QtKeychain and Qt's TLS load these by name.
find_library(secret_library libsecret-1.so.0 REQUIRED)
find_library(ssl_library libssl.so.3 REQUIRED)
foreach(target linktill linktill-cli linktill-practice ${LINKTILL_MODULE_TARGETS})
    list(APPEND portable_programs $<TARGET_FILE:${target}>)
endforeach()
file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/packaging/portable-files.cmake CONTENT
"set(programs ${portable_programs})
set(plugins ${portable_plugins})
set(loaded ${secret_library} ${ssl_library})
")
install(CODE "include(${CMAKE_BINARY_DIR}/packaging/portable-files.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/portable-libraries.cmake)")
