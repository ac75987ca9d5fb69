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

constexpr int quietMs = 100; ///< less than a scanner may wait before its last key

/// The line in which keys for `widget` are typed; none in a widget of another kind.
QLineEdit *typingLineOf(QWidget *widget)
{
    if (auto *box = qobject_cast<QComboBox *>(widget))
        return box->lineEdit();
    return qobject_cast<QLineEdit *>(widget);
}

/// Letters choose in it. Where nothing was chosen yet, it shows the first all the same.
bool isChoice(const QWidget *widget)
{
    const auto *box = qobject_cast<const QComboBox *>(widget);
    return box && !box->lineEdit();
}

/// As if a person had done it, so that all hear of it who listen to a person.
void setContent(QWidget *widget, const QVariant &content)
{
    QLineEdit *line = typingLineOf(widget);
    if (!line) { // the same once more takes away what was typed and has not counted yet
        widget->metaObject()->userProperty().write(widget, content);
    } else if (content != line->text()) {
        line->setText(content.toString());
        Q_EMIT line->textEdited(line->text());
    }
}

/// The table whose cell `widget` edits.
QTableView *tableOf(QWidget *widget)
{
    QWidget *viewport = widget->property("inCell").toBool() ? widget->parentWidget() : nullptr;
    return viewport ? qobject_cast<QTableView *>(viewport->parentWidget()) : nullptr;
}

bool isEnd(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

/// Keys that a scanner presses between those of a code: for capitals, and FNC1 of GS1 as Ctrl+].
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
    // As an event of a window each key comes by once, before it may open the cell of a table, where it
    // comes by again. While a list of completions is open, that is the list's own window since Qt 6.8.
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
    if (!types || key.timestamp() == 0) { // without times nothing can be told
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
    // In a program that was busy meanwhile, keys that were pressed in time are still to come.
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

/// That of a moment has a field for words, one for the date, one for the time, and goes from one to
/// another by itself.
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
        return editor->metaObject()->userProperty().read(editor); // a moment, a check
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
        // The first of the keys has opened the cell: Escape leaves it as it was.
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
        QApplication::sendEvent(widget, &escape);
        return;
    }
    if (!m_place.widget)
        return;
    if (isChoice(m_place.widget)) // of the draft this field alone: items may have come meanwhile
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
