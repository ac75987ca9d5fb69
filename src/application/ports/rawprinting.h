// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>

namespace linktill {

/// Says where ready-made bytes are to be printed.
struct PrintTarget
{
    enum class Kind {
        Network, ///< a printer that listens on a TCP port, usually 9100
        Device,  ///< a device file, such as /dev/usb/lp0
        Queue,   ///< a queue of the system, which passes the bytes on as they are
        Document, ///< a queue of the system, which is given a PDF
    };

    static constexpr quint16 usualPort = 9100;

    Kind kind = Kind::Network;
    QString name; ///< host, file or queue
    quint16 port = usualPort; ///< for Network
    int copies = 1;           ///< for Document

    bool operator==(const PrintTarget &) const = default;
};

/// Reads "HOST", "HOST:PORT", "[IPv6]:PORT" or the absolute path of a device; nothing for any other text.
std::optional<PrintTarget> rawTargetFrom(const QString &text);
/// Writes a network target or a device in the same form.
QString rawTargetText(const PrintTarget &target);

struct PrintFailure
{
    enum class Kind {
        NoHost,      ///< no computer or printer of that name
        NotReached,  ///< refused, or switched off
        TimedOut,    ///< nothing answered in time
        Stuck,       ///< it took some bytes and no more, as a printer without paper does
        NoDevice,    ///< there is no such file, or it is no device
        NotAllowed,  ///< the device may not be written
        Busy,        ///< another program is printing on it
        NoQueue,     ///< the system has no such queue, or no printing at all
        QueueFailed, ///< the system did not take it; detail: its words
        NotHere,     ///< this kind of target does not exist on this system
        Cancelled,
    };

    Kind kind = Kind::NotReached;
    qint64 written = 0; ///< bytes; when there are some, part of it may be on paper
    QString detail = {}; ///< the system's words, untranslated
};

/// Sends bytes to a printer. The caller starts it; it deletes itself after finished().
class PrintJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    virtual void cancel() = 0;
    /// Valid from finished() on; nothing when all bytes were taken.
    const std::optional<PrintFailure> &failure() const { return m_failure; }
    /// Valid from finished() on: the queue took it, but its printer is stopped.
    bool isQueueStopped() const { return m_isQueueStopped; }

Q_SIGNALS:
    void finished();

protected:
    /// Only the first call has an effect.
    void conclude(std::optional<PrintFailure> failure, bool isQueueStopped = false)
    {
        if (m_isOver)
            return;
        m_isOver = true;
        m_failure = std::move(failure);
        m_isQueueStopped = isQueueStopped;
        deleteLater();
        Q_EMIT finished(); // last: a receiver may delete this
    }
    bool isOver() const { return m_isOver; }

private:
    std::optional<PrintFailure> m_failure;
    bool m_isQueueStopped = false, m_isOver = false;
};

/// Port to printers that are given ready-made bytes.
class RawPrinting
{
public:
    virtual ~RawPrinting() = default;
    /// Waits a limited time in each step, and never blocks the caller.
    [[nodiscard]] virtual PrintJob *send(const PrintTarget &target, const QByteArray &bytes) = 0;
};

} // namespace linktill
