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

/// Reports what happened, in sentences for people or as one JSON object. Results go to standard output, and
/// everything that is wrong to standard error. Functions that return an int return the exit status.
class Report
{
public:
    Report(const Streams &streams, bool json) : m_streams(streams), m_json(json) {}

    int wrongUsage(const QString &sentence) const;
    int print(const QString &text) const;
    /// Reports the issues of `check`, or of `create` when there are problems.
    int checked(const Issues &issues) const;
    int outcome(const Outcome<CreatedLink> &outcome, const QString &orderId, const Account &sender,
                const Issues &warnings, const QStringList &qrFiles) const;
    /// Reports the result of `account test`.
    int tested(const Outcome<TokenGranted> &outcome, const QString &account) const;
    /// Reports that a command succeeded: prints the object, or the lines for people.
    void done(const char *outcome, const QJsonObject &object, const QStringList &lines) const;
    void done(const char *outcome, const QJsonObject &object, const QString &line) const;
    /// Reports that a command failed, for example because of the keychain or the account file.
    /// `json` is what there is to say beside the sentence, such as the rows of a file that were refused.
    int notDone(const QString &sentence, const QString &detail, QJsonObject json = {}) const;
    // `orderId` is given when it can be used for another try.
    int notDone(const Explanation &explanation, const QString &orderId = {}) const;
    int refused(const Refused &refused, const Explanation &explanation,
                const QString &orderId = {}) const;
    int unknown(const Explanation &explanation, const QString &orderId) const;
    /// Reports the failure by notDone(), refused() or unknown(), whichever fits.
    int failed(const CallFailure &failure, const Explanation &explanation,
               const QString &orderId = {}) const;
    /// Tells something beside the result, on standard error.
    void remark(const QString &sentence) const { line(m_streams.err, sentence); }
    void warn(const Issues &issues) const { issuesToPeople(issues); }

    // The following functions print results piece by piece.
    bool isJson() const { return m_json; }
    void say(const QString &text) const { line(m_streams.out, text); }
    void write(const QByteArray &bytes) const;
    /// Sends on what was printed so far, for whoever reads line by line.
    void flush() const;

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

/// Tells until when the job waits for a busy gateway.
void sayWaits(const GatewayJob &job, const Report &report);

} // namespace linktill::cli
