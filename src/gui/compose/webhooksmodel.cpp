// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/webhooksmodel.h"

namespace linktill::gui {

int WebhooksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WebhooksModel::heading(int) const { return tr("Web address"); }

QString WebhooksModel::raw(int row, int) const { return m_rows.at(row); }

void WebhooksModel::setRaw(int row, int, const QString &text) { m_rows[row] = text; }

} // namespace linktill::gui
