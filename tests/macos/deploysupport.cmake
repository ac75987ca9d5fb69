# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# Does what Qt's macdeployqt does with Homebrew's Qt: it copies Qt's frameworks and plugins, but not the
# libraries that these name by the way from Homebrew's folders.
set(QT_DEPLOY_PREFIX ${CMAKE_INSTALL_PREFIX})
function(qt_deploy_runtime_dependencies)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "EXECUTABLE" "ADDITIONAL_EXECUTABLES;ADDITIONAL_MODULES")
    foreach(binary ${arg_ADDITIONAL_EXECUTABLES} ${arg_ADDITIONAL_MODULES})
        if(NOT EXISTS ${QT_DEPLOY_PREFIX}/${binary})
            message(FATAL_ERROR "${binary} is not installed before it is deployed.")
        endif()
    endforeach()
    set(contents ${QT_DEPLOY_PREFIX}/${arg_EXECUTABLE}/Contents)
    file(WRITE ${contents}/Frameworks/QtCore.framework/Versions/A/QtCore
        "id @executable_path/../Frameworks/QtCore.framework/Versions/A/QtCore\n"
        "needs @loader_path/../../../../../../../opt/icu4c@78/lib/libicuuc.78.dylib\n"
        "needs /usr/lib/libSystem.B.dylib\n")
    file(WRITE ${contents}/PlugIns/platforms/libqcocoa.dylib
        "id libqcocoa.dylib\n"
        "needs @rpath/QtCore.framework/Versions/A/QtCore\n"
        "needs @loader_path/../../../../lib/QtDBus.framework/Versions/A/QtDBus\n")
endfunction()
