// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/importmap.h"
#include "gui/widgets/viewsettings.h"

#include <QHash>

namespace linktill::gui {

/// Remembers which column is which for each set of headings that a person has arranged; at most the
/// last 30 sets.
class MappingMemory
{
public:
    MappingMemory(ViewSettings memory, bool isGoods);

    /// Returns the remembered mappings (importmap.h) by headingsName().
    QHash<QString, QByteArray> maps() const;
    bool knows(const QStringList &headings) const;
    void keep(const TableForm &form, const QStringList &headings) const;
    void forget(const QStringList &headings) const;

private:
    ViewSettings m_memory;
    QString m_name; ///< in the memory
    ImportKind m_kind;
};

} // namespace linktill::gui
