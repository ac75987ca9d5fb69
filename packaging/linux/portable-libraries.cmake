# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# Runs when the portable folder is installed: copies the libraries in `loaded` and all that `programs`,
# `plugins` and `loaded` need into lib, and the licenses of their Debian packages into
# share/doc/linktill/libraries.
cmake_policy(VERSION 3.25)
set(into $ENV{DESTDIR}${CMAKE_INSTALL_PREFIX})
file(GET_RUNTIME_DEPENDENCIES RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR missing
    LIBRARIES ${programs} ${plugins} ${loaded}
    PRE_EXCLUDE_REGEXES "^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|stdc\\+\\+|gcc_s))\\.so")
if(missing)
    message(FATAL_ERROR "These libraries were not found: ${missing}")
endif()
list(APPEND libraries ${loaded})
foreach(library ${libraries})
    file(REAL_PATH ${library} file)
    cmake_path(GET library FILENAME name)
    configure_file(${file} ${into}/lib/${name} COPYONLY)
endforeach()

set(packages "")
foreach(library ${libraries} ${plugins})
    file(REAL_PATH ${library} file)
    string(REGEX REPLACE "^/usr" "*" file ${file}) # packages name some files without /usr
    execute_process(COMMAND dpkg-query -S ${file} OUTPUT_VARIABLE owner COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX REPLACE ":.*" "" package ${owner})
    list(APPEND packages ${package})
endforeach()
list(REMOVE_DUPLICATES packages)
list(SORT packages)
set(documents ${into}/share/doc/linktill/libraries)
foreach(package ${packages})
    file(REAL_PATH /usr/share/doc/${package}/copyright license)
    configure_file(${license} ${documents}/${package} COPYONLY)
endforeach()
execute_process(COMMAND dpkg-query -W -f "\${source:Package} \${source:Version}\n" ${packages}
    OUTPUT_VARIABLE sources COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "[^\n]+" sources "${sources}")
list(REMOVE_DUPLICATES sources)
list(SORT sources)
list(JOIN sources "\n" sources)
file(WRITE ${documents}/SOURCES
"The libraries in lib and the plugins in plugins are Debian's, unchanged. Each file here is the license of
one package; their sources are these source packages of Debian, at https://snapshot.debian.org:

${sources}
")
