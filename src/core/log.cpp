// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/log.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <mutex>
#include <vector>

namespace linktill {

namespace {

/// Finds hidden texts without keeping them. It keeps only the length of each and a rolling hash, with a base
/// that is new in every run.
class HiddenTexts
{
public:
    static constexpr qsizetype minBytes = 6;

    void add(const QByteArray &text)
    {
        if (text.size() < minBytes)
            return;
        const Hidden hidden{text.size(), hashOf(text, 0, text.size())};
        const std::lock_guard lock(m_mutex);
        if (std::find(m_hidden.begin(), m_hidden.end(), hidden) == m_hidden.end())
            m_hidden.push_back(hidden);
    }

    QByteArray removedFrom(QByteArray line)
    {
        const std::lock_guard lock(m_mutex);
        for (const Hidden &hidden : m_hidden) {
            for (qsizetype at = find(line, hidden); at >= 0; at = find(line, hidden))
                line.replace(at, hidden.size, "***");
        }
        return line;
    }

private:
    static constexpr quint64 prime = 2305843009213693951ULL; // 2^61 - 1
    struct Hidden
    {
        qsizetype size;
        quint64 hash;
        bool operator==(const Hidden &) const = default;
    };

    static quint64 times(quint64 a, quint64 b)
    {
        // The product is made bit by bit, since not every compiler has a type of 128 bits.
        quint64 result = 0;
        for (; b != 0; b >>= 1) {
            if (b & 1)
                result = (result + a) % prime;
            a = (a + a) % prime;
        }
        return result;
    }
    quint64 next(quint64 hash, char c) const
    {
        return (times(hash, m_base) + static_cast<unsigned char>(c) + 1) % prime;
    }
    quint64 hashOf(const QByteArray &text, qsizetype from, qsizetype size) const
    {
        quint64 hash = 0;
        for (qsizetype i = from; i < from + size; ++i)
            hash = next(hash, text[i]);
        return hash;
    }
    qsizetype find(const QByteArray &line, const Hidden &hidden) const
    {
        if (line.size() < hidden.size)
            return -1;
        quint64 power = 1;
        for (qsizetype i = 0; i < hidden.size; ++i)
            power = times(power, m_base);
        quint64 hash = hashOf(line, 0, hidden.size);
        for (qsizetype at = 0;; ++at) {
            if (hash == hidden.hash)
                return at;
            if (at + hidden.size >= line.size())
                return -1;
            const auto gone = static_cast<unsigned char>(line[at]) + 1ULL;
            hash = (next(hash, line[at + hidden.size]) + prime - times(power, gone)) % prime;
        }
    }

    std::mutex m_mutex;
    std::vector<Hidden> m_hidden;
    const quint64 m_base = QRandomGenerator::system()->generate64() % (prime - 1000) + 500;
};

HiddenTexts &hiddenTexts()
{
    static HiddenTexts texts;
    return texts;
}

struct Current
{
    std::recursive_mutex mutex; // recursive: Qt may log a complaint while the log writes to its file
    Log *log = nullptr;
};

Current &current()
{
    static Current one;
    return one;
}

} // namespace

Log::~Log()
{
    const std::lock_guard lock(current().mutex);
    if (current().log == this)
        current().log = nullptr;
}

void Log::use(Log *log)
{
    const std::lock_guard lock(current().mutex);
    current().log = log;
}

void Log::event(LogLevel level, const QString &line)
{
    const std::lock_guard lock(current().mutex);
    if (wants(level))
        current().log->write(level, scrubbed(withoutHidden(line)));
}

bool Log::wants(LogLevel level)
{
    const std::lock_guard lock(current().mutex);
    return current().log && current().log->keeps(level);
}

void Log::hide(const QByteArray &secret)
{
    hiddenTexts().add(secret);
}

QString Log::withoutHidden(const QString &text)
{
    return QString::fromUtf8(hiddenTexts().removedFrom(text.toUtf8()));
}

QString logLevelName(LogLevel level)
{
    static constexpr std::array names{"DEBUG", "INFO", "WARNING", "ERROR"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(level)));
}

} // namespace linktill
