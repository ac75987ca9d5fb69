// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

#include <chrono>
#include <functional>

class QObject;

namespace linktill {

/// Spares the gateways: whoever asks for the status of links, or cancels them, takes a turn before
/// each call, and all turns together are at most two a second. One for the whole program; of its own
/// thread only.
class Pacer
{
public:
    static constexpr std::chrono::milliseconds gap{500};

    Pacer() { m_since.start(); }
    virtual ~Pacer() = default;
    /// Takes the next turn that is free: `call` is called in it, from the event loop and unless
    /// `context` is gone.
    virtual void takeTurn(QObject *context, std::function<void()> call);
    /// Of which takeTurn() is made: the next free turn of a Pacer that is so old, as its age then.
    std::chrono::milliseconds nextTurn(std::chrono::milliseconds age);

private:
    QElapsedTimer m_since;
    std::chrono::milliseconds m_free{0}; ///< its age when the next turn is
};

} // namespace linktill
