// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/importfields.h"
#include "gui/imports/importsubject.h"

namespace linktill::gui {

/// Returns what people call the fields, in the order in which a list offers them.
QList<FieldWord> fieldWords(const QList<ImportField> &fields);
/// Returns what people call one field: "Billing city", "Price in THB".
QString fieldWord(const QString &id);

} // namespace linktill::gui
