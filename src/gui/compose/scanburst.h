// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill::gui {

/// Tells by the time between keys whether a scanner or a hand types. Times are milliseconds of any
/// clock that never goes back.
class ScanBurst
{
public:
    /// Takes a key that types `text`. Returns true when the key begins a new burst because it came too late
    /// for the one before.
    bool key(const QString &text, quint64 ms);
    void forget() { m_text.clear(); }

    /// Returns true when the burst has enough keys and looks like a code.
    bool isScan() const;
    /// Returns true when a Return or Tab at that time belongs to the scan. It may come later than the other
    /// keys, because some scanners wait before it.
    bool endsAt(quint64 ms) const;
    /// Returns true when the burst has enough keys and is a complete GTIN, which hardly happens by chance.
    bool isWhole() const;
    const QString &text() const { return m_text; }

private:
    bool isWithin(quint64 ms, quint64 gap) const;

    QString m_text;
    quint64 m_last = 0;
};

} // namespace linktill::gui
