// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/suggestions.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace linktill::gui {

namespace {

constexpr int minListWidth = 320;
constexpr int maxRows = 8;

} // namespace

SuggestionList::SuggestionList(const QString &accessibleName, QWidget *window) : QListWidget(window)
{
    setObjectName(QStringLiteral("suggestionList"));
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setProperty("popup", true);
    hide();
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        const int chosen = row(item);
        detach();
        Q_EMIT taken(chosen);
    });
}

void SuggestionList::offer(QLineEdit *edit, const QStringList &lines)
{
    if (lines.isEmpty() || !edit->hasFocus()) {
        detach();
        return;
    }
    clear();
    addItems(lines);
    setCurrentRow(0);
    if (m_edit != edit)
        attach(edit);
    place();
    show();
    raise();
}

void SuggestionList::attach(QLineEdit *edit)
{
    detach();
    m_edit = edit;
    // It is installed after the field's own filters, since Qt asks the newest filter first.
    edit->installEventFilter(this);
    for (QWidget *up = edit->parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            m_moves << connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this,
                               &SuggestionList::place);
    }
}

void SuggestionList::detach()
{
    hide();
    if (m_edit)
        m_edit->removeEventFilter(this);
    m_edit.clear();
    for (const QMetaObject::Connection &move : std::as_const(m_moves))
        disconnect(move);
    m_moves.clear();
}

void SuggestionList::place()
{
    if (!m_edit)
        return;
    const int height = sizeHintForRow(0) * qMin(count(), maxRows) + 2 * frameWidth() + 2;
    const int width = qMax(m_edit->width(), minListWidth);
    QPoint at = m_edit->mapTo(parentWidget(), QPoint(0, m_edit->height() + 2));
    if (at.y() + height > parentWidget()->height()) // above the field, when there is no room below
        at.setY(qMax(0, at.y() - m_edit->height() - 4 - height));
    at.setX(qBound(0, at.x(), qMax(0, parentWidget()->width() - width)));
    setGeometry(QRect(at, QSize(width, height)));
}

bool SuggestionList::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & ~Qt::KeypadModifier)
        return false;
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter
        || key == Qt::Key_Escape;
}

bool SuggestionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QListWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        detach();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (!takesKey(pressed->key(), pressed->modifiers()))
            return false;
        event->accept();
        if (event->type() == QEvent::ShortcutOverride)
            return true;
        const int chosen = currentRow();
        if (pressed->key() == Qt::Key_Up || pressed->key() == Qt::Key_Down) {
            const int step = pressed->key() == Qt::Key_Up ? -1 : 1;
            setCurrentRow((chosen + step + count()) % count());
        } else {
            const bool takes = pressed->key() != Qt::Key_Escape;
            detach();
            if (takes)
                Q_EMIT taken(chosen);
        }
        return true;
    }
    return false;
}

} // namespace linktill::gui
