// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QString>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#else
#include <windows.h>

#include <sddl.h>
#endif

namespace linktill {

#ifdef Q_OS_UNIX

/// Lets everybody read and write a file or folder that is there. Returns false when that fails.
inline bool shareWithEverybody(const QString &path)
{
    return ::chmod(QFile::encodeName(path).constData(), 0777) == 0;
}

/// While this object exists, the program makes files as for a user who shares every file.
class SharingUser
{
public:
    SharingUser() : m_before(::umask(0)) {}
    ~SharingUser() { ::umask(m_before); }

private:
    mode_t m_before;
};

#else

inline bool shareWithEverybody(const QString &path)
{
    PSECURITY_DESCRIPTOR everybody = nullptr;
    return ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:(A;OICI;FA;;;WD)", SDDL_REVISION_1,
                                                                &everybody, nullptr)
        && SetFileSecurityW(path.toStdWString().c_str(), DACL_SECURITY_INFORMATION, everybody);
}

/// Windows has no such setting: there the folder decides.
class SharingUser
{
};

#endif

} // namespace linktill
