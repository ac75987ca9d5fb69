// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/interrupt.h"

#include <QEventLoop>

namespace linktill::cli {

/// Starts a job and runs an event loop, since the program has no other, until the job is over.
/// SIGINT and SIGTERM cancel the job. `done` is called while the job still exists.
template <class Job, class OnDone> void await(Job *job, OnDone done)
{
    QEventLoop loop;
    bool isOver = false;
    QObject::connect(job, &Job::finished, &loop, [&] {
        done();
        isOver = true;
        loop.quit();
    });
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::raised, job, &Job::cancel);
    job->start();
    while (!isOver)
        loop.exec();
}

} // namespace linktill::cli
