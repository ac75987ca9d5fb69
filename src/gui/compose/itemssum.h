// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QPushButton;

namespace linktill::gui {

class DraftForm;

/// Puts the sum of items, shipping and promotion into the amount while the amount is empty or is the sum
/// from before the last edit. Otherwise a button beside the amount offers the sum. Saves nothing besides the
/// draft, so a draft that is opened again behaves as before.
class ItemsSum : public QObject
{
    Q_OBJECT

public:
    /// Form and button must outlive this object.
    ItemsSum(DraftForm &form, QPushButton &button, QObject *parent = nullptr);

private:
    QString sum() const;
    void follow();
    void offer(const QString &sum);
    void use(const QString &sum);

    DraftForm &m_form;
    QPushButton &m_button;
    QString m_last; ///< the sum before the last edit, plain decimal; empty when there was none
};

} // namespace linktill::gui
