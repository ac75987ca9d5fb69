// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCompleter>

namespace linktill::gui {

/// Finds entries by any part of their words, without regard to case, accents and the width of
/// characters. Each entry of the model holds what it is found by, folded, under `foundBy`, and what
/// is put into the field under `inserted`.
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
