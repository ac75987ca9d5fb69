// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/keybox.h"

#include "core/entry/typedtext.h"
#include "gui/widgets/foldedcompleter.h"
#include "gui/widgets/wheelguard.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>

namespace linktill::gui {

KeyBox::KeyBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    auto *finder = new FoldedCompleter(this);
    finder->setModel(model());
    setCompleter(finder);
    guardWheel(this);
    connect(lineEdit(), &QLineEdit::textEdited, this, &KeyBox::fill); // for text that is pasted or dropped
    connect(this, &QComboBox::editTextChanged, this, &KeyBox::tellChange);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        settle();
        Q_EMIT editingFinished();
    });
}

void KeyBox::setChoices(std::function<QList<Choice>()> choices)
{
    forgetChoices();
    m_choices = std::move(choices);
}

void KeyBox::forgetChoices()
{
    const QSignalBlocker blocker(this);
    const QString shown = currentText();
    clear();
    m_list.clear();
    m_folded.clear();
    m_filled = false;
    setEditText(shown);
}

QString KeyBox::key() const
{
    const QString typed = currentText().trimmed();
    if (typed.isEmpty() || typed == m_line)
        return typed.isEmpty() ? QString() : m_key;
    const QString known = knownKey(typed);
    if (!known.isEmpty())
        return known;
    const Choice *choice = exactChoice(typed);
    return choice ? choice->key : typed;
}

void KeyBox::setKey(const QString &key, const QString &line)
{
    m_key = key;
    m_line = line.trimmed();
    if (m_filled) {
        const QSignalBlocker blocker(this); // tellChange() below tells it once
        setCurrentIndex(findData(key));
    }
    if (currentText() != line)
        setEditText(line);
    tellChange();
}

QString KeyBox::knownKey(const QString &) const { return {}; }

const Choice *KeyBox::exactChoice(const QString &typed) const
{
    const QString folded = foldedText(typed);
    const auto found = std::find_if(m_folded.begin(), m_folded.end(), [&folded](const Folded &choice) {
        return choice.key == folded || choice.line == folded || choice.name == folded;
    });
    return found == m_folded.end() ? nullptr : &m_list[found - m_folded.begin()];
}

const Choice *KeyBox::onlyChoice(const QString &typed) const
{
    static const QRegularExpression ownKey(QStringLiteral("^[A-Z0-9]+(_[A-Z0-9]+)+$"));
    if (ownKey.match(typed).hasMatch())
        return nullptr;
    const Choice *found = nullptr;
    const QString folded = foldedText(typed);
    for (qsizetype i = 0; i < m_folded.size(); ++i) {
        if (!m_folded[i].all.contains(folded))
            continue;
        if (found)
            return nullptr;
        found = &m_list[i];
    }
    return found;
}

void KeyBox::settle()
{
    const QString typed = currentText().trimmed();
    if (typed == m_line)
        return;
    if (typed.isEmpty()) {
        setKey({}, {});
        return;
    }
    fill();
    const QString known = knownKey(typed);
    const Choice *choice = exactChoice(known.isEmpty() ? typed : known);
    if (!choice)
        choice = onlyChoice(typed);
    if (choice)
        setKey(choice->key, choice->line);
}

void KeyBox::fill()
{
    if (m_filled || !m_choices)
        return;
    m_filled = true;
    m_list = m_choices();
    completer()->popup()->installEventFilter(this);
    if (auto *lines = qobject_cast<QListView *>(completer()->popup()))
        lines->setUniformItemSizes(true); // else every line is measured at each key
    // The first item that is added would replace the typed text.
    const QSignalBlocker blocker(this);
    QLineEdit *edit = lineEdit();
    const QString shown = edit->text();
    const int from = edit->selectionStart();
    const int length = edit->selectionLength();
    const int cursor = edit->cursorPosition();
    for (const Choice &choice : std::as_const(m_list)) {
        m_folded.append({foldedText(choice.key), foldedText(choice.name), foldedText(choice.line),
                         foldedText(choice.line + u' ' + choice.also)});
        addItem(choice.line, choice.key);
        setItemData(count() - 1, m_folded.constLast().all, FoldedCompleter::foundBy);
        setItemData(count() - 1, choice.line, FoldedCompleter::inserted);
    }
    setCurrentIndex(shown.trimmed() == m_line ? findData(m_key) : -1);
    setEditText(shown);
    edit->setCursorPosition(cursor);
    if (from >= 0)
        edit->setSelection(from, length);
}

void KeyBox::tellChange()
{
    const QString now = key();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT keyChanged(now);
}

void KeyBox::showPopup()
{
    fill();
    QComboBox::showPopup();
}

bool KeyBox::eventFilter(QObject *watched, QEvent *event)
{
    // The list of completions passes keys to the field directly, past event filters. Keys that end
    // the editing are sent as ordinary events instead, so that a table's delegate sees them.
    if (event->type() != QEvent::KeyPress || watched != completer()->popup())
        return QComboBox::eventFilter(watched, event);
    auto *pressed = static_cast<QKeyEvent *>(event);
    switch (pressed->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        completer()->popup()->hide();
        QKeyEvent again(QEvent::KeyPress, pressed->key(), pressed->modifiers(), pressed->text());
        QCoreApplication::sendEvent(this, &again);
        return true;
    }
    default:
        return false;
    }
}

void KeyBox::keyPressEvent(QKeyEvent *event)
{
    if (!event->text().isEmpty() || event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        fill();
    QComboBox::keyPressEvent(event);
}

} // namespace linktill::gui
