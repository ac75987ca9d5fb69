// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/accounts/phonememory.h"

#include "core/phone.h"
#include "core/regularfile.h"
#include "core/savefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr int daysKept = 30;
constexpr qsizetype mostKept = 200;

bool isE164(const QString &text)
{
    return text.startsWith(u'+') && text.size() >= 8 && text.size() <= 16
        && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

PhoneMemory::PhoneMemory(const QString &folder, const QDate &today)
    : m_file(folder + "/phones.txt"_L1), m_today(today)
{
}

void PhoneMemory::recall()
{
    RegularFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.read(20 * mostKept)).split(u'\n');
    const QDate begun = QDate::fromString(lines.constFirst(), Qt::ISODate);
    if (!begun.isValid() || begun > m_today || begun.daysTo(m_today) > daysKept)
        return;
    m_begun = begun;
    std::copy_if(lines.begin() + 1, lines.end(), std::back_inserter(m_kept), isE164);
    learnPhones(m_kept);
}

void PhoneMemory::keep()
{
    QStringList fresh;
    for (const QString &number : phonesFound()) {
        if (isE164(number) && !m_kept.contains(number))
            fresh.append(number);
    }
    if (fresh.isEmpty())
        return;
    m_kept = (fresh + m_kept).mid(0, mostKept);
    m_begun = m_begun.isValid() ? m_begun : m_today;
    savePrivately(m_file, (m_begun.toString(Qt::ISODate) + u'\n' + m_kept.join(u'\n') + u'\n').toUtf8());
}

} // namespace linktill
