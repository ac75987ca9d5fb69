// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paper/papercanvas.h"
#include "paper/paperjob.h"
#include "paper/paperlayout.h"
#include "paper/paperwords.h"

#include <functional>
#include <vector>

namespace linktill::paper {

/// Measures of a proof of payment, in millimetres.
struct SlipStyle
{
    double width = 48;
    double body = 2.5, second = 2.25, title = 3.5, total = 3.5;
    double gap = 1.6;             ///< above and below a rule
    double rule = 0.25;           ///< two dots of a roll
    double logo = 14;             ///< height
    double dotsPerMm = 0;         ///< of a device with black and white dots only
    double code = 0;              ///< side of the QR code's square, at most
    bool hasQuantityColumn = false;
};

SlipStyle slipStyle(const PaperLayout &layout);

/// The parts of a proof of payment, or of the slip of a link that is not paid, one below the other. A roll is
/// as long as all of them; pages take as many as fit.
class SlipFlow
{
public:
    SlipFlow(const PaperJob &job, const SlipStyle &style);

    struct Part
    {
        double height;
        std::function<void(PaperCanvas &, const QPointF &)> paint;
    };
    const std::vector<Part> &parts() const { return m_parts; }
    double height() const;

private:
    void head();
    void proof();
    void items();
    void item(const PaperItem &item);
    void slip();
    void foot();
    void text(const QString &text, TextStyle style);
    void both(const Bilingual &text, TextStyle style);
    void pair(const QString &left, const QString &right, TextStyle style);
    void columns(const PaperItem &item);
    void rule();
    void space(double height);
    void add(double height, std::function<void(PaperCanvas &, const QPointF &)> paint);
    TextStyle body() const { return {m_style.body}; }

    const PaperJob m_job;
    const SlipStyle m_style;
    std::vector<Part> m_parts;
};

} // namespace linktill::paper
