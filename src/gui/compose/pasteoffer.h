// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QLineEdit;
class QWidget;

namespace linktill::gui {

class DraftForm;

/// Offers to spread a pasted block of text over the fields of one party of the draft: "customer",
/// "billing" or "shipping". Before anything changes, the person sees what would go where.
class PasteOffer : public QObject
{
    Q_OBJECT

public:
    /// `parent` owns this object; the form must outlive it.
    PasteOffer(DraftForm &form, QString kind, QWidget *parent);

    /// Calls offer() when text of several lines is pasted into `edit`.
    void watch(QLineEdit *edit);
    void offer(const QString &text, QLineEdit *from = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &text);

    DraftForm &m_form;
    QString m_kind;
    QWidget *m_parent;
};

} // namespace linktill::gui
