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

/// Puts the address of a party in the form of its country: which parts, in which order, under which
/// names; those that the country cannot do without are marked. Where states are listed they can be
/// picked, and where the postal code comes first the state follows from it.
///
/// A part that is not usual in the country is away unless something is in it or the matter with it.
class PartyAddress : public QObject
{
    Q_OBJECT

public:
    /// `kind` is "billing" or "shipping"; `section` owns this and the forms.
    PartyAddress(DraftForm &form, QString kind, const Ui::PartySection &ui, QWidget *section);
    ~PartyAddress() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Cell
    {
        AddressPart part;
        QPointer<QVBoxLayout> layout; ///< has no parent while the country has no such part
        QLabel *label;
        QLineEdit *edit;
        FieldNote *note;
        bool second = false; ///< line of the street
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
    QWidgetList m_after; ///< what stands below and is read after the address
    QLineEdit *m_postalCode, *m_state;
    QAction *m_pick = nullptr;
    QString m_country;
    QString m_shown; ///< the order that the cells are in
    QString m_filled; ///< the state that a postal code brought
    AddressParts m_parts;
};

} // namespace linktill::gui
