// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/columnlist.h"

#include "gui/imports/fieldpicker.h"
#include "gui/widgets/elidedlabel.h"

#include <QGridLayout>

#include <algorithm>

namespace linktill::gui {

namespace {

constexpr int maxLines = 100;

QString firstValue(const ImportContents &contents, int column)
{
    const auto found =
        std::find_if(contents.rows.cbegin(), contents.rows.cend(), [column](const CsvRow &row) {
            return !row.cells.value(column).trimmed().isEmpty();
        });
    return found == contents.rows.cend() ? QString(QChar(0x2013))
                                         : found->cells[column].simplified();
}

} // namespace

ColumnList::ColumnList(FieldList *fields, QWidget *parent)
    : QWidget(parent), m_fields(fields), m_layout(new QGridLayout(this))
{
    setObjectName(QStringLiteral("columnList"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(6);
    m_layout->setHorizontalSpacing(8);
    for (const int column : {0, 1, 2})
        m_layout->setColumnStretch(column, 1);
}

void ColumnList::makeLine()
{
    const int row = int(m_lines.size());
    Line line{new ElidedLabel(this), new FieldPicker(m_fields, this), new ElidedLabel(this)};
    line.picker->setObjectName(QStringLiteral("columnPicker%1").arg(row));
    line.heading->setBuddy(line.picker);
    line.value->setProperty("role", QStringLiteral("hint"));
    m_layout->addWidget(line.heading, row, 0);
    m_layout->addWidget(line.picker, row, 1);
    m_layout->addWidget(line.value, row, 2);
    connect(line.picker, &FieldPicker::chosen, this,
            [this, row](const QString &field) { Q_EMIT chosen(row, field); });
    m_lines << line;
}

void ColumnList::focusFirstPicker()
{
    if (!m_lines.isEmpty())
        m_lines.constFirst().picker->setFocus(Qt::OtherFocusReason);
}

void ColumnList::showColumns(const ImportContents &contents)
{
    const int count = contents.form.isCard ? 0 : qMin(contents.columnCount(), maxLines);
    while (m_lines.size() > count) {
        const Line line = m_lines.takeLast();
        delete line.heading;
        delete line.picker;
        delete line.value;
    }
    while (m_lines.size() < count)
        makeLine();
    for (int i = 0; i < count; ++i) {
        const QString heading = contents.headings.value(i);
        m_lines[i].heading->setText(heading.isEmpty() ? tr("Column %1").arg(i + 1) : heading);
        m_lines[i].heading->setToolTip(heading);
        m_lines[i].picker->showField(contents.form.columns.value(i), heading, i);
        m_lines[i].value->setText(firstValue(contents, i));
    }
}

} // namespace linktill::gui
