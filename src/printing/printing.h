// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/rawprinting.h"

#include <chrono>

/// Room `printing` sends ready-made bytes to printers: over the network, to a device file, into a queue of the
/// system. It knows nothing of what is printed.
namespace linktill::printing {

/// How long each step may take.
struct PrintTimes
{
    std::chrono::milliseconds connect{8000};
    std::chrono::milliseconds progress{15000}; ///< from bytes that were taken to the next
    std::chrono::milliseconds queue{30000};    ///< for the system to take the pages
};

class Printing : public RawPrinting
{
public:
    explicit Printing(const PrintTimes &times = {}) : m_times(times) {}
    [[nodiscard]] PrintJob *send(const PrintTarget &target, const QByteArray &bytes) override;

private:
    PrintTimes m_times;
};

} // namespace linktill::printing
