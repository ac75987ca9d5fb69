// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/formcursor.h"

#include "gui/compose/draftform.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/rowsmodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>

namespace linktill::gui {

namespace {

/// Returns the line in which keys for `widget` are typed: itself, or the one inside a combo box or a date
/// field; null when there is none.
QLineEdit *lineOf(QWidget *widget)
{
    auto *line = qobject_cast<QLineEdit *>(widget);
    return line || !widget ? line : widget->findChild<QLineEdit *>();
}

int rowIn(const QString &path)
{
    const qsizetype open = path.indexOf(u'['), close = path.indexOf(u']');
    return open < 0 || close < open ? -1 : path.mid(open + 1, close - open - 1).toInt();
}

/// Goes to the cell of `place` and opens it when a text was being typed there. Returns the widget that should
/// get the focus.
QWidget *openCell(ListEditor *list, const FormPlace &place)
{
    QTableView *view = list->view();
    const int row = rowIn(place.field);
    list->focusRow(row);
    if (!list->model() || row < 0 || row >= list->model()->rowCount())
        return view;
    const QModelIndex index = list->model()->index(row, place.part.toInt());
    view->setCurrentIndex(index);
    if (!place.text)
        return view;
    view->edit(index);
    QWidget *editor = view->indexWidget(index);
    return editor ? editor : view;
}

} // namespace

FormCursor::FormCursor(const DraftForm &form, QObject *parent) : QObject(parent), m_form(form)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

/// Notes the focused field. While the focus is outside the form, the last field stays noted.
void FormCursor::follow(QWidget *focused)
{
    const QString path = focused ? m_form.pathOf(focused) : QString();
    if (path.isEmpty())
        return;
    note(focused, path);
    Q_EMIT moved();
}

void FormCursor::note(QWidget *focused, const QString &path)
{
    if (m_line)
        m_line->disconnect(this);
    m_path = path;
    m_focused = focused;
    m_line = lineOf(focused);
    if (!m_line)
        return;
    connect(m_line, &QLineEdit::cursorPositionChanged, this, &FormCursor::moved);
    connect(m_line, &QLineEdit::textEdited, this, &FormCursor::moved);
}

void FormCursor::forget()
{
    if (m_line)
        m_line->disconnect(this);
    m_path.clear();
    m_focused.clear();
    m_line.clear();
    follow(QApplication::focusWidget());
}

FormPlace FormCursor::place() const
{
    FormPlace place{m_path, {}, {}, 0};
    QWidget *editor = m_form.editorFor(m_path);
    if (const auto *list = qobject_cast<ListEditor *>(editor)) {
        const QModelIndex cell = list->view()->currentIndex();
        if (cell.isValid()) {
            place.field += QStringLiteral("[%1]").arg(cell.row());
            place.part = QString::number(cell.column());
        }
    } else if (m_focused && m_focused != editor) {
        place.part = m_focused->objectName();
    }
    if (m_line) {
        place.text = m_line->text();
        place.cursor = m_line->cursorPosition();
    }
    return place;
}

void FormCursor::setPlace(const FormPlace &place)
{
    QWidget *editor = m_form.editorFor(place.field);
    if (!editor || place.field.isEmpty())
        return;
    QWidget *target = editor;
    if (auto *list = qobject_cast<ListEditor *>(editor))
        target = openCell(list, place);
    else if (QWidget *part = place.part.isEmpty() ? nullptr
                                                  : editor->findChild<QWidget *>(place.part))
        target = part;
    target->setFocus(Qt::OtherFocusReason);
    if (QLineEdit *line = place.text ? lineOf(target) : nullptr) {
        if (line->text() != *place.text) {
            line->setText(*place.text);
            line->setModified(true); // else the table would write the model's text into it
        }
        line->setCursorPosition(place.cursor);
    }
    note(target, m_form.pathOf(target));
}

} // namespace linktill::gui
