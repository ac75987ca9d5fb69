// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/methoddelegate.h"

#include "core/catalogue.h"
#include "gui/widgets/keybox.h"

#include <QLineEdit>

#include <algorithm>

namespace linktill::gui {

namespace {

Choice choiceOf(const QString &key, const QString &name)
{
    //: a payment method or channel in a list: its name, then its technical key
    const QString line = MethodDelegate::tr("%1 — %2");
    return {key, name, name.isEmpty() ? key : line.arg(name, key)};
}

bool serves(const Channel &channel, const QString &currency)
{
    return std::any_of(channel.methods.begin(), channel.methods.end(),
                       [&currency](const ChannelMethod &method) {
                           return method.currencies.isEmpty()
                                  || method.currencies.contains(currency);
                       });
}

QList<Choice> channelChoices(const Catalogue &catalogue, const QString &currency)
{
    QList<Choice> fitting, others;
    for (const Channel &channel : catalogue.channels())
        (serves(channel, currency) ? fitting : others).append(choiceOf(channel.key, channel.name));
    return fitting + others;
}

QList<Choice> methodChoices(const Catalogue &catalogue, const QString &channelKey)
{
    QList<Choice> choices;
    if (const Channel *channel = catalogue.channel(channelKey)) {
        for (const ChannelMethod &method : channel->methods)
            choices.append(choiceOf(method.key, method.name));
    }
    return choices;
}

QString channelOf(const QModelIndex &index)
{
    return index.siblingAtColumn(MethodsModel::ChannelColumn).data(RowsModel::RawRole).toString();
}

} // namespace

MethodDelegate::MethodDelegate(CatalogueSource catalogue, QObject *parent)
    : RowDelegate(parent), m_catalogue(std::move(catalogue))
{
}

QWidget *MethodDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *box = new KeyBox(parent);
    dressEditor(box, index);
    if (index.column() == MethodsModel::ChannelColumn)
        box->setChoices([this] { return channelChoices(m_catalogue(), m_currency); });
    else
        box->setChoices(
            [this, channel = channelOf(index)] { return methodChoices(m_catalogue(), channel); });
    return box;
}

void MethodDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<KeyBox *>(editor);
    if (box->lineEdit()->isModified())
        return;
    const QString key = index.data(RowsModel::RawRole).toString();
    QString name;
    if (index.column() == MethodsModel::ChannelColumn) {
        if (const Channel *channel = m_catalogue().channel(key))
            name = channel->name;
    } else if (const ChannelMethod *method = m_catalogue().method(channelOf(index), key)) {
        name = method->name;
    }
    box->setKey(key, choiceOf(key, name).line);
    box->lineEdit()->selectAll();
}

void MethodDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    auto *box = static_cast<KeyBox *>(editor);
    box->settle();
    model->setData(index, box->key(), Qt::EditRole);
}

} // namespace linktill::gui
