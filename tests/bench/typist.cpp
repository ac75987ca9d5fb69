// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/typist.h"

#include <QAbstractEventDispatcher>
#include <QTest>
#include <QThread>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int maxTurns = 200; ///< turns after which an event loop that never comes to rest is given up
/// Gives the pauses between the painting and the next key. They are those of a fast typist and differ, so
/// that timers and answers fall on keys as well as between them.
constexpr int pausesMs[] = {30, 24, 41, 33, 27, 22, 36};

double msOf(qint64 ns)
{
    return double(ns) / 1e6;
}

double percentile(const QList<double> &sorted, int percent)
{
    return sorted.isEmpty() ? 0 : sorted[qMin(sorted.size() - 1, sorted.size() * percent / 100)];
}

void printFigures(const QString &name, QList<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-44s %5d keys  median %5.1f  p95 %5.1f  p99 %5.1f  most %5.1f ms\n",
                qPrintable(name), int(times.size()), percentile(times, 50), percentile(times, 95),
                percentile(times, 99), times.isEmpty() ? 0 : times.constLast());
}

} // namespace

QElapsedTimer WatchedApplication::clock;
qint64 WatchedApplication::painted = 0;

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    const bool paints = event->type() == QEvent::UpdateRequest && receiver->isWidgetType()
        && static_cast<QWidget *>(receiver)->isWindow();
    const bool handled = QApplication::notify(receiver, event);
    if (paints)
        painted = clock.nsecsElapsed();
    return handled;
}

void Typist::type(const QString &field, const QString &text)
{
    for (const QChar letter : text)
        press(field, letter);
}

void Typist::press(const QString &field, QChar letter)
{
    rest(pausesMs[m_keys++ % std::size(pausesMs)]);
    Qt::Key key = letter.unicode() < 128 ? QTest::asciiToKey(char(letter.unicode())) : Qt::Key(0);
    QString text = letter;
    if (letter == u'\b')
        key = Qt::Key_Backspace;
    else if (letter == u'\t')
        key = Qt::Key_Tab;
    else if (letter == u'\r')
        key = Qt::Key_Return;
    // When the window was busy, the person has waited since the moment when the key was due.
    const qint64 pressed = m_isLate ? m_due : WatchedApplication::clock.nsecsElapsed();
    QWindow *const window = QGuiApplication::focusWindow();
    QTest::sendKeyEvent(QTest::Press, window, key, text, Qt::NoModifier);
    const bool hasPainted = handleAll() && WatchedApplication::painted > pressed;
    const qint64 end =
        hasPainted ? WatchedApplication::painted : WatchedApplication::clock.nsecsElapsed();
    QTest::sendKeyEvent(QTest::Release, window, key, text, Qt::NoModifier);
    if (m_times.isEmpty() || m_times.constLast().first != field)
        m_times.append({field, {}});
    m_times.last().second.append(msOf(end - pressed));
}

/// Handles events until none is left; returns false when there are still some after `maxTurns` turns.
bool Typist::handleAll()
{
    auto *dispatcher = QAbstractEventDispatcher::instance();
    for (int turn = 0; turn < maxTurns; ++turn) {
        QCoreApplication::sendPostedEvents();
        if (!dispatcher->processEvents(QEventLoop::AllEvents))
            return true;
    }
    return false;
}

void Typist::rest(int ms)
{
    m_due = WatchedApplication::clock.nsecsElapsed() + qint64(ms) * 1'000'000;
    m_isLate = false;
    auto *dispatcher = QAbstractEventDispatcher::instance();
    while (WatchedApplication::clock.nsecsElapsed() < m_due) {
        QCoreApplication::sendPostedEvents();
        m_isLate = dispatcher->processEvents(QEventLoop::AllEvents);
        if (!m_isLate)
            QThread::usleep(100);
    }
}

bool Typist::report(const Limits &limits) const
{
    QList<double> all, bareTimes;
    bool isGood = true;
    for (auto [field, times] : m_times) {
        printFigures(field, times);
        (field == bare ? bareTimes : all) += times;
        std::sort(times.begin(), times.end());
        const bool isLimited =
            std::any_of(limits.fields.begin(), limits.fields.end(),
                        [name = field](const QString &part) { return name.contains(part); });
        if (isLimited && percentile(times, 50) > limits.medianMs) {
            std::printf("  %s: its median is over %.0f ms\n", qPrintable(field), limits.medianMs);
            isGood = false;
        }
    }
    printFigures(bare, bareTimes);
    printFigures(QStringLiteral("all others"), all);
    std::sort(all.begin(), all.end());
    std::sort(bareTimes.begin(), bareTimes.end());
    if (all.isEmpty() || bareTimes.isEmpty())
        return isGood;
    const double ratio = percentile(all, 99) / percentile(bareTimes, 99);
    std::printf("p99 is %.1f times that of %s, the median %.1f times; allowed are %.0f times at p99\n",
                ratio, qPrintable(bare), percentile(all, 50) / percentile(bareTimes, 50),
                limits.timesBare);
    return isGood && ratio <= limits.timesBare;
}
