// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace linktill::gui {

class FieldList;

/// Lets a person choose the field of one column. Typing opens the list and finds a field by its
/// beginning. A column that is not taken has a dashed frame (style sheet: property `taken`).
class FieldPicker : public QComboBox
{
    Q_OBJECT
public:
    FieldPicker(FieldList *fields, QWidget *parent);

    /// Shows the field; `heading` is that of the column and becomes the accessible name.
    void showField(const QString &field, const QString &heading, int column);
    void showPopup() override;

Q_SIGNALS:
    void chosen(const QString &field);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FieldList *m_fields;
};

} // namespace linktill::gui
