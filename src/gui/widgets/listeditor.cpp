// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/listeditor.h"

#include "gui/widgets/fieldnote.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/rowdelegate.h"
#include "gui/widgets/rowsmodel.h"
#include "gui/widgets/rowsview.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linktill::gui {

ListEditor::ListEditor(QWidget *parent)
    : QWidget(parent), m_view(new RowsView(this)), m_delegate(nullptr), m_note(new FieldNote(this))
{
    m_add = addButton("add", tr("Add"), Key::AddRow);
    m_remove = addButton("remove", tr("Remove"), Key::RemoveRow);
    m_up = addButton("up", tr("Move up"), Key::RowUp);
    m_down = addButton("down", tr("Move down"), Key::RowDown);
    connect(m_add, &QAbstractButton::clicked, this, &ListEditor::addRow);
    connect(m_remove, &QAbstractButton::clicked, this, &ListEditor::removeRows);
    connect(m_up, &QAbstractButton::clicked, this, &ListEditor::moveUp);
    connect(m_down, &QAbstractButton::clicked, this, &ListEditor::moveDown);

    auto *buttons = new QWidget(this);
    auto *line = new FlowLayout(buttons);
    for (QAbstractButton *button : {m_add, m_remove, m_up, m_down})
        line->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_view);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    m_note->setField(m_view);
    setFocusProxy(m_view);
    setDelegate(new RowDelegate(this));
    refresh();
}

QAbstractButton *ListEditor::addButton(const char *name, const QString &text,
                                       Key key)
{
    auto *button = new QPushButton(icon(QLatin1String(name)), text, this);
    button->setObjectName(QLatin1String(name) + QLatin1String("Button"));
    button->setAutoDefault(false);
    button->setToolTip(withKey(text, key));
    return button;
}

void ListEditor::setModel(RowsModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_view->setModel(model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ListEditor::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListEditor::refresh);
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, change, this, &ListEditor::refresh);
    connect(model, &QAbstractItemModel::rowsMoved, this, &ListEditor::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_note->clear();
        refresh();
    });
    refresh();
}

void ListEditor::setDelegate(RowDelegate *delegate)
{
    delete m_delegate;
    m_delegate = delegate;
    delegate->setParent(this);
    m_view->setItemDelegate(delegate);
}

QString ListEditor::emptyText() const { return m_view->emptyText(); }

void ListEditor::setEmptyText(const QString &text)
{
    m_view->setEmptyText(text);
    m_note->setField(m_view);
}

void ListEditor::setTableName(const QString &name) { m_view->setAccessibleName(name); }

QTableView *ListEditor::view() const { return m_view; }

void ListEditor::setRowIssues(const QHash<int, QPair<Severity, QString>> &issues)
{
    if (!m_model)
        return;
    m_model->setRowIssues(issues);
    QList<int> rows = issues.keys();
    std::sort(rows.begin(), rows.end());
    QList<QPair<Severity, QString>> notes;
    for (int row : std::as_const(rows)) {
        const auto &[severity, sentence] = issues[row];
        //: which row of a table, then what is the matter with it
        notes.append({severity, tr("Row %1: %2").arg(locale().toString(row + 1), sentence)});
    }
    m_note->setNotes(notes);
    m_delegate->setMarkColour(m_note->colour());
    m_view->viewport()->update();
}

void ListEditor::focusRow(int row)
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (m_model && row >= 0 && row < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(row, 0));
}

void ListEditor::editCell(int row, int column)
{
    const QModelIndex cell = m_model ? m_model->index(row, column) : QModelIndex();
    if (!cell.isValid())
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
    m_view->edit(cell);
}

void ListEditor::addRow()
{
    const int row = m_model ? m_model->rowCount() : -1;
    if (row < 0 || !m_model->insertRow(row))
        return;
    editCell(row, 0);
}

QList<int> ListEditor::chosenRows() const
{
    QList<int> rows;
    if (!m_model)
        return rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        rows.append(m_view->currentIndex().row());
    return rows;
}

void ListEditor::removeRows()
{
    QList<int> rows = chosenRows();
    if (rows.isEmpty())
        return;
    const int column = qMax(0, m_view->currentIndex().column());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (int row : std::as_const(rows))
        m_model->removeRow(row);
    const int next = qMin(rows.last(), m_model->rowCount() - 1);
    m_view->setCurrentIndex(m_model->index(next, column)); // invalid when the table is empty
    m_view->setFocus();
    refresh();
}

void ListEditor::moveBy(int step)
{
    const QModelIndex current = m_view->currentIndex();
    const int row = current.row();
    const int target = row + step;
    if (!m_model || !current.isValid() || target < 0 || target >= m_model->rowCount())
        return;
    const bool moved = m_model->moveRow({}, row, {}, step > 0 ? target + 1 : target);
    if (moved)
        m_view->scrollTo(m_view->currentIndex());
}

void ListEditor::moveRow(int row, int gap)
{
    if (m_model && row >= 0 && m_model->moveRow({}, row, {}, gap)) // false: the row is there already
        m_view->scrollTo(m_view->currentIndex());
    refresh();
}

void ListEditor::refresh()
{
    const int rows = m_model ? m_model->rowCount() : 0;
    const QModelIndex current = m_view->currentIndex();
    m_add->setEnabled(m_model);
    m_remove->setEnabled(!chosenRows().isEmpty());
    m_up->setEnabled(current.isValid() && current.row() > 0);
    m_down->setEnabled(current.isValid() && current.row() < rows - 1);
    m_view->fitHeight();
}

void ListEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_view->fitHeight();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_delegate->setMarkColour(m_note->colour());
}

} // namespace linktill::gui
