// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/fieldlist.h"

#include "gui/widgets/theme.h"

namespace linktill::gui {

void FieldList::fill(const QList<FieldWord> &fields)
{
    clear();
    auto *none = new QStandardItem(tr("Not taken"));
    none->setData(QString(), Qt::UserRole);
    appendRow(none);
    const QHash<QString, QString> titles{{QStringLiteral("billing"), tr("Billing")},
                                         {QStringLiteral("shipping"), tr("Shipping")},
                                         {QStringLiteral("home"), tr("Home address")},
                                         {QStringLiteral("work"), tr("Work address")},
                                         {QStringLiteral("other"), tr("Other address")}};
    QString group;
    for (const FieldWord &field : fields) {
        if (field.group != group && titles.contains(field.group)) {
            auto *title = new QStandardItem(titles.value(field.group));
            title->setFlags(Qt::NoItemFlags);
            appendRow(title);
        }
        group = field.group;
        auto *item = new QStandardItem(field.text);
        item->setData(field.id, Qt::UserRole);
        appendRow(item);
    }
}

int FieldList::rowOf(const QString &field) const
{
    for (int row = 1; !field.isEmpty() && row < rowCount(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == field)
            return row;
    }
    return 0;
}

QVariant FieldList::data(const QModelIndex &index, int role) const
{
    const bool isTitle = !(flags(index) & Qt::ItemIsEnabled);
    if (isTitle && role == Qt::ForegroundRole)
        return Theme::color(Role::Muted); // of the present theme
    return QStandardItemModel::data(index, role);
}

} // namespace linktill::gui
