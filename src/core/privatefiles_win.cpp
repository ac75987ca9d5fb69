// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

#include <memory>
#include <string>

namespace linktill {

namespace {

struct LocalMemory
{
    void operator()(void *memory) const { LocalFree(memory); }
};
using Descriptor = std::unique_ptr<void, LocalMemory>;

std::wstring wide(const QString &name)
{
    return systemPath(name).toStdWString();
}

/// Returns what Windows tells of the user who runs this program; empty when it does not.
QByteArray ofThisUser(TOKEN_INFORMATION_CLASS what)
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    DWORD size = 0;
    GetTokenInformation(token, what, nullptr, 0, &size);
    QByteArray told(qsizetype(size), '\0');
    const bool isTold = GetTokenInformation(token, what, told.data(), size, &size);
    CloseHandle(token);
    return isTold ? told : QByteArray();
}

bool isThisUser(PSID sid)
{
    static const QByteArray user = ofThisUser(TokenUser);
    return !user.isEmpty() && EqualSid(sid, reinterpret_cast<const TOKEN_USER *>(user.constData())->User.Sid);
}

/// Returns whether files that this program makes get this owner. With an administrator's full rights that is
/// the group of administrators.
bool ownsWhatIsMade(PSID sid)
{
    static const QByteArray owner = ofThisUser(TokenOwner);
    return !owner.isEmpty() && EqualSid(sid, reinterpret_cast<const TOKEN_OWNER *>(owner.constData())->Owner);
}

/// Returns a descriptor that gives this user and the system everything, and nobody else anything, whatever
/// the folder above says. What is made in a folder gets the same.
Descriptor privateDescriptor(bool isFolder)
{
    const QByteArray user = ofThisUser(TokenUser);
    LPWSTR sid = nullptr;
    if (user.isEmpty()
        || !ConvertSidToStringSidW(reinterpret_cast<const TOKEN_USER *>(user.constData())->User.Sid, &sid))
        return {};
    const QString text = QStringLiteral("D:P(A;%1;FA;;;%2)(A;%1;FA;;;SY)")
                             .arg(isFolder ? QStringLiteral("OICI") : QString(), QString::fromWCharArray(sid));
    LocalFree(sid);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    ConvertStringSecurityDescriptorToSecurityDescriptorW(text.toStdWString().c_str(), SDDL_REVISION_1,
                                                         &descriptor, nullptr);
    return Descriptor(descriptor);
}

struct Access
{
    Descriptor memory; ///< holds what the others point to
    PSID owner = nullptr;
    PACL list = nullptr; ///< null lets everybody do everything
};

Access accessTo(const QString &path)
{
    Access access;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    GetNamedSecurityInfoW(wide(path).data(), SE_FILE_OBJECT,
                          OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &access.owner, nullptr,
                          &access.list, nullptr, &descriptor);
    access.memory.reset(descriptor);
    return access;
}

bool mayDoEverything(PSID sid)
{
    return isThisUser(sid) || IsWellKnownSid(sid, WinLocalSystemSid)
        || IsWellKnownSid(sid, WinBuiltinAdministratorsSid) || IsWellKnownSid(sid, WinCreatorOwnerSid)
        || IsWellKnownSid(sid, WinCreatorOwnerRightsSid);
}

bool keepsOthersOut(PACL list)
{
    for (DWORD i = 0; list && i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (!GetAce(list, i, &entry))
            return false;
        const BYTE type = static_cast<ACE_HEADER *>(entry)->AceType;
        if (type == ACCESS_DENIED_ACE_TYPE)
            continue;
        if (type != ACCESS_ALLOWED_ACE_TYPE || !mayDoEverything(&static_cast<ACCESS_ALLOWED_ACE *>(entry)->SidStart))
            return false;
    }
    return list;
}

} // namespace

bool openPrivately(QFile &file, QIODevice::OpenMode mode)
{
    constexpr auto writing = QIODevice::WriteOnly | QIODevice::Append | QIODevice::NewOnly;
    if (!(mode & writing) || (mode & QIODevice::ExistingOnly))
        return file.QFile::open(mode);
    const Descriptor descriptor = privateDescriptor(false);
    SECURITY_ATTRIBUTES attributes{sizeof attributes, descriptor.get(), FALSE};
    const HANDLE made = CreateFileW(wide(file.fileName()).c_str(), GENERIC_WRITE,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, &attributes,
                                    CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (made != INVALID_HANDLE_VALUE) {
        CloseHandle(made);
        mode.setFlag(QIODevice::WriteOnly).setFlag(QIODevice::NewOnly, false);
    }
    return file.QFile::open(mode); // says why, when the file could not be made
}

bool makeFolderPrivately(const QString &folder)
{
    const Descriptor descriptor = privateDescriptor(true);
    SECURITY_ATTRIBUTES attributes{sizeof attributes, descriptor.get(), FALSE};
    return CreateDirectoryW(wide(folder).c_str(), &attributes);
}

bool isPrivate(const QString &path)
{
    return keepsOthersOut(accessTo(path).list);
}

void makePrivate(const QString &path)
{
    const Access access = accessTo(path);
    const bool isOwn = access.owner && (isThisUser(access.owner) || ownsWhatIsMade(access.owner));
    if (!isOwn || keepsOthersOut(access.list))
        return;
    // SetNamedSecurityInfo() would go through everything below a folder; the caller names what is to change.
    if (const Descriptor descriptor = privateDescriptor(QFileInfo(path).isDir()))
        SetFileSecurityW(wide(path).c_str(), DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                         descriptor.get());
}

bool syncFile(const QString &file)
{
    const HANDLE opened = CreateFileW(wide(file).c_str(), GENERIC_WRITE,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (opened == INVALID_HANDLE_VALUE)
        return false;
    const bool isSynced = FlushFileBuffers(opened);
    CloseHandle(opened);
    return isSynced;
}

void syncFolder(const QString &) {} // NTFS keeps changes of names in order by itself

QString systemPath(const QString &name)
{
    constexpr qsizetype longestPlain = 240; // of 260 in Windows' own functions, 248 for folders
    const QString path = QDir::toNativeSeparators(QFileInfo(name).absoluteFilePath());
    if (path.size() < longestPlain || path.startsWith(QLatin1String("\\\\?\\")))
        return path;
    return path.startsWith(QLatin1String("\\\\")) ? QLatin1String("\\\\?\\UNC") + path.mid(1)
                                                  : QLatin1String("\\\\?\\") + path;
}

} // namespace linktill
