// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkdraft.h"
#include "gui/models/methodsmodel.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace linktill::gui {

/// A field to type a payment method in: "promptpay" and Return choose it. Offers what serves the
/// link's currency: "Credit Card · GBPrimePay". The list is made when the first letter is typed.
class MethodAdder : public QLineEdit
{
    Q_OBJECT

public:
    explicit MethodAdder(QWidget *parent = nullptr);

    void setCatalogue(CatalogueSource catalogue);
    void setCurrency(const QString &currency);

Q_SIGNALS:
    void methodChosen(const linktill::PaymentMethod &method);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void chooseFirst();
    void choose(const QModelIndex &found);

    CatalogueSource m_catalogue;
    QString m_currency;
    QStandardItemModel *m_list;
    QCompleter *m_found;
    bool m_filled = false;
};

} // namespace linktill::gui
