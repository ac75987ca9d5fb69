// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QHash>
#include <QImage>
#include <QRect>

#include <algorithm>
#include <cmath>

namespace linktill {

/// Returns the "relative luminance" of WCAG 2.2.
inline double luminance(const QColor &c)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// Returns the contrast of WCAG 2.2, from 1 to 21.
inline double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// Returns the colour in the rectangle that has the most contrast to `from`.
inline QColor furthest(const QImage &image, const QRect &where, const QColor &from)
{
    QColor found = from;
    const QRect within = where.intersected(image.rect());
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            const QColor here = image.pixelColor(x, y);
            if (contrast(here, from) > contrast(found, from))
                found = here;
        }
    }
    return found;
}

/// Returns the colour that most pixels of the rectangle have.
inline QColor mostOf(const QImage &image, const QRect &where)
{
    QHash<QRgb, int> counts;
    const QRect within = where.intersected(image.rect());
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    const auto limit = std::max_element(counts.cbegin(), counts.cend());
    return limit == counts.cend() ? QColor() : QColor(limit.key());
}

} // namespace linktill
