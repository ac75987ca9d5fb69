// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCompleter>

namespace linktill::gui {

/// Finds entries by any part of their words, without regard to case, accents and the width of
/// characters. Under `foundBy` each entry of the model gives the folded text that finds it, under
/// `inserted` the text that is put into the field.
class FoldedCompleter : public QCompleter
{
    Q_OBJECT

public:
    static constexpr int foundBy = Qt::UserRole + 1;
    static constexpr int inserted = Qt::UserRole + 2;

    explicit FoldedCompleter(QObject *parent = nullptr);

    QStringList splitPath(const QString &typed) const override;
    QString pathFromIndex(const QModelIndex &index) const override;
};

} // namespace linktill::gui
