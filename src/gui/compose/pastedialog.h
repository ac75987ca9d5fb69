// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>
#include <QPair>

#include <functional>
#include <memory>

namespace Ui {
class PasteDialog;
}

namespace linktill::gui {

/// Shows a block of text and what of it goes to which field, before it does. The text can be edited;
/// the fields follow.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// Names of fields with what they would get.
    using Fields = QList<QPair<QString, QString>>;

    /// `asItIs`: offers to paste the text as one line instead.
    PasteDialog(const QString &text, bool asItIs, std::function<Fields(const QString &)> read,
                QWidget *parent);
    ~PasteDialog() override;

Q_SIGNALS:
    void fillWanted(const QString &text);
    void asItIsWanted();

private:
    void showFields();

    std::unique_ptr<Ui::PasteDialog> m_ui;
    std::function<Fields(const QString &)> m_read;
};

} // namespace linktill::gui
