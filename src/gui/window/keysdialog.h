// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QTreeWidget;

namespace linktill::gui {

/// All keys, by the place where they work, as the table in gui/widgets/keys.h has them. Can be searched by
/// key or by word and copied as text.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent = nullptr);

    /// Opens it over the window, or raises the one that is open there.
    static void openOver(QWidget *window);

    /// A line for each key, for a sheet of paper.
    static QString asText();

private:
    void fill();
    void limit(const QString &typed);

    QTreeWidget *m_tree;
};

} // namespace linktill::gui
