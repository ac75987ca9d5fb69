// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/fieldpicker.h"

#include "gui/imports/fieldlist.h"
#include "gui/widgets/wheelguard.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QStyle>

namespace linktill::gui {

FieldPicker::FieldPicker(FieldList *fields, QWidget *parent) : QComboBox(parent), m_fields(fields)
{
    setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // not as wide as the widest field
    setMinimumContentsLength(6);
    setMaxVisibleItems(14);
    setModel(fields);
    setProperty("taken", true);
    guardWheel(this);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(currentData().toString()); });
}

void FieldPicker::showField(const QString &field, const QString &heading, int column)
{
    setCurrentIndex(m_fields->rowOf(field));
    setToolTip(currentText());
    //: %1 is the heading of a column in a file
    setAccessibleName(heading.isEmpty() ? tr("Field for column %1").arg(column + 1)
                                        : tr("Field for “%1”").arg(heading));
    const bool isTaken = !field.isEmpty();
    if (property("taken").toBool() == isTaken)
        return;
    setProperty("taken", isTaken);
    style()->unpolish(this);
    style()->polish(this);
}

void FieldPicker::showPopup()
{
    constexpr int besideText = 44; // with the scroll bar
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = qMax(widest, fontMetrics().horizontalAdvance(itemText(row)));
    view()->setMinimumWidth(qMax(width(), widest + besideText));
    QComboBox::showPopup();
}

void FieldPicker::keyPressEvent(QKeyEvent *event)
{
    const bool isLetter =
        !event->text().isEmpty() && event->text().at(0).isLetterOrNumber() &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isLetter)
        return QComboBox::keyPressEvent(event);
    showPopup();
    view()->keyboardSearch(event->text());
}

} // namespace linktill::gui
