// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/products/articledialog.h"

#include "core/contactrules.h"
#include "core/entry/scannedcode.h"
#include "core/money.h"
#include "application/files/goodsrules.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "application/wording/linkwording.h"
#include "gui/widgets/announce.h"
#include "gui/products/pricesmodel.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/listeditor.h"

#include "ui_articledialog.h"

#include <QPushButton>

namespace linktill::gui {

ArticleDialog::ArticleDialog(Ledger &ledger, const Article &article, const QString &currency,
                             QWidget *parent)
    : QDialog(parent), m_ledger(ledger), m_article(article),
      m_ui(std::make_unique<Ui::ArticleDialog>()), m_prices(new PricesModel(this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(article.id == 0 ? tr("Add to goods") : tr("Edit goods"));
    m_ui->articleNameEdit->setText(article.name);
    m_ui->articleBarcodeEdit->setText(article.barcode);
    m_ui->articleImageEdit->setText(article.image);
    QList<PriceRow> rows;
    for (auto it = article.prices.cbegin(); it != article.prices.cend(); ++it) {
        const auto money = Money::fromMinor(it.value(), it.key());
        rows.append({it.key(), money ? money->plain() : QString()});
    }
    if (!currency.isEmpty() && !article.prices.contains(currency))
        rows.prepend({currency, {}});
    m_prices->setRows(rows);
    m_ui->articlePrices->setModel(m_prices);
    m_ui->articlePrices->setTableName(tr("Prices"));
    QPushButton *ok = m_ui->articleButtons->button(QDialogButtonBox::Save);
    ok->setObjectName(QStringLiteral("saveArticleButton"));
    connect(m_ui->articleButtons, &QDialogButtonBox::accepted, this, &ArticleDialog::save);
    connect(m_ui->articleButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->articleNameEdit->setFocus();
}

ArticleDialog::~ArticleDialog() = default;

bool ArticleDialog::readPrices(Article &article)
{
    article.prices.clear();
    for (const PriceRow &row : m_prices->rows()) {
        if (row.amount.isEmpty())
            continue;
        const auto money = Money::parse(row.amount, row.currency);
        if (!money) {
            say(tr("“%1” is not a price in “%2”.").arg(row.amount, row.currency),
                m_ui->articlePrices);
            return false;
        }
        if (article.prices.contains(money->currency())) {
            say(tr("There are two prices in %1.").arg(money->currency()), m_ui->articlePrices);
            return false;
        }
        article.prices.insert(money->currency(), money->minor());
    }
    return true;
}

std::optional<Article> ArticleDialog::read()
{
    Article article = m_article;
    article.name = m_ui->articleNameEdit->text();
    article.barcode = scannedCode(m_ui->articleBarcodeEdit->text().trimmed());
    article.image = m_ui->articleImageEdit->text();
    if (const auto fault = articleFault(article)) {
        sayFault(*fault, article);
        return std::nullopt;
    }
    if (!readPrices(article))
        return std::nullopt;
    return article;
}

void ArticleDialog::sayFault(const BadRow &fault, const Article &article)
{
    QWidget *field = fault.what == article.barcode && !fault.what.isEmpty() ? m_ui->articleBarcodeEdit
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

void ArticleDialog::save()
{
    const auto article = read();
    if (!article)
        return;
    m_ui->articleButtons->setEnabled(false);
    auto *job = writing<Article>(
        m_ledger, [article = *article](Ledger &ledger) { return ledger.products().save(article); },
        this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        m_ui->articleButtons->setEnabled(true);
        if (job->result()) {
            const Article done = *job->result();
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

void ArticleDialog::say(const QString &sentence, QWidget *field)
{
    m_ui->articleNote->setField(field);
    m_ui->articleNote->setNote(Severity::Problem, sentence);
    announce(m_ui->articleNote, sentence);
    field->setFocus();
}

} // namespace linktill::gui
