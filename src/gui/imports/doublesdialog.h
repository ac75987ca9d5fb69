// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace linktill::gui {

class ImportRun;

/// Lists customers of the file who may be customers that are there already. After the import a
/// person says of each pair that it is one person, or two.
class DoublesDialog : public QDialog
{
    Q_OBJECT
public:
    DoublesDialog(ImportRun &run, QWidget *parent);

private:
    void showPairs();
    void addPair(const LikelyDouble &pair);

    ImportRun &m_run;
    QLabel *m_hint;
    QListWidget *m_list;
    QPushButton *m_merge, *m_apart;
};

} // namespace linktill::gui
