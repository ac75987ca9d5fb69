// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QStringList>

namespace linktill {

/// The phone numbers that a profile's commands have found in the numbering plans (core/phone.h), in
/// `phones.txt` of its folder: one in E.164 a line, under the day on which the list was begun. After a
/// month it is begun anew, since plans change. A file that cannot be read or written is done without:
/// it only saves time.
class PhoneMemory
{
public:
    PhoneMemory(const QString &folder, const QDate &today);
    /// Learns what is in the file.
    void recall();
    /// Writes the file when something was found that is not in it; readable by its owner only.
    void keep();

private:
    const QString m_file;
    const QDate m_today;
    QDate m_begun;
    QStringList m_kept;
};

} // namespace linktill
