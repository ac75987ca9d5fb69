// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "printing/printing.h"

#include <QTcpSocket>
#include <QTimer>

namespace linktill::printing {

/// Sends bytes to a TCP port. It is over when the printer has taken them all and the connection is closed.
class NetworkJob : public PrintJob
{
    Q_OBJECT
public:
    NetworkJob(const PrintTarget &target, const QByteArray &bytes, const PrintTimes &times);
    void start() override;
    void cancel() override;

private:
    void send();
    void progress(qint64 bytes);
    void failed(QAbstractSocket::SocketError error);
    void late();
    void end(PrintFailure::Kind kind);

    const PrintTarget m_target;
    const QByteArray m_bytes;
    const PrintTimes m_times;
    QTcpSocket m_socket;
    QTimer m_limit;
    qint64 m_written = 0; ///< by the system's count
};

} // namespace linktill::printing
