# SPDX-FileCopyrightText: 2026 The Linktill authors
# SPDX-License-Identifier: Apache-2.0
#
# The package for Fedora and openSUSE. rpmbuild itself finds the libraries that the programs need, by names
# that are the same on both; packages that nothing links are named here as each of them names it.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE_DIST ON)
set(CPACK_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_PACKAGE_SUMMARY "Make PortOne payment links and their QR codes")
set(CPACK_RPM_PACKAGE_DESCRIPTION ${CPACK_PACKAGE_DESCRIPTION})
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_GROUP Productivity/Office/Finance)
# Qt loads the SQLite driver as a plugin: Fedora has it in qt6-qtbase, openSUSE in a package of its own.
set(CPACK_RPM_PACKAGE_REQUIRES "(qt6-qtbase or qt6-sql-sqlite)")
# CPack has no variables for these. The modules are nobody else's libraries.
set(CPACK_RPM_SPEC_MORE_DEFINE
"Packager: ${CPACK_PACKAGE_CONTACT}
Recommends: (gnome-keyring or kf6-kwallet or kwalletd6 or keepassxc)
Recommends: libsecret-1.so.0()(64bit)
Recommends: (qt6-qtwayland or qt6-wayland)
Recommends: google-noto-sans-thai-fonts
Recommends: xdg-utils
%global __provides_exclude_from ^%{_libexecdir}/linktill/
%global _build_id_links none
%global _buildhost linktill
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1")
# These folders belong to other packages; CPack knows only the oldest of them.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/libexec /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1
    /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/zsh /usr/share/zsh/site-functions /usr/share/zsh/vendor-completions
    /usr/share/icons /usr/share/icons/hicolor)
foreach(size scalable 16x16 24x24 32x32 48x48 64x64 128x128 256x256 512x512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
string(TIMESTAMP day "%a %b %d %Y" UTC)
file(WRITE ${CMAKE_BINARY_DIR}/packaging/changelog.rpm
"* ${day} ${CPACK_PACKAGE_CONTACT} - ${PROJECT_VERSION}-1
- What changed is told in CHANGELOG.md of the source.
")
set(CPACK_RPM_CHANGELOG_FILE ${CMAKE_BINARY_DIR}/packaging/changelog.rpm)
