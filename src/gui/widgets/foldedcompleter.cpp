// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/foldedcompleter.h"

#include "core/entry/typedtext.h"

namespace linktill::gui {

FoldedCompleter::FoldedCompleter(QObject *parent) : QCompleter(parent)
{
    setCompletionRole(foundBy);
    setCompletionMode(PopupCompletion);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseSensitive); // both texts are folded already
}

QStringList FoldedCompleter::splitPath(const QString &typed) const
{
    return {foldedText(typed)};
}

QString FoldedCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(inserted).toString();
}

} // namespace linktill::gui
