// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace linktill::gui {

/// Asks the person for a file. Tests override it, to answer without a dialog on the screen.
class FileDialogs
{
public:
    virtual ~FileDialogs() = default;
    /// Both return the path, or an empty text when the person cancels. `filters` are those of QFileDialog.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filters);
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                               const QString &filters);
};

} // namespace linktill::gui
