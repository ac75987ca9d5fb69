// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

/// Tells when something was last painted and handed to the system.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    static QElapsedTimer clock;
    static qint64 painted; ///< by that clock, in ns
};

/// A person at the keyboard: keys come when they come, whatever the window is doing then, and of each
/// it is measured how long it takes until the window has painted all that comes of it at once.
class Typist
{
public:
    Typist() { WatchedApplication::clock.start(); }

    /// Letters, and "\b" Backspace, "\t" Tab, "\r" Return. `field` is what the figures are said of.
    void type(const QString &field, const QString &text);
    /// Lets come what comes later, such as answers from the ledger.
    void rest(int ms);
    /// The field that does nothing but take letters: what the machine and Qt need in any case.
    static inline const QString bare = QStringLiteral("a bare QLineEdit");
    struct Limits
    {
        double timesBare;   ///< of the 99th percentile of all keys
        double medianMs;    ///< of the fields below
        QStringList fields; ///< whose names hold one of these
    };
    /// Prints the figures of each field, of the bare one and of all others, and how they compare.
    /// False when a limit is passed.
    bool report(const Limits &limits) const;

private:
    void press(const QString &field, QChar letter);
    bool handleAll();

    QList<std::pair<QString, QList<double>>> m_times; ///< ms, by field
    bool m_isLate = false; ///< the next key came while the window was at something else
    qint64 m_due = 0;
    int m_keys = 0;
};
