// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/filedialogs.h"

#include <QFileDialog>

namespace linktill::gui {

QString FileDialogs::fileToOpen(QWidget *parent, const QString &title, const QString &filters)
{
    return QFileDialog::getOpenFileName(parent, title, QString(), filters);
}

QString FileDialogs::fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                const QString &filters)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, filters);
}

} // namespace linktill::gui
