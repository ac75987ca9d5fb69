// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace linktill {

/// Lets this program run as a user for whom a read-only folder is read-only, while this object
/// exists, even when root runs the tests.
class OrdinaryUser
{
public:
#if defined(Q_OS_LINUX)
    OrdinaryUser() : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot && (setresgid(nobody, nobody, 0) || setresuid(nobody, nobody, 0)))
            qFatal("No other user to be.");
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && (setresuid(0, 0, 0) || setresgid(0, 0, 0)))
            qFatal("No way back to root.");
    }

private:
    static constexpr unsigned nobody = 65534;
    bool m_wasRoot;
#endif
};

} // namespace linktill
