// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/notices/noticemenu.h"

#include "gui/notices/noticesettings.h"
#include "gui/notices/noticesounds.h"

#include <QActionGroup>

namespace linktill::gui {

NoticeMenu::NoticeMenu(NoticeSettings &settings, NoticeSounds &sounds, QWidget *parent)
    : QMenu(parent), m_settings(settings), m_sounds(sounds), m_doNotDisturb(addAction(tr("Do not disturb")))
{
    setToolTipsVisible(true);
    m_doNotDisturb->setObjectName(QStringLiteral("doNotDisturbAction"));
    m_doNotDisturb->setToolTip(tr("Nothing pops up and nothing sounds. The window shows everything."));
    m_doNotDisturb->setCheckable(true);
    m_doNotDisturb->setChecked(settings.doNotDisturb());
    connect(m_doNotDisturb, &QAction::toggled, this, [this](bool on) { m_settings.setDoNotDisturb(on); });
    addSeparator();
    auto *group = new QActionGroup(this);
    addPaidSound(group, "paidSilentAction", tr("Paid: no sound"), {});
    addPaidSound(group, "paidChimeAction", tr("Paid: chime"), Sound::Chime);
    addPaidSound(group, "paidCashAction", tr("Paid: cash register"), Sound::Cash);
    addSeparator();
    QAction *failed = addAction(tr("Sound when a payment fails"));
    failed->setObjectName(QStringLiteral("failedSoundAction"));
    failed->setCheckable(true);
    failed->setChecked(settings.failedSounds());
    connect(failed, &QAction::toggled, this, [this](bool on) {
        m_settings.setFailedSounds(on);
        if (on)
            m_sounds.tryOut(Sound::Failed);
    });
    addSeparator();
    QAction *tryOut = addAction(tr("▷ Try the sound"));
    tryOut->setObjectName(QStringLiteral("trySoundAction"));
    connect(tryOut, &QAction::triggered, this,
            [this] { m_sounds.tryOut(m_settings.paidSound().value_or(Sound::Chime)); });
}

void NoticeMenu::addPaidSound(QActionGroup *group, const char *name, const QString &text,
                              std::optional<Sound> sound)
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setChecked(m_settings.paidSound() == sound);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, sound] {
        m_settings.setPaidSound(sound);
        if (sound)
            m_sounds.tryOut(*sound);
    });
}

} // namespace linktill::gui
