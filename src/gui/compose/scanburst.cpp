// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/scanburst.h"

#include "core/barcode.h"
#include "core/entry/scannedcode.h"

namespace linktill::gui {

namespace {

// A person who types 150 words a minute needs 80 ms for a key. Two or three keys that are pressed almost
// together come closer, so a scan needs more keys than that.
constexpr quint64 maxGapMs = 35;
constexpr quint64 maxGapBeforeEndMs = 150;
constexpr qsizetype minKeys = 6;

} // namespace

bool ScanBurst::key(const QString &text, quint64 ms)
{
    const bool begins = !isWithin(ms, maxGapMs);
    if (begins)
        m_text.clear();
    m_text += text;
    m_last = ms;
    return begins;
}

bool ScanBurst::isWithin(quint64 ms, quint64 gap) const
{
    return !m_text.isEmpty() && ms >= m_last && ms - m_last <= gap;
}

bool ScanBurst::endsAt(quint64 ms) const
{
    return isScan() && isWithin(ms, maxGapBeforeEndMs);
}

bool ScanBurst::isScan() const
{
    return m_text.size() >= minKeys && looksScanned(m_text);
}

bool ScanBurst::isWhole() const
{
    return m_text.size() >= minKeys && isGtin(scannedCode(m_text));
}

} // namespace linktill::gui
