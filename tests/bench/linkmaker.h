// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QRandomGenerator>

/// Makes links like those of shops in Thailand, Viet Nam, Japan, Korea and elsewhere. The same seed gives
/// the same links.
class LinkMaker
{
public:
    explicit LinkMaker(quint32 seed, const QDateTime &first, int links);
    /// Returns the next link, which is made a little later than the one before. All order ids differ.
    linktill::Link next();
    QByteArray requestOf(const linktill::Link &link) const;

private:
    struct Shop;
    const QString &oneOf(const QStringList &list);
    QString code(const char *letters, int length);
    linktill::LinkState state(qint64 age);

    QRandomGenerator m_random;
    QDateTime m_time;
    qint64 m_step; ///< ms
    int m_number = 0, m_links;
};
