// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace linktill::cli {

/// Turns the first SIGINT or SIGTERM (on Windows Ctrl+C, Ctrl+Break or the closing of the console) into a
/// signal of the event loop while this object exists; a second one ends the program as usual. Only one may
/// exist at a time, in the main thread.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    Interrupt();
    ~Interrupt() override;

Q_SIGNALS:
    void raised();
};

} // namespace linktill::cli
