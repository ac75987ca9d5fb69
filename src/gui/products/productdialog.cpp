// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/products/productdialog.h"

#include "application/files/productrules.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/productrepository.h"
#include "application/wording/linkwording.h"
#include "core/contactrules.h"
#include "core/entry/scannedcode.h"
#include "core/money.h"
#include "gui/products/pricesmodel.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/listeditor.h"

#include "ui_productdialog.h"

#include <QPushButton>

namespace linktill::gui {

ProductDialog::ProductDialog(Ledger &ledger, const Product &product, const QString &currency,
                             QWidget *parent)
    : QDialog(parent), m_ledger(ledger), m_article(product),
      m_ui(std::make_unique<Ui::ProductDialog>()), m_prices(new PricesModel(this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(product.id == 0 ? tr("Add to goods") : tr("Edit goods"));
    m_ui->articleNameEdit->setText(product.name);
    m_ui->articleBarcodeEdit->setText(product.barcode);
    m_ui->articleImageEdit->setText(product.image);
    QList<PriceRow> rows;
    for (auto it = product.prices.cbegin(); it != product.prices.cend(); ++it) {
        const auto money = Money::fromMinor(it.value(), it.key());
        rows.append({it.key(), money ? money->plain() : QString()});
    }
    if (!currency.isEmpty() && !product.prices.contains(currency))
        rows.prepend({currency, {}});
    m_prices->setRows(rows);
    m_ui->articlePrices->setModel(m_prices);
    m_ui->articlePrices->setTableName(tr("Prices"));
    QPushButton *ok = m_ui->articleButtons->button(QDialogButtonBox::Save);
    ok->setObjectName(QStringLiteral("saveArticleButton"));
    connect(m_ui->articleButtons, &QDialogButtonBox::accepted, this, &ProductDialog::save);
    connect(m_ui->articleButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->articleNameEdit->setFocus();
}

ProductDialog::~ProductDialog() = default;

bool ProductDialog::readPrices(Product &product)
{
    product.prices.clear();
    for (const PriceRow &row : m_prices->rows()) {
        if (row.amount.isEmpty())
            continue;
        const auto money = Amount(row.amount).in(row.currency);
        if (!money) {
            say(tr("“%1” is not a price in “%2”.").arg(row.amount, row.currency),
                m_ui->articlePrices);
            return false;
        }
        if (product.prices.contains(money->currency())) {
            say(tr("There are two prices in %1.").arg(money->currency()), m_ui->articlePrices);
            return false;
        }
        product.prices.insert(money->currency(), money->minor());
    }
    return true;
}

std::optional<Product> ProductDialog::read()
{
    Product product = m_article;
    product.name = m_ui->articleNameEdit->text();
    product.barcode = scannedCode(m_ui->articleBarcodeEdit->text().trimmed());
    product.image = m_ui->articleImageEdit->text();
    if (const auto fault = articleFault(product)) {
        sayFault(*fault, product);
        return std::nullopt;
    }
    if (!readPrices(product))
        return std::nullopt;
    return product;
}

void ProductDialog::sayFault(const BadRow &fault, const Product &product)
{
    QWidget *field = fault.what == product.barcode && !fault.what.isEmpty() ? m_ui->articleBarcodeEdit
                                                                            : m_ui->articleNameEdit;
    switch (fault.fault) {
    case RowFault::NoName:
        return say(tr("It needs a name."), field);
    case RowFault::BadBarcode:
        return say(tr("A spreadsheet shortened this barcode. Scan it, or type all its digits."), field);
    case RowFault::BadPicture:
        return say(tr("The picture needs an address that begins with https://."), m_ui->articleImageEdit);
    case RowFault::TooLong:
        return say(tr("Use up to %1 characters.").arg(locale().toString(longestLine)), field);
    default:
        return say(tr("This holds characters that can't be shown. Type it again."), field);
    }
}

void ProductDialog::save()
{
    const auto product = read();
    if (!product)
        return;
    m_ui->articleButtons->setEnabled(false);
    auto *job = writing<Product>(
        m_ledger, [product = *product](Ledger &ledger) { return ledger.products().save(product); },
        this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        m_ui->articleButtons->setEnabled(true);
        if (job->result()) {
            const Product done = *job->result();
            accept();
            Q_EMIT saved(done);
        } else if (job->result().error().fault == LedgerFault::Busy
                   && job->result().error().detail.startsWith(QLatin1String("barcode"))) {
            say(tr("Another article has this barcode."), m_ui->articleBarcodeEdit);
        } else {
            say(ledgerSentence(job->result().error()), m_ui->articleNameEdit);
        }
    });
    job->start();
}

void ProductDialog::say(const QString &sentence, QWidget *field)
{
    m_ui->articleNote->setField(field);
    m_ui->articleNote->setNote(Severity::Problem, sentence);
    announce(m_ui->articleNote, sentence);
    field->setFocus();
}

} // namespace linktill::gui
