// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/practice/troublescard.h"

#include "application/ports/practicedesk.h"
#include "gui/practice/practicewords.h"
#include "gui/practice/switch.h"
#include "gui/widgets/elidedlabel.h"

#include "ui_practicepage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace linktill::gui {

TroublesCard::TroublesCard(Ui::PracticePage &ui, PracticeDesk &desk, QObject *parent)
    : QObject(parent), m_ui(ui), m_desk(desk)
{
    const QList<TroubleWords> troubles = troubleWords();
    for (const TroubleWords &one : troubles) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *name = new QLabel(m_ui.troublesCard);
        auto *effect = new ElidedLabel(m_ui.troublesCard);
        effect->setProperty("role", QStringLiteral("muted"));
        effect->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        auto *box = new Switch(m_ui.troublesCard);
        box->setObjectName(QStringLiteral("troubleSwitch%1").arg(int(one.trouble)));
        row->addWidget(name);
        row->addWidget(effect, 1);
        row->addWidget(box);
        m_ui.troublesLayout->addLayout(row);
        m_names << name;
        m_effects << effect;
        m_switches << box;
        connect(box, &QCheckBox::toggled, this,
                [this, trouble = one.trouble](bool on) { m_desk.setTrouble(trouble, on); });
    }
    retranslate();
}

void TroublesCard::show()
{
    const QList<TroubleWords> troubles = troubleWords();
    int on = 0;
    for (qsizetype i = 0; i < troubles.size(); ++i) {
        const QSignalBlocker quiet(m_switches[i]);
        m_switches[i]->setChecked(m_desk.isOn(troubles[i].trouble));
        on += m_switches[i]->isChecked();
    }
    //: how many troubles are switched on
    m_ui.troublesCount->setText(on == 0 ? QString() : tr("%1 on").arg(on));
}

void TroublesCard::retranslate()
{
    const QList<TroubleWords> troubles = troubleWords();
    for (qsizetype i = 0; i < troubles.size(); ++i) {
        m_names[i]->setText(troubles[i].name);
        m_effects[i]->setText(troubles[i].effect);
        m_effects[i]->setToolTip(troubles[i].effect);
        m_switches[i]->setAccessibleName(troubles[i].name);
        m_switches[i]->setAccessibleDescription(troubles[i].effect);
    }
}

} // namespace linktill::gui
