// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/sumtext.h"

#include "application/wording/accountwording.h"
#include "application/wording/linkwording.h"
#include "gui/links/linksmodel.h"

#include <QCoreApplication>

namespace linktill::gui {

namespace {

struct SumText
{
    Q_DECLARE_TR_FUNCTIONS(linktill::gui::SumText)
};

/// Lists the states in the order of the sums: money received, money that may still come, none to come.
constexpr LinkState order[] = {LinkState::Success, LinkState::Processing, LinkState::Created,
                               LinkState::Other,   LinkState::Unknown,    LinkState::Sending,
                               LinkState::Expired, LinkState::Cancelled,  LinkState::NotSent,
                               LinkState::Refused};

const QString separator = QStringLiteral(" · ");

QString amountsIn(const QList<LinkSum> &sums, LinkState state)
{
    QStringList amounts;
    for (const LinkSum &sum : sums) {
        if (sum.state == state)
            amounts << shownAmount(sum.amount, sum.currency);
    }
    if (amounts.isEmpty())
        return {};
    //: the state of links, and what they come to
    return SumText::tr("%1 %2").arg(linkStateWord(state), amounts.join(QStringLiteral(", ")));
}

QString line(const QList<LinkSum> &sums)
{
    QStringList parts;
    for (const LinkState state : order)
        parts << amountsIn(sums, state);
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QStringList sumLines(const LinkSums &sums)
{
    QStringList lines;
    for (const Environment environment :
         {Environment::Live, Environment::Sandbox, Environment::Practice}) {
        LinkSums own;
        for (const LinkSum &sum : sums.sums) {
            if (sum.environment == environment)
                own.sums << sum;
        }
        if (own.sums.isEmpty())
            continue;
        if (own.sums.size() == sums.sums.size())
            return {line(own.sums)};
        //: %1 is an environment
        lines << SumText::tr("%1: %Ln link(s)", nullptr, int(own.links()))
                         .arg(environmentWord(environment)) +
                     separator + line(own.sums);
    }
    return lines;
}

} // namespace linktill::gui
