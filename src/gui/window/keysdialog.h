// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QTreeWidget;

namespace linktill::gui {

/// Lists all keys of keyTable() by the place where they work. A person can search them by key or by word,
/// and copy them as text.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent = nullptr);

    /// Opens it over the window, or raises the one that is open there.
    static void openOver(QWidget *window);

    /// Returns a text with a line for each key, to be printed.
    static QString asText();

private:
    void fill();
    void limit(const QString &typed);

    QTreeWidget *m_tree;
};

} // namespace linktill::gui
