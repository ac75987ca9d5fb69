// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/report.h"

#include "application/wording/wording.h"
#include "cli/linktext.h"
#include "cli/question.h"
#include "cli/text.h"
#include "core/hostlook.h"
#include "core/linktrust.h"
#include "core/region.h"
#include "core/savefile.h"
#include "core/terminal.h"
#include "qr/qrcode.h"

#include <QFileDevice>
#include <QIODevice>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace linktill::cli {

namespace {

QString issueLine(const Issue &issue)
{
    const QString sentence = issueSentence(issue);
    const bool warning = issue.severity == Severity::Warning;
    if (issue.field.isEmpty())
        return (warning ? CliText::tr("Warning: %1") : CliText::tr("Problem: %1")).arg(sentence);
    //: %1 is the JSON name of a field, %2 a sentence
    return (warning ? CliText::tr("Warning in %1: %2") : CliText::tr("Problem in %1: %2"))
        .arg(issue.field, sentence);
}

/// Returns warnings about a link, which are shown before it is handed out.
Issues issuesOf(const CreatedLink &link)
{
    if (!link.isAssembled)
        return {};
    return {Issue{QStringLiteral("payment_link"), Severity::Warning, IssueCode::LinkAssembled, {}}};
}

bool writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    // A device, or a file in somebody else's folder, cannot be replaced but can be written.
    file.setDirectWriteFallback(true);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && commitWhole(file);
}

} // namespace

QJsonArray toJson(const Issues &issues)
{
    QJsonArray list;
    for (const Issue &issue : issues) {
        const bool warning = issue.severity == Severity::Warning;
        list << QJsonObject{{QStringLiteral("field"), issue.field},
                            {QStringLiteral("severity"),
                             warning ? QStringLiteral("warning") : QStringLiteral("problem")},
                            {QStringLiteral("code"), issueCodeName(issue.code)},
                            {QStringLiteral("message"), issueSentence(issue)}};
    }
    return list;
}

void sayWaits(const GatewayJob &job, const Report &report)
{
    QObject::connect(&job, &GatewayJob::waiting, &job, [&report](const QDateTime &until) {
        const QString time = timeWithSeconds(until.toLocalTime().time());
        //: %1 is a time of day
        report.remark(CliText::tr("The gateway is busy; the request goes on by itself at %1. Ctrl+C "
                                  "stops it.")
                          .arg(time));
    });
}

int Report::wrongUsage(const QString &sentence) const
{
    line(m_streams.err, QStringLiteral("linktill-cli: ") + sentence);
    line(m_streams.err, CliText::tr("linktill-cli --help explains all options."));
    return WrongUsage;
}

int Report::print(const QString &text) const
{
    m_streams.out.write(terminalText(text));
    return Done;
}

int Report::checked(const Issues &issues) const
{
    const bool isInvalid = hasProblems(issues);
    if (m_json) {
        object(isInvalid ? "invalid" : "valid", {{QStringLiteral("issues"), toJson(issues)}});
        return isInvalid ? Invalid : Done;
    }
    issuesToPeople(issues);
    if (!isInvalid) {
        line(m_streams.out, CliText::tr("The request can be sent."));
        return Done;
    }
    const auto problems = std::count_if(issues.begin(), issues.end(), [](const Issue &issue) {
        return issue.severity == Severity::Problem;
    });
    line(m_streams.err, CliText::tr("%n problem(s) found, nothing was sent.", nullptr, int(problems)));
    return Invalid;
}

int Report::outcome(const Outcome<CreatedLink> &outcome, const QString &orderId,
                    const Account &sender, const Issues &warnings, const QStringList &qrFiles) const
{
    if (!m_json)
        issuesToPeople(warnings);
    if (!outcome)
        return failed(outcome.error(), explain(outcome.error()), orderId);
    const Issues concerns = judgeLink(outcome->url, surroundingsOf(sender, outcome->knownHosts));
    return created(*outcome, concerns, warnings, qrFiles);
}

int Report::created(const CreatedLink &link, const Issues &concerns, const Issues &warnings,
                    const QStringList &qrFiles) const
{
    issuesToPeople(concerns);
    const QStringList written =
        mayDraw(concerns, qrFiles) ? writeQrs(link.url, qrFiles) : QStringList();
    const Issues assembled = issuesOf(link);
    if (!link.isRecorded)
        remark(notRecordedSentence());
    issuesToPeople(assembled); // to standard error, away from a script's object
    if (m_json) {
        object("created", {{QStringLiteral("payment_link"), link.url},
                           {QStringLiteral("payment_link_ref"), link.reference},
                           {QStringLiteral("merchant_order_id"), link.merchantOrderId},
                           {QStringLiteral("recorded"), link.isRecorded},
                           {QStringLiteral("qr_files"), QJsonArray::fromStringList(written)},
                           {QStringLiteral("issues"), toJson(concerns + assembled)},
                           {QStringLiteral("warnings"), toJson(warnings)}});
        return Done;
    }
    line(m_streams.out, printedLink(link.url, concerns)); // it comes first, since scripts take the first line
    line(m_streams.out, CliText::tr("Order number: %1").arg(link.merchantOrderId));
    line(m_streams.out, CliText::tr("Reference: %1").arg(link.reference));
    for (const QString &file : written)
        line(m_streams.out, CliText::tr("QR code: %1").arg(file));
    return Done;
}

