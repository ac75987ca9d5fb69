// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace linktill::cli {

namespace {

// A signal handler may do very little: it writes one byte, which the event loop reads.
int wakePipe[2] = {-1, -1};

void wake(int)
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(wakePipe[1], &byte, 1);
    errno = before;
}

void handle(int signal)
{
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = int(SA_RESETHAND | SA_RESTART);
    sigaction(signal, &action, nullptr);
}

} // namespace

Interrupt::Interrupt()
{
    if (::pipe(wakePipe) != 0)
        return; // signals then end the program as usual
    for (const int end : wakePipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT raised();
    });
    handle(SIGINT);
    handle(SIGTERM);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    qDeleteAll(findChildren<QSocketNotifier *>());
    for (int &end : wakePipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace linktill::cli
