// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/pacer.h"

#include <QTimer>

#include <algorithm>

namespace linktill {

void Pacer::takeTurn(QObject *context, std::function<void()> call)
{
    const std::chrono::milliseconds age(m_since.elapsed());
    QTimer::singleShot(nextTurn(age) - age, Qt::PreciseTimer, context, std::move(call));
}

std::chrono::milliseconds Pacer::nextTurn(std::chrono::milliseconds age)
{
    const auto turn = std::max(age, m_free);
    m_free = turn + gap;
    return turn;
}

} // namespace linktill
