// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/terminal.h"

#include <QFile>
#include <QStringDecoder>
#include <QStringEncoder>

#include <windows.h>

#include <fcntl.h>
#include <io.h>

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace linktill {

namespace {

constexpr int unitsAtOnce = 4096; ///< UTF-16; a console takes no more than 32,767 at a time

/// Reads what a person types in a console, a line at a time.
class ConsoleInput final : public QIODevice
{
public:
    explicit ConsoleInput(HANDLE console) : m_console(console)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    HANDLE console() const { return m_console; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (size > 0 && m_typed.isEmpty())
            readLine();
        const qsizetype taken = std::min(qsizetype(size), m_typed.size());
        std::copy_n(m_typed.constData(), taken, data);
        m_typed.remove(0, taken);
        return taken == 0 && m_isOver ? -1 : taken;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void readLine()
    {
        constexpr wchar_t endOfInput = 26; // Ctrl+Z
        wchar_t text[unitsAtOnce];
        DWORD units = 0;
        m_isOver = m_isOver || !ReadConsoleW(m_console, text, unitsAtOnce, &units, nullptr) || units == 0
            || text[0] == endOfInput;
        if (!m_isOver)
            m_typed = m_toUtf8(QStringView(text, qsizetype(units)));
        SecureZeroMemory(text, sizeof text); // it may be a secret
    }

    const HANDLE m_console;
    QStringEncoder m_toUtf8{QStringEncoder::Utf8};
    QByteArray m_typed; ///< UTF-8 that is not taken yet
    bool m_isOver = false;
};

/// Shows UTF-8 in a console.
class ConsoleOutput final : public QIODevice
{
public:
    explicit ConsoleOutput(HANDLE console) : m_console(console)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const QString text = m_fromUtf8(QByteArrayView(data, qsizetype(size)));
        for (qsizetype at = 0; at < text.size();) {
            DWORD shown = 0;
            const auto units = DWORD(std::min<qsizetype>(text.size() - at, unitsAtOnce));
            if (!WriteConsoleW(m_console, text.utf16() + at, units, &shown, nullptr) || shown == 0)
                return -1;
            at += shown;
        }
        return size;
    }

private:
    const HANDLE m_console;
    QStringDecoder m_fromUtf8{QStringDecoder::Utf8};
};

/// Returns a standard stream. A program with a window has none unless it is redirected; it then borrows the
/// console that it was started from.
HANDLE handleOf(DWORD stream)
{
    const HANDLE handle = GetStdHandle(stream);
    if (GetFileType(handle) != FILE_TYPE_UNKNOWN)
        return handle;
    AttachConsole(ATTACH_PARENT_PROCESS); // fails where there is none, and then so does the next call
    return CreateFileW(stream == STD_INPUT_HANDLE ? L"CONIN$" : L"CONOUT$", GENERIC_READ | GENERIC_WRITE,
                       FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
}

template <class Console>
std::unique_ptr<QIODevice> opened(DWORD stream, std::FILE *file, QIODevice::OpenMode mode)
{
    const HANDLE handle = handleOf(stream);
    DWORD consoleMode = 0;
    if (GetConsoleMode(handle, &consoleMode))
        return std::make_unique<Console>(handle);
    auto redirected = std::make_unique<QFile>();
    if (_fileno(file) < 0 || !redirected->open(file, mode))
        return nullptr;
    _setmode(_fileno(file), _O_BINARY); // an end of line stays one byte
    return redirected;
}

HANDLE silenced = nullptr;
DWORD modeBefore = 0;

/// Ctrl+C during the input must restore the console, since the shell goes on using it.
BOOL WINAPI restore(DWORD)
{
    SetConsoleMode(silenced, modeBefore);
    return FALSE; // the next handler ends the program
}

} // namespace

std::unique_ptr<QIODevice> standardInput()
{
    return opened<ConsoleInput>(STD_INPUT_HANDLE, stdin, QIODevice::ReadOnly);
}

std::unique_ptr<QIODevice> standardOutput()
{
    return opened<ConsoleOutput>(STD_OUTPUT_HANDLE, stdout, QIODevice::WriteOnly);
}

std::unique_ptr<QIODevice> standardError()
{
    return opened<ConsoleOutput>(STD_ERROR_HANDLE, stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

QByteArray terminalText(const QString &text)
{
    return text.toUtf8();
}

bool isTerminal(const QIODevice &input)
{
    return dynamic_cast<const ConsoleInput *>(&input);
}

Silence::Silence(const QIODevice &input)
{
    const auto *typed = dynamic_cast<const ConsoleInput *>(&input);
    if (!typed || !GetConsoleMode(typed->console(), &modeBefore))
        return;
    silenced = typed->console();
    SetConsoleCtrlHandler(restore, TRUE);
    m_isTerminal = SetConsoleMode(silenced, modeBefore & ~DWORD(ENABLE_ECHO_INPUT));
}

Silence::~Silence()
{
    if (!silenced)
        return;
    SetConsoleMode(silenced, modeBefore);
    SetConsoleCtrlHandler(restore, FALSE);
    silenced = nullptr;
}

} // namespace linktill
