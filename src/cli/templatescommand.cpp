// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/templatescommand.h"

#include "application/links/linktemplates.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/ledger.h"
#include "application/ports/methodrepository.h"
#include "application/ports/templaterepository.h"
#include "application/wording/linkwording.h"
#include "cli/sender.h"
#include "cli/text.h"
#include "core/clock.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

/// Returns the text for one column of a line. Its own tabs and line breaks become spaces.
QString column(QString text)
{
    return text.simplified().replace(u'\t', u' ');
}

QString lineOf(const LinkTemplate &one)
{
    return QStringList{column(one.name), one.isDefault ? u"default"_s : u"-"_s, column(one.summary)}
        .join(u'\t');
}

QJsonObject jsonOf(const LinkTemplate &one)
{
    return {{u"name"_s, one.name},
            {u"default"_s, one.isDefault},
            {u"all_accounts"_s, one.accountId.isEmpty()},
            {u"summary"_s, one.summary},
            {u"changed"_s, one.changed.toUTC().toString(Qt::ISODateWithMs)},
            {u"request"_s, QJsonDocument::fromJson(one.request).object()}};
}

/// Returns the methods that new links of the account begin with, as in the window.
QList<PaymentMethod> defaultMethods(Ledger &ledger, const QString &accountId)
{
    const auto methods = ledger.methods().of(accountId);
    for (qsizetype i = 0; methods && i < methods->sets.size(); ++i) {
        if (methods->sets[i].isDefault)
            return methods->sets[i].methods;
    }
    return {};
}

} // namespace

int runTemplates(const Invocation &invocation, const Services &services, const Report &report)
{
    const auto all = services.ledger
        ? services.ledger().templates().of(senderOf(invocation, services).id)
        : LedgerResult<QList<LinkTemplate>>(QList<LinkTemplate>());
    if (!all)
        return report.notDone(ledgerSentence(all.error()), all.error().detail);
    QJsonArray json;
    QStringList lines;
    for (const LinkTemplate &one : *all) {
        json << jsonOf(one);
        lines << lineOf(one);
    }
    report.done("listed", {{u"templates"_s, json}}, lines);
    return Done;
}

Result<QByteArray, QString> requestOfTemplate(const Invocation &invocation, const Services &services,
                                              const Clock &clock)
{
    const Account account = senderOf(invocation, services);
    const auto found = services.ledger
        ? services.ledger().templates().named(account.id, invocation.templateName)
        : LedgerResult<LinkTemplate>(LinkTemplate());
    if (!found)
        return Failure{ledgerSentence(found.error())};
    if (found->id == 0)
        //: %1 is a name that was typed, %2 an account
        return Failure{CliText::tr("There is no template “%1” in “%2”: linktill-cli templates lists "
                                   "those there are.")
                           .arg(invocation.templateName, account.name)};
    LinkContent fresh = newDraftOf(account);
    fresh.methods = defaultMethods(services.ledger(), account.id);
    if (account.orderPattern.isEmpty())
        fresh.merchantOrderId = madeUpOrderId(clock);
    const LinkContent from = templateDraft(*found, services.format, clock.now());
    return services.format.write(withTemplate(fresh, from, {}, fresh));
}

} // namespace linktill::cli
