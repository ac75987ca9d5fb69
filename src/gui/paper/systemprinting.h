// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paper/paperpages.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace linktill::gui {

struct SystemPrinter
{
    QString name;
    bool isDefault = false;
    bool isStopped = false; ///< off, out of paper, or paused
};

enum class PagesEnd {
    Taken,
    Stopped, ///< taken, but the printer is stopped
    NotThere, ///< there is no such printer any more
    Failed,
};

/// The printers that the system knows, through Qt. Asking for them and printing may wait for a computer on the
/// network, so both happen in the background. Tests override it.
class SystemPrinting
{
public:
    virtual ~SystemPrinting() = default;
    virtual void list(QObject *context, std::function<void(const QList<SystemPrinter> &)> then);
    virtual void print(const QString &printer, const paper::PaperLayout &layout, const paper::PaperJob &job,
                       int copies, QObject *context, std::function<void(const PagesEnd &)> then);
};

} // namespace linktill::gui
