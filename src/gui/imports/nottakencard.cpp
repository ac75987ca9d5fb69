// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/nottakencard.h"

#include "gui/imports/importreading.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/icons.h"

#include "ui_importpage.h"

namespace linktill::gui {

namespace {

constexpr int maxColumnsListed = 100;

} // namespace

NotTakenCard::NotTakenCard(Ui::ImportPage &ui, ImportReading &reading, QObject *parent)
    : QObject(parent), m_ui(ui), m_reading(reading)
{
}

void NotTakenCard::addLine(int column, const QString &heading, int rows, bool canBeKept)
{
    auto *line = new QWidget(m_ui.notTakenList);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *name =
        new ElidedLabel(heading.isEmpty() ? tr("Column %1").arg(column + 1) : heading, line);
    name->setToolTip(heading);
    layout->addWidget(name, 1);
    auto *count = new QLabel(tr("%n row(s)", nullptr, rows), line);
    count->setProperty("role", QStringLiteral("muted"));
    layout->addWidget(count);
    if (canBeKept) {
        auto *button = new QPushButton(icon(QStringLiteral("add")), tr("Add to note"), line);
        button->setObjectName(QStringLiteral("addToNoteButton%1").arg(column));
        button->setAccessibleName(tr("Add “%1” to the private note").arg(name->text()));
        button->setProperty("plain", true);
        button->setProperty("small", true);
        button->setIconSize({12, 12});
        connect(button, &QPushButton::clicked, &m_reading,
                [this, column] { m_reading.setField(column, QStringLiteral("keep")); });
        layout->addWidget(button);
    }
    m_ui.notTakenListLayout->addWidget(line);
}

void NotTakenCard::show()
{
    while (QLayoutItem *item = m_ui.notTakenListLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QList<ColumnSummary> &columns = m_reading.contents().columns;
    int holding = 0;
    for (int i = 0; i < columns.size(); ++i) {
        const bool isTaken = !columns[i].field.isEmpty();
        const int rows = isTaken ? columns[i].notTaken : columns[i].filled;
        if (rows == 0)
            continue;
        if (++holding <= maxColumnsListed)
            addLine(i, columns[i].heading, rows, !isTaken && !m_reading.subject().isGoods());
    }
    m_ui.notTakenListLayout->addStretch(1);
    m_ui.notTakenCount->setText(holding == 0 ? tr("Everything in the file is taken")
                                             : tr("%n column(s) hold something", nullptr, holding));
}

void NotTakenCard::setEditable(bool editable)
{
    const auto buttons = m_ui.notTakenList->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setVisible(editable);
}

} // namespace linktill::gui
