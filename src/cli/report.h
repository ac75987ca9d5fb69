// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/run.h"
#include "core/issue.h"
#include "desk/outcome.h"

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
    int outcome(const Outcome<CreatedLink> &outcome, const QString &orderId, const Issues &warnings,
                const QStringList &qrFiles) const;

private:
    int created(const CreatedLink &link, const Issues &warnings, const QStringList &qrFiles) const;
    int refused(const Refused &refused) const;
    int notSent(const NotSent &notSent) const;
    int unknown(const OutcomeUnknown &unknown, const QString &orderId) const;

    QStringList writeQrs(const QString &link, const QStringList &files) const;
    void issuesToPeople(const Issues &issues) const;
    void object(const char *outcome, QJsonObject object) const;
    void line(QIODevice &to, const QString &text) const;

    Streams m_streams;
    bool m_json;
};

} // namespace linktill::cli
