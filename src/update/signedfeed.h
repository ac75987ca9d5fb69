// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/updatefeed.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <chrono>

/// Room `update` asks for new versions of Linktill: two small files over HTTPS, a signature of minisign and
/// the JSON that it signs. It tells, and never downloads or installs a program.
namespace linktill::update {

/// Gets the announcement and the file URL + ".minisig", and tests the signature before it reads anything.
/// Nothing about the person, the shop or this computer is sent, not even the program's version.
class SignedFeed final : public QObject, public UpdateFeed
{
public:
    static constexpr qint64 maxBytes = 64 * 1024; ///< of each file

    /// `publicKey` is the second line of minisign.pub. Both files must be there after `patience`.
    SignedFeed(QUrl url, QByteArray publicKey, std::chrono::milliseconds patience = std::chrono::seconds(20));
    ~SignedFeed() override;

    void ask(Answered answered) override;

private:
    using Next = void (SignedFeed::*)(const QByteArray &file);
    void fetch(const QUrl &url, Next next, int redirects = 0);
    void follow(const QUrl &target, Next next, int redirects);
    void readSome();
    void replyFinished(Next next, int redirects);
    void takeAnnouncement(const QByteArray &file);
    void takeSignature(const QByteArray &file);
    void fail(UpdateFault::Kind kind, const QString &detail);
    void settle(const Result<Release, UpdateFault> &answer);
    void dropReply();
    bool mayBeAsked(const QUrl &url) const;

    const QUrl m_url;
    const QByteArray m_publicKey;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_received, m_announcement;
    QTimer m_timer;
    Answered m_answered;
};

} // namespace linktill::update
