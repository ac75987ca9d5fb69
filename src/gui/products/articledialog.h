// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/article.h"
#include "application/ports/tablefile.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class ArticleDialog;
}

namespace linktill {
class Ledger;
}

namespace linktill::gui {

class PricesModel;

/// One article of the goods: name, barcode, picture and a price for each currency. Closes once it is
/// saved.
class ArticleDialog : public QDialog
{
    Q_OBJECT

public:
    /// The ledger outlives it. A price in `currency` is asked for first.
    ArticleDialog(Ledger &ledger, const Article &article, const QString &currency,
                  QWidget *parent = nullptr);
    ~ArticleDialog() override;

Q_SIGNALS:
    void saved(const linktill::Article &article);

private:
    /// What is filled in; nothing when something is the matter, which is said then.
    std::optional<Article> read();
    bool readPrices(Article &article);
    void save();
    void sayFault(const BadRow &fault, const Article &article);
    void say(const QString &sentence, QWidget *field);

    Ledger &m_ledger;
    Article m_article;
    std::unique_ptr<Ui::ArticleDialog> m_ui;
    PricesModel *m_prices;
};

} // namespace linktill::gui
