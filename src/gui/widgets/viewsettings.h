// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace linktill::gui {

/// How the person has arranged the window, by name, over restarts. What is recalled may have been
/// written by anybody: whoever recalls it checks it. Both may be missing: then nothing is kept.
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
