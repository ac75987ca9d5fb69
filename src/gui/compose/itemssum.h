// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QPushButton;

namespace linktill::gui {

class DraftForm;

/// Items, shipping and promotion add up into the amount by themselves: while the amount is empty or
/// what they came to before. Else a button beside the amount offers the sum. Keeps nothing of its own,
/// so that a draft that comes back goes on as it was.
class ItemsSum : public QObject
{
    Q_OBJECT

public:
    /// Form and button must outlive it.
    ItemsSum(DraftForm &form, QPushButton &button, QObject *parent = nullptr);

private:
    QString sum() const;
    void follow();
    void offer(const QString &sum);
    void use(const QString &sum);

    DraftForm &m_form;
    QPushButton &m_button;
    QString m_last; ///< what the items came to before the last edit, plain
};

} // namespace linktill::gui
