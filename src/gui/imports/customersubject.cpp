// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/customersubject.h"

#include "application/files/customerfile.h"
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "gui/imports/contentsreader.h"
#include "gui/imports/fieldwords.h"

#include <QCoreApplication>

#include <memory>

namespace linktill::gui {

namespace {

QString customersText(const char *text)
{
    return QCoreApplication::translate("CustomerSubject", text);
}

} // namespace

ImportContents CustomerSubject::read(const ImportRequest &request) const
{
    const CustomerFile file(request.bytes, request.readers, m_accountId, m_country);
    return contentsOf(
        file, ImportKind::Customers, request,
        [](ImportContents &contents, QList<KnownCustomer> rows) {
            const auto kept = std::make_shared<const QList<KnownCustomer>>(std::move(rows));
            contents.add = [kept](Ledger &ledger, const AddOptions &options,
                                  const ImportWatch &goesOn) -> LedgerResult<ImportAdded> {
                const auto added = ledger.customers().add(*kept, options, goesOn);
                if (!added)
                    return Failure{added.error()};
                return ImportAdded{
                    added->fresh,
                    added->same,
                    added->changed,
                    added->cutNotes,
                    added->others,
                    added->doubles,
                    [added = *added](Ledger &l) { return l.customers().undo(added); }};
            };
        });
}

QList<FieldWord> CustomerSubject::fields() const
{
    return fieldWords(customerFields());
}

QString CustomerSubject::title() const
{
    return customersText(QT_TRANSLATE_NOOP("CustomerSubject", "Import customers"));
}

QString CustomerSubject::whenKnown() const
{
    return customersText(QT_TRANSLATE_NOOP("CustomerSubject", "When a customer exists"));
}

QString CustomerSubject::nothingFound() const
{
    return customersText(QT_TRANSLATE_NOOP("CustomerSubject", "This file contains no customers."));
}

QString CustomerSubject::fileFilter() const
{
    return customersText(QT_TRANSLATE_NOOP(
        "CustomerSubject",
        "Contacts and spreadsheets (*.csv *.txt *.tsv *.xlsx *.ods *.vcf);;All files (*)"));
}

QStringList CustomerSubject::layouts() const
{
    return {QStringLiteral("Google Contacts"),
            QStringLiteral("Outlook"),
            QStringLiteral("Thunderbird"),
            QStringLiteral("iCloud"),
            QStringLiteral("Android"),
            QStringLiteral("Shopify"),
            QStringLiteral("Square"),
            QStringLiteral("Stripe"),
            QStringLiteral("Xero"),
            QStringLiteral("QuickBooks"),
            QStringLiteral("WooCommerce")};
}

} // namespace linktill::gui
