// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/damagebar.h"

#include "core/region.h"
#include "gui/widgets/announce.h"

#include "ui_damagebar.h"

#include <QDir>

namespace linktill::gui {

QString shownDay(const QDateTime &utc)
{
    return wordLocale().toString(utc.toLocalTime().date(), QStringLiteral("d MMM yyyy"));
}

DamageBar::DamageBar(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::DamageBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->restoreNewestButton, &QPushButton::clicked, this,
            [this] { Q_EMIT restoreWanted(m_newest); });
    connect(m_ui->startAfreshButton, &QPushButton::clicked, this, &DamageBar::freshStartWanted);
}

DamageBar::~DamageBar() = default;

void DamageBar::showDamage(const LedgerDamage &damage)
{
    m_newest = damage.newest;
    const bool hasBackup = !m_newest.file.isEmpty();
    QStringList sentences;
    if (!damage.missing.isEmpty())
        sentences << tr("The list of your links is missing, and no link can be made without it.")
                  //: %1 is a file name
                  << tr("It was kept as %1. If you have moved that file, put it back and start Linktill "
                        "again.")
                         .arg(QDir::toNativeSeparators(damage.missing));
    else
        sentences << tr("The list of your links is damaged, and no link can be made without it.")
                  << (damage.setAside.isEmpty()
                          ? tr("Another program has it open: close that one first.")
                          : tr("The damaged file is kept as %1.")
                                .arg(QDir::toNativeSeparators(damage.setAside)));
    if (!hasBackup)
        sentences << tr("There is no backup of it that can be read.");
    m_ui->damageLabel->setText(sentences.join(u' '));
    m_ui->restoreNewestButton->setVisible(hasBackup);
    m_ui->restoreNewestButton->setText(tr("Restore the backup of %1").arg(shownDay(m_newest.made)));
    setBusy(false);
    announce(this, m_ui->damageLabel->text());
}

void DamageBar::setBusy(bool busy)
{
    m_ui->restoreNewestButton->setEnabled(!busy);
    m_ui->startAfreshButton->setEnabled(!busy);
}

} // namespace linktill::gui
