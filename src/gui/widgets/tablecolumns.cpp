// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/tablecolumns.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace linktill::gui {

namespace {

// A narrow column must still be seen, and a wide one must leave room for others.
constexpr int minColumnWidth = 40, maxColumnWidth = 900;

QString columnsName(const QString &name) { return name + QStringLiteral("/columns"); }
QString orderName(const QString &name) { return name + QStringLiteral("/order"); }

} // namespace

TableColumns::TableColumns(QTableView *table, QList<Form> forms, ViewSettings memory,
                           QString memoryName)
    : QObject(table), m_table(table), m_header(table->horizontalHeader()), m_forms(std::move(forms)),
      m_memory(std::move(memory)), m_name(std::move(memoryName)), m_menu(new QMenu(table))
{
    m_header->setSectionsMovable(true);
    m_header->setMinimumSectionSize(minColumnWidth);
    buildMenu(table);
    arrange(recalled());
    recallOrder();
    connect(m_header, &QHeaderView::sectionResized, this, [this](int index, int, int width) {
        if (width > 0) // 0: it is being hidden
            m_widths[index] = width;
        keep();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &TableColumns::keep);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &TableColumns::keepOrder);
}

void TableColumns::buildMenu(QTableView *table)
{
    m_choices.append(nullptr);
    for (int index = 1; index < m_forms.size(); ++index) {
        QAction *choice = m_menu->addAction(m_forms[index].title);
        choice->setCheckable(true);
        connect(choice, &QAction::toggled, this, [this, index] {
            show(index);
            keep();
        });
        m_choices.append(choice);
    }
    m_menu->addSeparator();
    QAction *back = m_menu->addAction(tr("Reset columns"));
    back->setObjectName(QStringLiteral("resetColumnsAction"));
    connect(back, &QAction::triggered, this, &TableColumns::reset);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, table,
            [this](const QPoint &at) { m_menu->popup(m_header->mapToGlobal(at)); });
}

QList<TableColumns::Column> TableColumns::atFirst() const
{
    QList<Column> columns;
    for (int index = 0; index < m_forms.size(); ++index)
        columns.append({index, m_forms[index].width, m_forms[index].shown});
    return columns;
}

int TableColumns::indexOf(const QString &name) const
{
    const auto at = std::find_if(m_forms.begin(), m_forms.end(),
                                 [&name](const Form &form) { return form.name == name; });
    return at == m_forms.end() ? -1 : int(at - m_forms.begin());
}

/// Reads "created=138", or "-account=120" for a hidden column, and appends it to `columns`. Returns false
/// when the word makes no sense.
bool TableColumns::read(const QString &word, QList<Column> &columns) const
{
    const bool hidden = word.startsWith(u'-');
    const QStringList parts = word.mid(hidden ? 1 : 0).split(u'=');
    const int index = indexOf(parts.first());
    const bool isThere = std::any_of(columns.begin(), columns.end(),
                                     [index](const Column &c) { return c.index == index; });
    if (index < 0 || isThere || parts.size() != 2)
        return false;
    bool isNumber = false;
    const int width = parts.last().toInt(&isNumber);
    columns.append({index, isNumber ? std::clamp(width, minColumnWidth, maxColumnWidth) : m_forms[index].width,
                    !hidden || index == 0});
    return true;
}

/// Returns the remembered columns, then those that are newer than the memory.
QList<TableColumns::Column> TableColumns::recalled() const
{
    QList<Column> columns;
    const QStringList words =
        m_memory.recalled(columnsName(m_name)).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        read(word, columns);
    if (columns.isEmpty())
        return atFirst();
    for (const Column &column : atFirst()) {
        const bool isThere = std::any_of(columns.begin(), columns.end(), [&column](const Column &c) {
            return c.index == column.index;
        });
        if (!isThere)
            columns.append(column);
    }
    return columns;
}

void TableColumns::arrange(const QList<Column> &columns)
{
    m_quiet = true;
    m_widths.resize(m_forms.size());
    for (int place = 0; place < columns.size(); ++place) {
        const Column &column = columns[place];
        m_header->moveSection(m_header->visualIndex(column.index), place);
        m_table->setColumnHidden(column.index, false);
        m_table->setColumnWidth(column.index, column.width);
        m_widths[column.index] = column.width;
        if (QAction *choice = m_choices[column.index])
            choice->setChecked(column.shown);
        show(column.index);
    }
    m_quiet = false;
}

/// Sorts by the remembered column: "created", or "-created" for descending order.
void TableColumns::recallOrder()
{
    const QString word = m_memory.recalled(orderName(m_name));
    const bool descending = word.startsWith(u'-');
    const int index = indexOf(word.mid(descending ? 1 : 0));
    if (index >= 0 && m_forms[index].sortable)
        m_header->setSortIndicator(index, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    else
        m_header->setSortIndicator(0, Qt::DescendingOrder);
}

bool TableColumns::isChosen(int index) const
{
    return !m_choices[index] || m_choices[index]->isChecked();
}

void TableColumns::show(int index)
{
    m_table->setColumnHidden(index, !isChosen(index) && !m_needed.contains(index));
}

void TableColumns::setNeeded(int column, bool needed)
{
    if (needed)
        m_needed.insert(column);
    else
        m_needed.remove(column);
    const bool wasQuiet = std::exchange(m_quiet, true);
    show(column);
    m_quiet = wasQuiet;
}

void TableColumns::reset()
{
    arrange(atFirst());
    keep();
    m_header->setSortIndicator(0, Qt::DescendingOrder);
}

void TableColumns::keep() const
{
    if (m_quiet)
        return;
    QStringList words;
    for (int place = 0; place < m_header->count(); ++place) {
        const int index = m_header->logicalIndex(place);
        words.append(QStringLiteral("%1%2=%3")
                         .arg(isChosen(index) ? QString() : QStringLiteral("-"),
                              m_forms[index].name)
                         .arg(m_widths[index]));
    }
    m_memory.keep(columnsName(m_name), words.join(u' '));
}

void TableColumns::keepOrder() const
{
    const int index = m_header->sortIndicatorSection();
    if (index < 0 || index >= m_forms.size())
        return;
    const bool descending = m_header->sortIndicatorOrder() == Qt::DescendingOrder;
    m_memory.keep(orderName(m_name),
                  (descending ? QStringLiteral("-") : QString()) + m_forms[index].name);
}

} // namespace linktill::gui
