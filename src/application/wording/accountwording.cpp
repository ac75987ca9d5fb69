// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/accountwording.h"

#include "application/wording/wording.h"
#include "application/wording/wordingtr.h"
#include "core/module.h"

#include <QDir>

namespace linktill {

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Practice:
        return Wording::tr("Practice");
    case Environment::Sandbox:
        return Wording::tr("Sandbox");
    case Environment::Live:
        break;
    }
    return Wording::tr("Live");
}

QString practiceShopName()
{
    return Wording::tr("Practice shop");
}

QString accountSentence(AccountFault fault)
{
    switch (fault) {
    case AccountFault::NameTaken:
        return Wording::tr("There is an account of this name already. Choose another name.");
    case AccountFault::NameMissing:
        return Wording::tr("Give the account a name.");
    case AccountFault::KeyMissing:
        return Wording::tr("Enter the PortOne key.");
    case AccountFault::BadUrl:
        return Wording::tr("The gateway's address must begin with https. Plain http is for this "
                           "computer itself only.");
    case AccountFault::BadPattern:
        return Wording::tr("The pattern of order numbers is not usable.");
    case AccountFault::BadDomain:
        return Wording::tr("Payment links lie in a domain such as pay.example.com; a whole link can be "
                           "pasted, too.");
    case AccountFault::NotFound:
        return Wording::tr("There is no such account.");
    case AccountFault::IsPractice:
        return Wording::tr("The practice shop is always there: it cannot be changed or removed.");
    case AccountFault::CannotWrite:
        break;
    }
    return Wording::tr("The accounts could not be written. Check that the profile's folder can be "
                       "written to and that the disk is not full.");
}

QString orderPatternSentence(OrderPatternFault fault)
{
    switch (fault) {
    case OrderPatternFault::Character:
        return Wording::tr("Order numbers are made of the letters A to Z, digits, and . _ - only.");
    case OrderPatternFault::Part:
        return Wording::tr("In braces stand {yyyy}, {yy}, {mm}, {dd} or the count, such as {####}.");
    case OrderPatternFault::Unclosed:
        return Wording::tr("A brace has no partner: each { needs its }.");
    case OrderPatternFault::NoCount:
        return Wording::tr("The count is missing: add {####}.");
    case OrderPatternFault::TwoCounts:
        return Wording::tr("The count may stand there only once.");
    case OrderPatternFault::TooLong:
        break;
    }
    return Wording::tr("The numbers would be too long: 64 characters at most, with 9 digits for the count.");
}

QString damageSentence(const AccountFileDamage &damage)
{
    if (damage.copy.isEmpty())
        //: %1 is a reason, not translated
        return Wording::tr("The file with the accounts could not be read, and no copy of it could be "
                           "made, so nothing is changed in it: %1.")
            .arg(damage.reason);
    if (damage.inBook)
        //: %1 is the name of an account, %2 a file name
        return Wording::tr("A part of the account “%1” could not be read and was left out. The file was "
                           "kept as %2; look the account over.")
            .arg(damage.account, damage.copy);
    if (damage.account.isEmpty())
        //: %1 is a file name
        return Wording::tr("The file with the accounts could not be read. It was kept as %1; the "
                           "accounts have to be added again.")
            .arg(damage.copy);
    //: %1 is the name of an account, %2 a file name
    return Wording::tr("The account “%1” could not be read. The file was kept as %2; the other accounts "
                       "are unharmed.")
        .arg(damage.account, damage.copy);
}

QString inTheWaySentence(const QString &file)
{
    //: %1 is a file name
    return Wording::tr("%1 is not an ordinary file, so Linktill neither reads nor writes it. Move it away, "
                       "then start Linktill again.")
        .arg(QDir::toNativeSeparators(file));
}

QString vaultSentence(const VaultError &error)
{
    switch (error.fault) {
    case VaultFault::Locked:
        return Wording::tr("The keychain is locked. Unlock it, then try again.");
    case VaultFault::RefusedByUser:
        return Wording::tr("The keychain was not opened. Try again and allow Linktill to use it.");
    case VaultFault::Absent:
        return Wording::tr("This computer runs no keychain, and Linktill keeps secrets nowhere else. "
                           "Install GNOME Keyring, KWallet, or KeePassXC with its Secret Service, "
                           "then try again.");
    case VaultFault::NotFound:
        return Wording::tr("The keychain has no secret for this account. Enter it again in the "
                           "account's settings.");
    case VaultFault::Missing:
        return missingPartSentence(QLatin1String(modules::keychain));
    case VaultFault::Broken:
        break;
    }
    //: %1 is what the keychain said, not translated
    return Wording::tr("The keychain did not work: %1.")
        .arg(error.detail.isEmpty() ? Wording::tr("it gave no reason") : error.detail);
}

} // namespace linktill
