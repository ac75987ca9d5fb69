// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/models/itemsmodel.h"

#include "core/money.h"

#include <QLocale>
#include <QRegularExpression>

namespace linktill::gui {

namespace {

QString LineItem::*field(int column)
{
    switch (column) {
    case ItemsModel::Name:
        return &LineItem::name;
    case ItemsModel::Price:
        return &LineItem::price;
    case ItemsModel::Quantity:
        return &LineItem::quantity;
    case ItemsModel::Id:
        return &LineItem::id;
    case ItemsModel::Image:
        return &LineItem::image;
    default:
        return &LineItem::additionalDetails;
    }
}

} // namespace

QString localisedNumber(const QString &plain, bool groups)
{
    static const QRegularExpression form(QStringLiteral("^(-?)([0-9]{1,18})(?:\\.([0-9]+))?$"));
    const auto parts = form.match(plain);
    if (!parts.hasMatch())
        return plain;
    QLocale locale;
    if (!groups)
        locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    QString text = parts.captured(1).isEmpty() ? QString() : locale.negativeSign();
    text += locale.toString(parts.captured(2).toLongLong());
    const QString fraction = parts.captured(3);
    if (fraction.isEmpty())
        return text;
    text += locale.decimalPoint();
    for (const QChar digit : fraction) // one by one: a leading zero counts here
        text += locale.toString(digit.digitValue());
    return text;
}

int ItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int ItemsModel::columnWeight(int column) const
{
    return column == Name ? 5 : column == Quantity || column == Id ? 2 : 3;
}

QString ItemsModel::heading(int column) const
{
    switch (column) {
    case Name:
        return tr("Item");
    case Price:
        return tr("Price");
    case Quantity:
        return tr("Quantity");
    case Id:
        return tr("Code");
    case Image:
        return tr("Picture");
    default:
        return tr("Details");
    }
}

QString ItemsModel::raw(int row, int column) const
{
    return m_rows.at(row).*field(column);
}

void ItemsModel::setRaw(int row, int column, const QString &text)
{
    m_rows[row].*field(column) = text;
}

QString ItemsModel::display(int row, int column) const
{
    const QString text = raw(row, column);
    return isNumber(column) ? localisedNumber(text, true) : text.simplified();
}

QString ItemsModel::toEdit(const QString &rawText, int column) const
{
    return isNumber(column) ? localisedNumber(rawText, false) : rawText;
}

QString ItemsModel::fromEdit(const QString &typed, int column) const
{
    const QString text = typed.trimmed();
    return isNumber(column) && !text.isEmpty() ? plainDecimal(text, QLocale()) : text;
}

bool ItemsModel::isNumber(int column) const { return column == Price || column == Quantity; }

} // namespace linktill::gui
