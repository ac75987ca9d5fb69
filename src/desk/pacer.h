// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

#include <chrono>

namespace linktill {

/// Spares the gateways: whoever asks for the status of links, or cancels them, takes a turn before
/// each call, and all turns together are at most two a second. One for the whole program; of its own
/// thread only.
class Pacer
{
public:
    static constexpr std::chrono::milliseconds gap{500};

    Pacer() { m_since.start(); }
    /// Takes the next turn that is free: how long it is until then.
    std::chrono::milliseconds takeTurn();

private:
    QElapsedTimer m_since;
    qint64 m_free = 0; ///< when the next turn is, in ms of m_since
};

} // namespace linktill
