// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QRandomGenerator>

/// Links as shops in Thailand, Viet Nam, Japan, Korea and elsewhere make them; the same ones for the
/// same seed.
class LinkMaker
{
public:
    explicit LinkMaker(quint32 seed, const QDateTime &first, int links);
    /// The next one, a little later than the one before. Order ids are all different.
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
