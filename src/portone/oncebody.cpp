// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/oncebody.h"

#include <algorithm>
#include <cstring>

namespace linktill::portone {

OnceBody::OnceBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    // The device is unbuffered, since bytes that QIODevice reads ahead would count as taken.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OnceBody::seek(qint64 position)
{
    // QIODevice::reset() calls this, too. An empty body is never read, and is rewound only when its request
    // has left and is to leave again.
    if (m_bytes.isEmpty())
        markTaken();
    return !m_taken && QIODevice::seek(position);
}

qint64 OnceBody::readData(char *to, qint64 limit)
{
    const qint64 count = std::min(limit, m_bytes.size() - pos());
    if (count <= 0)
        return 0;
    std::memcpy(to, m_bytes.constData() + pos(), static_cast<std::size_t>(count));
    markTaken();
    return count;
}

void OnceBody::markTaken()
{
    if (m_taken)
        return;
    m_taken = true;
    Q_EMIT taken();
}

} // namespace linktill::portone
