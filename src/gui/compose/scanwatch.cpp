// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/scanwatch.h"

#include "application/wording/wording.h"
#include "core/draftfields.h"
#include "gui/compose/draftform.h"
#include "gui/products/itemsmodel.h"
#include "gui/widgets/momentedit.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QTableView>
#include <QTimerEvent>

#include <utility>

namespace linktill::gui {

namespace {

constexpr int quietMs = 100; ///< shorter than the wait of some scanners before their last key

/// Returns the line in which keys for `widget` are typed; null when the widget has none.
QLineEdit *typingLineOf(QWidget *widget)
{
    if (auto *box = qobject_cast<QComboBox *>(widget))
        return box->lineEdit();
    return qobject_cast<QLineEdit *>(widget);
}

/// Returns true for a combo box without a line, in which letters choose an entry. It shows its first entry
/// even when nothing was chosen yet.
bool isChoice(const QWidget *widget)
{
    const auto *box = qobject_cast<const QComboBox *>(widget);
    return box && !box->lineEdit();
}

/// Sets the content and emits the signals that an edit by a person emits.
void setContent(QWidget *widget, const QVariant &content)
{
    QLineEdit *line = typingLineOf(widget);
    if (!line) { // writing the same value removes typed text that has not counted yet
        widget->metaObject()->userProperty().write(widget, content);
    } else if (content != line->text()) {
        line->setText(content.toString());
        Q_EMIT line->textEdited(line->text());
    }
}

/// Returns the table whose cell `widget` edits; null when it edits none.
QTableView *tableOf(QWidget *widget)
{
    QWidget *viewport = widget->property("inCell").toBool() ? widget->parentWidget() : nullptr;
    return viewport ? qobject_cast<QTableView *>(viewport->parentWidget()) : nullptr;
}

bool isEnd(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

/// Returns true for keys that a scanner presses between those of a code: keys for capitals, and Ctrl+],
/// which is FNC1 of GS1.
bool isBetween(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Shift || key.key() == Qt::Key_Control ||
           key.key() == Qt::Key_CapsLock || key.text() == QChar(0x1d);
}

} // namespace

ScanWatch::ScanWatch(DraftForm &form, QWidget *page) : QObject(page), m_form(form), m_page(page)
{
    qApp->installEventFilter(this);
}

bool ScanWatch::eventFilter(QObject *watched, QEvent *event)
{
    // Each key comes once as an event of a window, before it may open the cell of a table, which then gets
    // the key again. While a list of completions is open, the window is the list's own since Qt 6.8.
    if (event->type() != QEvent::KeyPress || !watched->isWindowType())
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isBetween(key))
        return false;
    m_quiet.stop();
    QWidget *focused = QApplication::focusWidget();
    const bool isOurs = focused && m_page->isAncestorOf(focused) && !m_form.isLocked() &&
                        !focused->property("takesScans").toBool();
    if (isOurs && isScanEnd(key)) {
        if (!m_isTaken)
            take();
        m_burst.forget();
        return true;
    }
    m_isTaken = false;
    if (isOurs)
        typed(key);
    else
        m_burst.forget();
    return false;
}

bool ScanWatch::isScanEnd(const QKeyEvent &key)
{
    return isEnd(key.key()) && !(key.modifiers() & ~Qt::KeypadModifier) &&
           m_burst.endsAt(key.timestamp());
}

void ScanWatch::typed(const QKeyEvent &key)
{
    const bool types =
        !key.text().isEmpty() && key.text().at(0).isPrint() && !key.isAutoRepeat() &&
        !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!types || key.timestamp() == 0) { // without times, hand and scanner look alike
        m_burst.forget();
        return;
    }
    if (m_burst.key(key.text(), key.timestamp())) {
        QWidget *focused = QApplication::focusWidget(), *editor = editorOf(focused);
        const QLineEdit *line = typingLineOf(focused);
        m_place = {focused, line ? line->text() : QString(), editor, contentOf(editor)};
    }
    if (m_burst.isWhole()) {
        m_isQuiet = false;
        m_quiet.start(quietMs, this);
    }
}

