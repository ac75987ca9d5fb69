// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/demands.h"

#include <QHash>
#include <QObject>

namespace linktill::gui {

class DraftForm;

/// Marks the fields that the chosen payment methods require, and reports when a choice requires another
/// field.
class RequiredMarks : public QObject
{
    Q_OBJECT

public:
    /// Form and catalogue must outlive this object.
    RequiredMarks(DraftForm &form, const Catalogue &catalogue, QObject *parent = nullptr);

    const QList<Demand> &demands() const { return m_demands; }

    /// Marks the required fields again. To be called when the catalogue has changed.
    void lookAgain();

Q_SIGNALS:
    /// A choice has made these fields required. Not emitted when another draft comes into the form.
    void asked(const QStringList &fields);

private:
    void look(bool tells);

    DraftForm &m_form;
    const Catalogue &m_catalogue;
    QList<PaymentMethod> m_methods; ///< this and the country: the draft's when it was last looked at
    QString m_country;
    QList<Demand> m_demands;
};

} // namespace linktill::gui
