// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/wording/changewording.h"
#include "core/link.h"

#include <QDialog>

class QTableWidget;

namespace linktill::gui {

/// Shows every change of an edit, old and new, before it is sent. accepted() means that the person wants to
/// send it.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    ReviewDialog(const Link &link, const QList<ChangeWords> &changes, QWidget *parent = nullptr);

private:
    QTableWidget *table(const QList<ChangeWords> &changes);
};

} // namespace linktill::gui
