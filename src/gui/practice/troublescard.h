// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

class QLabel;

namespace Ui {
class PracticePage;
}

namespace linktill {
class PracticeDesk;
}

namespace linktill::gui {

class Switch;

/// Lists the troubles of the practice shop, each with what it does and its switch.
class TroublesCard : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `parent`; borrows the rest.
    TroublesCard(Ui::PracticePage &ui, PracticeDesk &desk, QObject *parent);

    /// Shows what is switched on now.
    void show();
    void retranslate();

private:
    Ui::PracticePage &m_ui;
    PracticeDesk &m_desk;
    QList<Switch *> m_switches; ///< in the order of troubleWords(), as the next two
    QList<QLabel *> m_names, m_effects;
};

} // namespace linktill::gui
