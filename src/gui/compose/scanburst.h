// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill::gui {

/// Tells what a scanner types from what a hand does, by the time from key to key. Times are given
/// in: milliseconds of any clock that goes on.
class ScanBurst
{
public:
    /// A key that types `text`. True when it begins anew: a hand was there before.
    bool key(const QString &text, quint64 ms);
    void forget() { m_text.clear(); }

    /// Enough keys, and a code.
    bool isScan() const;
    /// Return or Tab at that time would be the scanner's: some wait a little before it.
    bool endsAt(quint64 ms) const;
    /// The same, and nothing is missing: it would not be one by chance.
    bool isWhole() const;
    const QString &text() const { return m_text; }

private:
    bool isWithin(quint64 ms, quint64 gap) const;

    QString m_text;
    quint64 m_last = 0;
};

} // namespace linktill::gui
