// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/demands.h"

#include <QHash>
#include <QObject>

namespace linktill::gui {

class DraftForm;

/// Looks after what the chosen payment methods require: marks the fields in the form and says when
/// another one is asked for.
class RequiredMarks : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    RequiredMarks(DraftForm &form, const Catalogue &catalogue, QObject *parent = nullptr);

    const QList<Demand> &demands() const { return m_demands; }

    /// The catalogue has changed.
    void lookAgain();

Q_SIGNALS:
    /// A choice has made these required; not when another draft came into the form.
    void asked(const QStringList &fields);

private:
    void look(bool tells);

    DraftForm &m_form;
    const Catalogue &m_catalogue;
    QList<PaymentMethod> m_methods; ///< and country that was looked at
    QString m_country;
    QList<Demand> m_demands;
};

} // namespace linktill::gui