void ScanWatch::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_quiet.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    m_quiet.stop();
    // When the program was busy, keys that were pressed in time may still be in the event queue.
    if (!std::exchange(m_isQuiet, true)) {
        m_quiet.start(0, this);
        return;
    }
    QWidget *focused = QApplication::focusWidget();
    if (focused && (editorOf(focused) == m_place.widget || tableOf(focused) == m_place.widget)) {
        take();
        m_isTaken = true;
    }
}

void ScanWatch::take()
{
    QWidget *focused = QApplication::focusWidget();
    const Scan scan = scanAt(focused);
    takeBack(focused);
    Q_EMIT scanned(scan);
}

Scan ScanWatch::scanAt(QWidget *widget) const
{
    Scan scan{m_burst.text()};
    const QLineEdit *line = typingLineOf(widget);
    const bool wasThere = widget == m_place.focus || tableOf(widget);
    if (!line || line->isReadOnly() || !wasThere)
        return scan;
    const QString after = line->text();
    if (const QTableView *table = tableOf(widget)) {
        const QPersistentModelIndex cell = table->currentIndex();
        scan.field = table->model()->headerData(cell.column(), Qt::Horizontal).toString();
        scan.isMoney =
            qobject_cast<const ItemsModel *>(table->model()) && cell.column() == ItemsModel::Price;
        scan.put = [cell, model = QPointer(table->model()), after] {
            if (model && cell.isValid())
                model->setData(cell, after, Qt::EditRole);
        };
        return scan;
    }
    scan.field = fieldLabel(m_form.pathOf(widget));
    scan.isMoney = line->property("money").toBool();
    scan.put = [widget = QPointer(widget), after] {
        if (!widget)
            return;
        widget->setFocus(Qt::OtherFocusReason);
        setContent(widget, after);
    };
    return scan;
}

/// Returns the editor that contains `widget`. Only a MomentEdit has parts, for words, date and time, and
/// moves the cursor from one to another by itself; any other widget is its own editor.
QWidget *ScanWatch::editorOf(QWidget *widget) const
{
    for (QWidget *up = widget; up && up != m_page; up = up->parentWidget()) {
        if (qobject_cast<MomentEdit *>(up))
            return up;
    }
    return widget;
}

QVariant ScanWatch::contentOf(QWidget *editor) const
{
    if (const QLineEdit *line = typingLineOf(editor))
        return line->text();
    if (!isChoice(editor))
        return editor->metaObject()->userProperty().read(editor); // a MomentEdit or a check box
    QString chosen;
    visitScalars(m_form.draft(),
                 [&, path = m_form.pathOf(editor)](const QString &at, const auto &text, FieldKind) {
                     if (at == path)
                         chosen = text;
                 });
    return chosen;
}

void ScanWatch::takeBack(QWidget *widget)
{
    if (widget != m_place.focus && tableOf(widget)) {
        // The first key has opened the cell, and Escape closes it without a change.
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
        QApplication::sendEvent(widget, &escape);
        return;
    }
    if (!m_place.widget)
        return;
    if (isChoice(m_place.widget)) // only this field goes back: items may have come meanwhile
        m_form.change([this, path = m_form.pathOf(m_place.widget)](LinkContent &draft) {
            visitScalars(draft, [&](const QString &at, auto &text, FieldKind) {
                if (at == path)
                    text = m_place.content.toString();
            });
        });
    else
        setContent(m_place.widget, m_place.content);
    if (!m_place.focus)
        return;
    QLineEdit *line = typingLineOf(m_place.focus);
    if (line && m_place.focus != m_place.widget)
        line->setText(m_place.text);
    if (m_place.focus != QApplication::focusWidget())
        m_place.focus->setFocus(Qt::OtherFocusReason);
}

} // namespace linktill::gui
