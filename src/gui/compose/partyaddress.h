// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/entry/addressparts.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace Ui {
class PartySection;
}

namespace linktill {
struct Address;
}

namespace linktill::gui {

class DraftForm;
class FieldNote;

/// Arranges the fields of a party's address by its country: which parts, in which order, under which
/// names. Parts that an address of the country needs are marked. A state can be picked where the country's
/// states are known, and where the postal code comes first it fills in the state.
///
/// A part that is not usual in the country is hidden unless it has a text, the cursor or an issue.
class PartyAddress : public QObject
{
    Q_OBJECT

public:
    /// `kind` is "billing" or "shipping"; `section` owns this object and the widgets of `ui`.
    PartyAddress(DraftForm &form, QString kind, const Ui::PartySection &ui, QWidget *section);
    ~PartyAddress() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Cell
    {
        AddressPart part;
        QPointer<QVBoxLayout> layout; ///< has no parent while the part is hidden
        QLabel *label;
        QLineEdit *edit;
        FieldNote *note;
        bool second = false; ///< the second line of the street
    };

    void takeCells(const Ui::PartySection &ui, QWidget *section);
    void follow();
    void arrange();
    void place(const QList<Cell> &cells);
    void nameParts();
    void offerStates();
    void followPostalCode();
    void pickState();
    bool isWanted(const Cell &cell) const;
    const Address &address() const;
    QString country() const;
    void setState(const QString &state);

    DraftForm &m_form;
    QString m_kind;
    QGridLayout *m_grid;
    QList<Cell> m_cells;
    QWidgetList m_after; ///< widgets that follow the address in reading order
    QLineEdit *m_postalCode, *m_state;
    QAction *m_pick = nullptr;
    QString m_country;
    QString m_shown; ///< object names of the shown fields, in their order
    QString m_filled; ///< the state that a postal code filled in
    AddressParts m_parts;
};

} // namespace linktill::gui
