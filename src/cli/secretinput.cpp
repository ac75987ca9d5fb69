// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/secretinput.h"

#include <QFileDevice>

#include <csignal>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace linktill::cli {

namespace {

/// No secret has as many bytes; the limit is there because standard input may be endless.
constexpr qint64 longestSecret = 64 * 1024;

#ifdef Q_OS_WIN

/// Stops a terminal from showing what is typed, while this object exists.
class Silence
{
public:
    explicit Silence(int handle) : m_console(HANDLE(_get_osfhandle(handle)))
    {
        m_isTerminal = GetConsoleMode(m_console, &m_before);
        if (m_isTerminal)
            SetConsoleMode(m_console, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Silence()
    {
        if (m_isTerminal)
            SetConsoleMode(m_console, m_before);
    }
    bool isTerminal() const { return m_isTerminal; }

private:
    HANDLE m_console;
    DWORD m_before = 0;
    bool m_isTerminal = false;
};

#else

// A signal during the input must restore the terminal, since the shell goes on using it.
termios terminalBefore;
int terminalHandle = -1;

void restoreAndEnd(int signal)
{
    tcsetattr(terminalHandle, TCSAFLUSH, &terminalBefore);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// Stops a terminal from showing what is typed, while this object exists.
class Silence
{
public:
    explicit Silence(int handle)
    {
        if (!isatty(handle) || tcgetattr(handle, &terminalBefore) != 0)
            return;
        terminalHandle = handle;
        for (const int signal : signals)
            std::signal(signal, restoreAndEnd);
        termios silent = terminalBefore;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_isTerminal = tcsetattr(handle, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (terminalHandle < 0)
            return;
        tcsetattr(terminalHandle, TCSAFLUSH, &terminalBefore);
        terminalHandle = -1;
        for (const int signal : signals)
            std::signal(signal, SIG_DFL);
    }
    bool isTerminal() const { return m_isTerminal; }

private:
    static constexpr int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    bool m_isTerminal = false;
};

#endif

} // namespace

QString readSecret(QIODevice &in, QIODevice &err, const QString &prompt)
{
    auto *file = qobject_cast<QFileDevice *>(&in);
    const Silence silence(file ? file->handle() : -1);
    QByteArray bytes;
    if (silence.isTerminal()) {
        err.write(prompt.toLocal8Bit());
        bytes = in.readLine(longestSecret);
        err.write("\n");
    } else {
        while (bytes.size() < longestSecret) {
            const QByteArray more = in.read(longestSecret - bytes.size());
            if (more.isEmpty())
                break;
            bytes += more;
        }
    }
    // The end of the line comes from how the secret was entered; it is not part of the secret.
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    const QString secret = QString::fromUtf8(bytes);
    bytes.fill('\0');
    return secret;
}

} // namespace linktill::cli
