// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "cli/text.h"

#include <QCommandLineParser>

#include <optional>

/// Defines the options and the functions that read them; only the reading of arguments and what is made from
/// the table of commands include this file.
namespace linktill::cli {

/// Holds a sentence when something is wrong.
using Wrong = std::optional<QString>;

struct CommandForm;

struct Options
{
    QCommandLineOption request{QStringLiteral("request"),
                               CliText::tr("The request, in the gateway's JSON; - reads standard "
                                           "input."),
                               QStringLiteral("FILE")};
    QCommandLineOption fromTemplate{QStringLiteral("template"),
                                    CliText::tr("Begin with the template of this name, not with a "
                                                "request."),
                                    QStringLiteral("NAME")};
    QCommandLineOption set{QStringLiteral("set"),
                           CliText::tr("Set a field of the request, such as amount=12.50 or "
                                       "notes[0].value=blue. May be repeated."),
                           QStringLiteral("path=value")};
    QCommandLineOption apiUrl{QStringLiteral("api-url"),
                              CliText::tr("The gateway to send to, instead of PortOne's."),
                              QStringLiteral("URL")};
    QCommandLineOption practice{QStringLiteral("practice"),
                                CliText::tr("Send to a practice gateway inside the program: no "
                                            "account, no network.")};
    QCommandLineOption qr{QStringLiteral("qr"),
                          CliText::tr("Write the link's QR code, as .png or .svg. May be repeated."),
                          QStringLiteral("FILE")};
    QCommandLineOption json{QStringLiteral("json"), CliText::tr("Print one JSON object.")};
    QCommandLineOption timeout{QStringLiteral("timeout"),
                               CliText::tr("Wait at most so many seconds for the answer."),
                               QStringLiteral("S")};
    QCommandLineOption clock{QStringLiteral("clock"),
                             CliText::tr("Take this for the present time, such as "
                                         "2024-07-20T00:00:00Z."),
                             QStringLiteral("TIME")};
    QCommandLineOption account{QStringLiteral("account"),
                               CliText::tr("Use the account of this name, not the active one."),
                               QStringLiteral("NAME")};
    QCommandLineOption profile{QStringLiteral("profile"),
                               CliText::tr("Use this folder for settings and accounts."),
                               QStringLiteral("DIR")};
    QCommandLineOption key{QStringLiteral("key"),
                           CliText::tr("The PortOne key of the account to add."),
                           QStringLiteral("KEY")};
    QCommandLineOption environment{QStringLiteral("environment"),
                                   CliText::tr("What the account to add is for: sandbox or live."),
                                   QStringLiteral("NAME")};
    QCommandLineOption country{QStringLiteral("country"),
                               CliText::tr("Country of the account to add, such as TH."),
                               QStringLiteral("CC")};
    QCommandLineOption currency{QStringLiteral("currency"),
                                CliText::tr("Currency of the account to add, such as THB."),
                                QStringLiteral("CUR")};
    QCommandLineOption noCustomers{QStringLiteral("no-customers"),
                                   CliText::tr("Do not remember the customers of the account to add.")};
    QCommandLineOption orderPattern{QStringLiteral("order-pattern"),
                                    CliText::tr("Order numbers of the account to add, such as "
                                                "INV-{yyyy}{mm}-{####}."),
                                    QStringLiteral("PATTERN")};
    QCommandLineOption checkoutDomain{QStringLiteral("checkout-domain"),
                                      CliText::tr("Domain of the payment links of the account to add, "
                                                  "where it is not the gateway's."),
                                      QStringLiteral("DOMAIN")};
    QCommandLineOption state{QStringLiteral("state"),
                             CliText::tr("Only links of this state, such as created or success. May be "
                                         "repeated."),
                             QStringLiteral("STATE")};
    QCommandLineOption search{QStringLiteral("search"),
                              CliText::tr("Only links with this in description, customer, order number, "
                                          "reference or notes."),
                              QStringLiteral("TEXT")};
    QCommandLineOption archived{QStringLiteral("archived"),
                                CliText::tr("The links in the archive, not the others.")};
    QCommandLineOption csv{QStringLiteral("csv"),
                           CliText::tr("Export to this file of comma-separated values; - is standard "
                                       "output."),
                           QStringLiteral("FILE")};
    QCommandLineOption xlsx{QStringLiteral("xlsx"), CliText::tr("Export to this Excel workbook."),
                            QStringLiteral("FILE")};
    QCommandLineOption update{QStringLiteral("update"),
                              CliText::tr("Take this newer list of payment methods into the profile."),
                              QStringLiteral("FILE")};
    QCommandLineOption yes{QStringLiteral("yes"),
                           CliText::tr("Cancel, change or restore without asking.")};
    QCommandLineOption settle{QStringLiteral("settle"),
                              CliText::tr("Settle an edit that had no answer: new saves it again, old keeps "
                                          "the link as before."),
                              QStringLiteral("END")};
    QCommandLineOption map{QStringLiteral("map"),
                           CliText::tr("Read the file's columns by this mapping, which the window's import saves."),
                           QStringLiteral("FILE")};
    QCommandLineOption sheet{QStringLiteral("sheet"),
                             CliText::tr("Read this sheet of a workbook, counted from 1."), QStringLiteral("N")};
    QCommandLineOption encoding{QStringLiteral("encoding"),
                                CliText::tr("Read the file in this encoding, such as windows-874."),
                                QStringLiteral("NAME")};
    QCommandLineOption onMatch{QStringLiteral("on-match"),
                               CliText::tr("What is done where somebody is known already: keep, fill or replace."),
                               QStringLiteral("WHAT")};
    QCommandLineOption decimalSign{QStringLiteral("decimal-sign"),
                                   CliText::tr("The sign that begins the decimals of prices: point or comma."),
                                   QStringLiteral("SIGN")};
    QCommandLineOption dryRun{QStringLiteral("dry-run"), CliText::tr("Tell what would be imported, and save nothing.")};
    QCommandLineOption forProgram{QStringLiteral("for"),
                                  CliText::tr("Write what this program reads: google, outlook or excel."),
                                  QStringLiteral("PROGRAM")};
    QCommandLineOption out{QStringLiteral("out"),
                           CliText::tr("Save the QR code as this file, which ends in .png, .svg or .pdf."),
                           QStringLiteral("FILE")};
    QCommandLineOption logo{QStringLiteral("logo"), CliText::tr("Put this picture into it, PNG or JPEG."),
                            QStringLiteral("FILE")};
    QCommandLineOption layout{QStringLiteral("layout"),
                              CliText::tr("What to print: card, tent, sheet, roll58, roll80, receipt, or another "
                                          "size of these."),
                              QStringLiteral("NAME")};
    QCommandLineOption pdf{QStringLiteral("pdf"), CliText::tr("Save as this PDF file instead of printing."),
                           QStringLiteral("FILE")};
    QCommandLineOption printer{QStringLiteral("printer"), CliText::tr("Print on this printer of the system."),
                               QStringLiteral("NAME")};
    QCommandLineOption raw{QStringLiteral("raw"),
                           CliText::tr("Print a roll on this network printer or device, such as 192.168.1.50:9100 "
                                       "or /dev/usb/lp0."),
                           QStringLiteral("HOST:PORT")};
    QCommandLineOption copies{QStringLiteral("copies"), CliText::tr("Print so many copies."), QStringLiteral("N")};
    QCommandLineOption drawer{QStringLiteral("drawer"), CliText::tr("Open the cash drawer at the roll printer.")};
    QCommandLineOption language{QStringLiteral("language"),
                                CliText::tr("Language of the sentences: en, th or vi."),
                                QStringLiteral("CODE")};
    QCommandLineOption via{QStringLiteral("via"),
                           CliText::tr("How to share the link: mail, sms, whatsapp, line, zalo, kakaotalk, "
                                       "telegram, messenger, viber or message."),
                           QStringLiteral("WAY")};
    QCommandLineOption printUrl{QStringLiteral("print-url"),
                                CliText::tr("Print the address that shares the link; open nothing.")};
    QCommandLineOption until{QStringLiteral("until"),
                             CliText::tr("Watch until the link has this status, such as paid or expired."),
                             QStringLiteral("STATE")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            CliText::tr("Show this and leave.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                               CliText::tr("Show the version and leave.")};

    QList<QCommandLineOption> all() const
    {
        return {request, fromTemplate, set, apiUrl, practice, qr, json, timeout, clock, account, profile, key,
                environment, country, currency, noCustomers, orderPattern,
                checkoutDomain, state, search, archived, csv, xlsx, update, yes,
                settle, map, sheet, encoding, onMatch, decimalSign, dryRun, forProgram, via, printUrl, until,
                out, logo, layout, pdf, printer, raw, copies, drawer, language, help, version};
    }
    QList<QCommandLineOption> once() const
    {
        return {request, fromTemplate, apiUrl, timeout, clock, account, profile, key, environment, country, currency,
                orderPattern, checkoutDomain, search, csv, xlsx, update, settle, map, sheet,
                encoding, onMatch, decimalSign, forProgram, via, until, out, logo, layout, pdf, printer, raw, copies,
                language};
    }
    /// Returns the words that the option's value is one of; empty when it can be something else.
    QStringList wordsOf(const QCommandLineOption &option) const;
};

QString nameOf(const QCommandLineOption &option);
/// Checks that only options of the form are given beside its words.
Wrong checkAllowed(const QCommandLineParser &parser, const Options &options, const CommandForm &form);
Wrong readApiUrl(const QString &text, QUrl &to);
/// In the next three functions `form` is null when the word after the command is none of its actions.
/// Reads the words after `account` and the options that go with them.
Wrong readAccountCommand(const QCommandLineParser &parser, const Options &options,
                         const CommandForm *form, Invocation &to);
/// Reads the words after `customers` and `goods`.
Wrong readTableCommand(const QCommandLineParser &parser, const Options &options,
                       const CommandForm *form, Invocation &to);
/// Reads the words after `ledger`.
Wrong readLedgerCommand(const QCommandLineParser &parser, const Options &options,
                        const CommandForm *form, Invocation &to);
/// Reads the word after `show`, `status`, `cancel`, `edit`, `share` or `watch`, and the options of all commands on links.
Wrong readLinkCommand(const QCommandLineParser &parser, const Options &options,
                      const CommandForm &form, Invocation &to);

} // namespace linktill::cli
