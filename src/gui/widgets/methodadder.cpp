// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/methodadder.h"

#include "core/catalogue.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace linktill::gui {

namespace {

enum Role { ChannelRole = Qt::UserRole + 1, MethodRole, FindRole };

/// Finds by name and key, shows the name.
class MethodCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

QStandardItem *newItem(const Channel &channel, const ChannelMethod &method)
{
    //: a payment method and who provides it: Credit Card · GBPrimePay
    auto *item = new QStandardItem(MethodAdder::tr("%1 · %2").arg(method.name, channel.name));
    item->setData(channel.key, ChannelRole);
    item->setData(method.key, MethodRole);
    item->setData(QStringList{method.name, channel.name, channel.key, method.key}.join(u' '),
                  FindRole);
    return item;
}

} // namespace

MethodAdder::MethodAdder(QWidget *parent)
    : QLineEdit(parent), m_list(new QStandardItemModel(this)), m_found(new MethodCompleter(this))
{
    setPlaceholderText(tr("Add a method: type its name"));
    setAccessibleName(tr("Add a payment method"));
    setClearButtonEnabled(true);
    m_found->setModel(m_list);
    m_found->setCompletionRole(FindRole);
    m_found->setFilterMode(Qt::MatchContains);
    m_found->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(m_found);
    connect(this, &QLineEdit::textEdited, this, &MethodAdder::fill); // pasted or dropped
    connect(m_found, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &MethodAdder::choose);
    // The line edit takes over the chosen text, sooner or later than choose() is called.
    connect(m_found, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &QLineEdit::clear, Qt::QueuedConnection);
}

void MethodAdder::setCatalogue(CatalogueSource catalogue)
{
    m_catalogue = std::move(catalogue);
    m_filled = false;
}

void MethodAdder::setCurrency(const QString &currency)
{
    m_filled = m_filled && currency == m_currency;
    m_currency = currency;
}

void MethodAdder::fill()
{
    if (m_filled || !m_catalogue)
        return;
    m_filled = true;
    m_list->clear();
    QList<QStandardItem *> anyCurrency;
    for (const Channel &channel : m_catalogue().channels()) {
        for (const ChannelMethod &method : channel.methods) {
            if (method.currencies.isEmpty() || m_currency.isEmpty())
                anyCurrency.append(newItem(channel, method));
            else if (method.currencies.contains(m_currency))
                m_list->appendRow(newItem(channel, method));
        }
    }
    for (QStandardItem *item : std::as_const(anyCurrency))
        m_list->appendRow(item);
}

void MethodAdder::keyPressEvent(QKeyEvent *event)
{
    fill();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier); // Ctrl+Return is the page's
    if (!enter || !plain || text().trimmed().isEmpty()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const QAbstractItemView *popup = m_found->popup();
    if (popup->isVisible() && popup->currentIndex().isValid())
        event->ignore(); // the completer takes the current line
    else
        chooseFirst();
}

void MethodAdder::chooseFirst()
{
    m_found->setCompletionPrefix(text().trimmed());
    const QModelIndex first = m_found->completionModel()->index(0, 0);
    m_found->popup()->hide();
    if (!first.isValid()) {
        selectAll(); // nothing by that name: typing starts anew
        return;
    }
    choose(first);
    clear();
}

void MethodAdder::choose(const QModelIndex &found)
{
    Q_EMIT methodChosen({found.data(ChannelRole).toString(), found.data(MethodRole).toString()});
}

} // namespace linktill::gui
