// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/accountgateway.h"
#include "application/wording/wording.h"
#include "cli/run.h"
#include "core/issue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace linktill::cli {

/// Says how it went: sentences for people, or one JSON object. Results go to standard output, and
/// all that is the matter to standard error. Each function gives the exit status that goes with it.
class Report
{
public:
    Report(const Streams &streams, bool json) : m_streams(streams), m_json(json) {}

    int wrongUsage(const QString &sentence) const;
    int print(const QString &text) const;
    /// Of `check`, and of `create` when there are problems.
    int checked(const Issues &issues) const;
    int outcome(const Outcome<CreatedLink> &outcome, const QString &orderId, const Account &sender,
                const Issues &warnings, const QStringList &qrFiles) const;
    /// Of `account test`.
    int tested(const Outcome<TokenGranted> &outcome, const QString &account) const;
    /// An `account` command that did what it was asked: the object, or the lines.
    void done(const char *outcome, const QJsonObject &object, const QStringList &lines) const;
    void done(const char *outcome, const QJsonObject &object, const QString &line) const;
    /// One that could not: keychain or account file failed.
    int notDone(const QString &sentence, const QString &detail) const;
    // With the order number, where it is good for another try.
    int notDone(const Explanation &explanation, const QString &orderId = {}) const;
    int refused(const Refused &refused, const Explanation &explanation,
                const QString &orderId = {}) const;
    int unknown(const Explanation &explanation, const QString &orderId) const;
    /// The one of these three that the failure is.
    int failed(const CallFailure &failure, const Explanation &explanation,
               const QString &orderId = {}) const;
    /// Tells something beside the result; never in the way of it.
    void remark(const QString &sentence) const { line(m_streams.err, sentence); }
    void warn(const Issues &issues) const { issuesToPeople(issues); }

    // For results that are printed piece by piece.
    bool isJson() const { return m_json; }
    void say(const QString &text) const { line(m_streams.out, text); }
    void write(const QByteArray &bytes) const;

private:
    int created(const CreatedLink &link, const Issues &concerns, const Issues &warnings,
                const QStringList &qrFiles) const;
    bool mayDraw(const Issues &concerns, const QStringList &qrFiles) const;
    QStringList writeQrs(const QString &link, const QStringList &files) const;
    void issuesToPeople(const Issues &issues) const;
    int failed(int status, const char *outcome, QJsonObject json, const Explanation &explanation,
               const QString &orderId) const;
    void object(const char *outcome, QJsonObject object) const;
    void line(QIODevice &to, const QString &text) const;

    Streams m_streams;
    bool m_json;
};

QJsonArray toJson(const Issues &issues);

/// Remarks until when a busy gateway is waited for.
void sayWaits(const GatewayJob &job, const Report &report);

} // namespace linktill::cli
