// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

/// Keeps the time when a window was last painted and handed to the system.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    static QElapsedTimer clock;
    static qint64 painted; ///< time on `clock`, in ns
};

/// Plays a person at the keyboard: keys are pressed at their time, whatever the window is doing then. For
/// each key it measures the time until the window has painted everything that the key changes at once.
class Typist
{
public:
    Typist() { WatchedApplication::clock.start(); }

    /// Types the text; "\b" stands for Backspace, "\t" for Tab, "\r" for Return. report() prints the times
    /// under the name `field`.
    void type(const QString &field, const QString &text);
    /// Handles events for `ms` milliseconds, so that what comes later can come, such as answers from the
    /// ledger.
    void rest(int ms);
    /// Names the field that only takes letters. Its times are what the machine and Qt need in any case.
    static inline const QString bare = QStringLiteral("a bare QLineEdit");
    struct Limits
    {
        double timesBare;   ///< highest 99th percentile of all keys, as a multiple of the bare field's
        double medianMs;    ///< highest median of each of `fields`, in ms
        QStringList fields; ///< parts of the names of the fields that have a limit
    };
    /// Prints the times of each field, of the bare field and of all other fields, and how the last two
    /// compare. Returns false when a limit is passed.
    bool report(const Limits &limits) const;

private:
    void press(const QString &field, QChar letter);
    bool handleAll();

    QList<std::pair<QString, QList<double>>> m_times; ///< ms, by field
    bool m_isLate = false; ///< the next key was due while the window handled events
    qint64 m_due = 0;
    int m_keys = 0;
};
