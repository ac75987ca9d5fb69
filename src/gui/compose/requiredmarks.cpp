// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/requiredmarks.h"

#include "application/wording/wording.h"
#include "gui/compose/draftform.h"

#include <algorithm>
#include <utility>

namespace linktill::gui {

RequiredMarks::RequiredMarks(DraftForm &form, const Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_form(form), m_catalogue(catalogue)
{
    connect(&form, &DraftForm::replaced, this, [this] { look(false); });
    connect(&form, &DraftForm::edited, this, [this] { look(true); });
}

void RequiredMarks::lookAgain()
{
    m_methods.clear(); // so that look() sees a change, unless the draft has no methods
    look(false);
}

void RequiredMarks::look(bool tells)
{
    const LinkContent &draft = m_form.draft();
    if (draft.methods == m_methods && draft.countryCode == m_country)
        return;
    m_methods = draft.methods;
    m_country = draft.countryCode;
    const QList<Demand> before = std::exchange(m_demands, linktill::demands(draft, m_catalogue));
    QHash<QString, QString> sentences;
    for (const Demand &demand : std::as_const(m_demands)) {
        QString &sentence = sentences[demand.field];
        sentence += (sentence.isEmpty() ? QString() : QStringLiteral("\n")) + demandSentence(demand);
    }
    m_form.fieldIssues().setRequired(sentences);
    if (!tells)
        return;
    QStringList fields;
    for (const Demand &demand : std::as_const(m_demands)) {
        const bool isOld = std::any_of(before.begin(), before.end(), [&](const Demand &other) {
            return other.field == demand.field;
        });
        if (!isOld)
            fields << demand.field;
    }
    if (!fields.isEmpty())
        Q_EMIT asked(fields);
}

} // namespace linktill::gui
