// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/terminal.h"

#include <QFile>

#include <csignal>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace linktill {

namespace {

std::unique_ptr<QIODevice> opened(std::FILE *stream, QIODevice::OpenMode mode)
{
    auto file = std::make_unique<QFile>();
    if (!file->open(stream, mode))
        return nullptr;
    return file;
}

int handleOf(const QIODevice &input)
{
    const auto *file = qobject_cast<const QFileDevice *>(&input);
    return file ? file->handle() : -1;
}

// A signal during the input must restore the terminal, since the shell goes on using it.
termios terminalBefore;
int terminalHandle = -1;
constexpr int endingSignals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

void restoreAndEnd(int signal)
{
    tcsetattr(terminalHandle, TCSAFLUSH, &terminalBefore);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

std::unique_ptr<QIODevice> standardInput()
{
    return opened(stdin, QIODevice::ReadOnly);
}

std::unique_ptr<QIODevice> standardOutput()
{
    return opened(stdout, QIODevice::WriteOnly);
}

std::unique_ptr<QIODevice> standardError()
{
    return opened(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

QByteArray terminalText(const QString &text)
{
    return text.toLocal8Bit();
}

bool isTerminal(const QIODevice &input)
{
    const int handle = handleOf(input);
    return handle >= 0 && isatty(handle);
}

Silence::Silence(const QIODevice &input)
{
    const int handle = handleOf(input);
    if (!isatty(handle) || tcgetattr(handle, &terminalBefore) != 0)
        return;
    terminalHandle = handle;
    for (const int signal : endingSignals)
        std::signal(signal, restoreAndEnd);
    termios silent = terminalBefore;
    silent.c_lflag &= ~tcflag_t(ECHO);
    m_isTerminal = tcsetattr(handle, TCSAFLUSH, &silent) == 0;
}

Silence::~Silence()
{
    if (terminalHandle < 0)
        return;
    tcsetattr(terminalHandle, TCSAFLUSH, &terminalBefore);
    terminalHandle = -1;
    for (const int signal : endingSignals)
        std::signal(signal, SIG_DFL);
}

} // namespace linktill
