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

/// Shows a block of text and which part of it would go into which field, before anything is filled in. The
/// text can be edited; the list of fields follows.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// Labels of fields with the values that they would get.
    using Fields = QList<QPair<QString, QString>>;

    /// `asItIs` also offers to paste the text as one line. `read` returns the fields for a text.
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
