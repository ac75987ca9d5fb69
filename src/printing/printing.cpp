// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "printing/printing.h"

#include "printing/networkjob.h"
#include "printing/queuejob.h"

namespace linktill::printing {

PrintJob *Printing::send(const PrintTarget &target, const QByteArray &bytes)
{
    switch (target.kind) {
    case PrintTarget::Kind::Network:
        return new NetworkJob(target, bytes, m_times);
    case PrintTarget::Kind::Device:
        return deviceJob(target, bytes, m_times);
    case PrintTarget::Kind::Queue:
    case PrintTarget::Kind::Document:
        break;
    }
    return queueJob(target, bytes, m_times);
}

} // namespace linktill::printing
