// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linkguard.h"

#include "application/wording/wording.h"
#include "core/linktrust.h"
#include "gui/widgets/questions.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace linktill::gui {

namespace {

constexpr int maxNamed = 5;

/// Gives these sentences their translation context.
class LinkGuard
{
    Q_DECLARE_TR_FUNCTIONS(LinkGuard)
};

Question questionAbout(const QList<JudgedLink> &links)
{
    QStringList parts;
    for (const JudgedLink &link : links.mid(0, maxNamed))
        parts << link.shown() + u'\n' + link.sentences();
    if (links.size() > maxNamed)
        parts << LinkGuard::tr("And %n more.", nullptr, int(links.size()) - maxNamed);
    const bool isOne = links.size() == 1;
    return {isOne ? LinkGuard::tr("Use this link?") : LinkGuard::tr("Use these links?"),
            parts.join(QStringLiteral("\n\n")),
            isOne ? LinkGuard::tr("Use link") : LinkGuard::tr("Use links"),
            isOne ? LinkGuard::tr("Don't use it") : LinkGuard::tr("Don't use them")};
}

} // namespace

QString JudgedLink::sentences() const
{
    QStringList lines;
    for (const Issue &concern : concerns)
        lines << linkSentence(concern);
    return lines.join(u'\n');
}

QString JudgedLink::shown() const
{
    return printedLink(url, concerns);
}

void passLinks(Questions &questions, QWidget *parent, const QList<JudgedLink> &links,
               std::function<void()> handOut)
{
    QList<JudgedLink> doubtful;
    std::copy_if(links.begin(), links.end(), std::back_inserter(doubtful),
                 [](const JudgedLink &link) { return !link.concerns.isEmpty(); });
    if (doubtful.isEmpty())
        return handOut();
    if (std::any_of(doubtful.begin(), doubtful.end(), std::mem_fn(&JudgedLink::isRefused)))
        return;
    questions.ask(parent, questionAbout(doubtful), [handOut = std::move(handOut)](bool yes) {
        if (yes)
            handOut();
    });
}

} // namespace linktill::gui
