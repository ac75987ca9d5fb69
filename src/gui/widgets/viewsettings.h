// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace linktill::gui {

/// Remembers by name, over restarts, how the person has arranged the window. Anybody may have written
/// a recalled value, so the caller must check it. Both functions may be missing; then nothing is kept.
struct ViewSettings
{
    std::function<QString(const QString &name)> recall = {};
    std::function<void(const QString &name, const QString &value)> remember = {};

    QString recalled(const QString &name) const { return recall ? recall(name) : QString(); }
    void keep(const QString &name, const QString &value) const
    {
        if (remember)
            remember(name, value);
    }
};

} // namespace linktill::gui
