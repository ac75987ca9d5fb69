// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/doublesdialog.h"

#include "gui/imports/importrun.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace linktill::gui {

namespace {

constexpr qsizetype maxPairsListed = 1000;

} // namespace

DoublesDialog::DoublesDialog(ImportRun &run, QWidget *parent)
    : QDialog(parent), m_run(run), m_hint(new QLabel(this)), m_list(new QListWidget(this)),
      m_merge(new QPushButton(tr("Merge"), this)), m_apart(new QPushButton(tr("Two people"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("DoublesDialog"));
    setWindowTitle(tr("Possible duplicates"));
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", QStringLiteral("hint"));
    m_list->setObjectName(QStringLiteral("doublesList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setTextElideMode(Qt::ElideNone);
    m_merge->setObjectName(QStringLiteral("mergeDoubleButton"));
    m_apart->setObjectName(QStringLiteral("twoPeopleButton"));
    auto *close = new QPushButton(tr("Close"), this);
    auto *layout = new QVBoxLayout(this);
    auto *buttons = new QHBoxLayout;
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_apart);
    buttons->addStretch(1);
    buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, [this] { m_run.merge(m_list->currentRow()); });
    connect(m_apart, &QPushButton::clicked, this,
            [this] { m_run.keepApart(m_list->currentRow()); });
    connect(&m_run, &ImportRun::changed, this, &DoublesDialog::showPairs);
    resize(620, 360);
    showPairs();
}

void DoublesDialog::addPair(const LikelyDouble &pair)
{
    auto *item = new QListWidgetItem(
        customerLine(pair.known) + QChar(QChar::LineSeparator) + customerLine(pair.added), m_list);
    item->setSizeHint({0, 2 * m_list->fontMetrics().lineSpacing() + 12});
}

void DoublesDialog::showPairs()
{
    const int row = m_list->currentRow();
    const QList<LikelyDouble> pairs =
        m_run.outcome() ? m_run.outcome()->doubles : QList<LikelyDouble>();
    const bool isOver = m_run.state() == ImportRun::State::Done;
    m_hint->setText(
        pairs.isEmpty() ? tr("No possible duplicates are left.")
        : isOver
            ? tr("Above the customer who was there, below the one from the file. Are they one "
                 "person?")
            : tr("Above the customer who is there, below the one from the file. You can merge them "
                 "after the import."));
    m_list->clear();
    for (const LikelyDouble &pair : pairs.first(qMin(maxPairsListed, pairs.size())))
        addPair(pair);
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    m_merge->setEnabled(isOver && !pairs.isEmpty());
    m_apart->setEnabled(isOver && !pairs.isEmpty());
}

} // namespace linktill::gui
