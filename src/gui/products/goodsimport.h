// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/article.h"
#include "gui/products/goodsdialog.h"
#include "gui/widgets/importdialog.h"

namespace linktill::gui {

/// Goods from a table.
class GoodsImport final : public ImportDialog
{
    Q_OBJECT

public:
    /// `accountId` is given to each article; prices are in `currency` where the file does not say.
    GoodsImport(const GoodsServices &services, CsvReader reader, const QString &accountId,
                const QString &currency, const QString &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const linktill::ArticlesAdded &added);

private:
    static Words words();
    void keep(const QList<Article> &goods);
};

} // namespace linktill::gui