/// Returns whether to write the QR code of a doubtful link: whoever scans a code does not see where it leads.
bool Report::mayDraw(const Issues &concerns, const QStringList &qrFiles) const
{
    if (concerns.isEmpty() || qrFiles.isEmpty())
        return true;
    const auto yes = hasProblems(concerns) ? std::nullopt
                                           : askYes(m_streams.in, m_streams.err,
                                                    CliText::tr("Write its QR code all the same?"));
    if (!yes.value_or(false))
        remark(CliText::tr(
            "The link was created, but its QR code was not written: check the link first."));
    return yes.value_or(false);
}

int Report::tested(const Outcome<TokenGranted> &outcome, const QString &account) const
{
    if (outcome) {
        done("accepted",
             {{QStringLiteral("expires_at"), outcome->expiresAt.toUTC().toString(Qt::ISODate)}},
             CliText::tr("The gateway accepted key and secret of “%1”.").arg(account));
        return Done;
    }
    const CallFailure &failure = outcome.error();
    Explanation explanation = explain(failure);
    explanation.title =
        (failure.refused() ? CliText::tr("The gateway did not accept the account “%1”")
                           : CliText::tr("The account “%1” could not be tested")).arg(account);
    if (failure.unknown())
        explanation.advice = CliText::tr("A test makes nothing: try again.");
    return failed(failure, explanation);
}

void Report::done(const char *outcome, const QJsonObject &json, const QStringList &lines) const
{
    if (m_json) {
        object(outcome, json);
        return;
    }
    for (const QString &text : lines)
        line(m_streams.out, text);
}

void Report::done(const char *outcome, const QJsonObject &json, const QString &line) const
{
    done(outcome, json, QStringList{line});
}

int Report::notDone(const QString &sentence, const QString &detail, QJsonObject json) const
{
    if (m_json) {
        json.insert(QStringLiteral("message"), sentence);
        json.insert(QStringLiteral("detail"), detail);
        object("not-sent", json);
    } else {
        line(m_streams.err, sentence);
        line(m_streams.err, detail);
    }
    return NothingSent;
}

int Report::refused(const Refused &refused, const Explanation &explanation,
                    const QString &orderId) const
{
    const int status = isAboutTheAccount(refused.kind) ? RefusedAccount : RefusedRequest;
    return failed(status, "refused",
                  {{QStringLiteral("http_status"), refused.httpStatus},
                   {QStringLiteral("status_code"), refused.statusCode},
                   {QStringLiteral("status_reason"), refused.statusReason},
                   {QStringLiteral("message"), refused.message},
                   {QStringLiteral("field"), refused.field},
                   {QStringLiteral("explanation"), oneLine(explanation)}},
                  explanation, orderId);
}

int Report::notDone(const Explanation &explanation, const QString &orderId) const
{
    return failed(NothingSent, "not-sent",
                  {{QStringLiteral("message"), oneLine(explanation)},
                   {QStringLiteral("detail"), explanation.detail}},
                  explanation, orderId);
}

int Report::unknown(const Explanation &explanation, const QString &orderId) const
{
    return failed(Unknown, "unknown",
                  {{QStringLiteral("message"), oneLine(explanation)},
                   {QStringLiteral("detail"), explanation.detail}},
                  explanation, orderId);
}

int Report::failed(const CallFailure &failure, const Explanation &explanation,
                   const QString &orderId) const
{
    if (const Refused *no = failure.refused())
        return refused(*no, explanation, orderId);
    return failure.notSent() ? notDone(explanation, orderId) : unknown(explanation, orderId);
}

int Report::failed(int status, const char *outcome, QJsonObject json,
                   const Explanation &explanation, const QString &orderId) const
{
    if (m_json) {
        if (!orderId.isEmpty())
            json.insert(QStringLiteral("merchant_order_id"), orderId);
        object(outcome, json);
        return status;
    }
    line(m_streams.err, oneLine(explanation));
    if (!orderId.isEmpty())
        line(m_streams.err, CliText::tr("Order number: %1").arg(orderId));
    line(m_streams.err, explanation.detail);
    return status;
}

void Report::flush() const
{
    if (auto *file = qobject_cast<QFileDevice *>(&m_streams.out))
        file->flush();
}

void Report::write(const QByteArray &bytes) const
{
    m_streams.out.write(bytes);
}

QStringList Report::writeQrs(const QString &link, const QStringList &files) const
{
    const auto code = files.isEmpty() ? std::nullopt : qr::QrCode::encode(link);
    QStringList written;
    for (const QString &file : files) {
        const bool svg = file.endsWith(u".svg", Qt::CaseInsensitive);
        if (code && writeFile(file, svg ? code->svg() : code->png()))
            written << file;
        else // the link exists all the same
            line(m_streams.err, CliText::tr("The link was created, but its QR code could not be "
                                            "written to %1.").arg(file));
    }
    return written;
}

void Report::issuesToPeople(const Issues &issues) const
{
    for (const Issue &issue : issues)
        line(m_streams.err, issueLine(issue));
}

void Report::object(const char *outcome, QJsonObject object) const
{
    object.insert(QStringLiteral("outcome"), QLatin1String(outcome));
    m_streams.out.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Report::line(QIODevice &to, const QString &text) const
{
    if (text.isEmpty())
        return;
    // Text from a gateway or a file must not control the terminal.
    QString printable = withTurnsSpelledOut(text);
    for (QChar &c : printable) {
        if (c.category() == QChar::Other_Control && c != u'\t')
            c = u' ';
    }
    to.write(terminalText(printable) + '\n');
}

} // namespace linktill::cli
