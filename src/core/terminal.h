// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace linktill {

/// These open the program's standard streams, and return null when it has none. On Windows a console gives
/// and takes any text as UTF-8, whatever its code page is; a file or another program in its place gets the
/// bytes as they are written.
std::unique_ptr<QIODevice> standardInput();
std::unique_ptr<QIODevice> standardOutput();
std::unique_ptr<QIODevice> standardError(); ///< is not buffered

/// Returns text as the standard streams want it: in the encoding of the locale, on Windows in UTF-8.
QByteArray terminalText(const QString &text);

/// Returns whether a person types what comes from this stream.
bool isTerminal(const QIODevice &input);

/// Stops a terminal from showing what is typed, while this object exists. Only one may exist at a time.
class Silence
{
public:
    explicit Silence(const QIODevice &input);
    ~Silence();
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

    /// Returns false when the input is no terminal, so that nothing is shown anyway.
    bool isTerminal() const { return m_isTerminal; }

private:
    bool m_isTerminal = false;
};

} // namespace linktill
