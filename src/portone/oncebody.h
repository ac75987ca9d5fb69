// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace linktill::portone {

/// Holds the body of a request and hands it out at most once. Qt's network code lives in a thread of its own,
/// repeats a request by itself when a connection breaks, and tells of all this late. But it must fetch every
/// body from here, in the thread of the caller and only when the connection is up. So:
/// - until takenOnce() the gateway cannot have had the body, which makes "not sent" certain;
/// - rewinding is refused afterwards, which makes "at most once" certain.
/// A call that changes something without a body has an empty one, for the second reason.
class OnceBody final : public QIODevice
{
    Q_OBJECT
public:
    OnceBody(QByteArray bytes, QObject *parent);

    bool takenOnce() const { return m_taken; }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override;

Q_SIGNALS:
    void taken();

protected:
    qint64 readData(char *to, qint64 limit) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void markTaken();

    QByteArray m_bytes;
    bool m_taken = false;
};

} // namespace linktill::portone
