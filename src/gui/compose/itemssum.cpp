// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/itemssum.h"

#include "application/wording/wording.h"
#include "core/itemstotal.h"
#include "core/linkcontent.h"
#include "gui/compose/draftform.h"

#include <QLocale>
#include <QPushButton>

#include <utility>

namespace linktill::gui {

namespace {

const QString amountPath = QStringLiteral("amount");

/// Returns the draft's amount as a plain decimal in its shortest form; empty when it is not valid.
QString amountOf(const LinkContent &draft)
{
    const auto amount = draft.amount.in(draft.currency.trimmed());
    return amount ? amount->plain() : QString();
}

} // namespace

ItemsSum::ItemsSum(DraftForm &form, QPushButton &button, QObject *parent)
    : QObject(parent), m_form(form), m_button(button), m_last(sum())
{
    // Another draft is not an edit: its amount stays as it is, even where it is not the sum.
    connect(&form, &DraftForm::replaced, this, [this] { m_last = sum(); });
    connect(&form, &DraftForm::edited, this, &ItemsSum::follow);
    connect(&button, &QPushButton::clicked, this, [this] { use(sum()); });
    offer(m_last);
}

QString ItemsSum::sum() const
{
    const auto total = itemsTotal(m_form.draft());
    return total ? total->plain() : QString();
}

void ItemsSum::follow()
{
    const QString now = sum();
    if (!now.isEmpty()) { // empty while a row is being filled in
        const QString before = std::exchange(m_last, now);
        const LinkContent &draft = m_form.draft();
        const bool isOurs = draft.amount.text().trimmed().isEmpty() || amountOf(draft) == before;
        if (now != before && isOurs)
            use(now); // this calls follow() again
        else if (now != before && amountOf(draft) != now)
            m_form.speakOf(amountPath);
    }
    offer(now);
}

void ItemsSum::offer(const QString &sum)
{
    const LinkContent &draft = m_form.draft();
    const bool differs = !sum.isEmpty() && amountOf(draft) != sum && !m_form.isFixed(amountPath);
    if (differs) {
        //: a button that puts the sum of the items into the amount: Use ฿1,250.00
        m_button.setText(tr("Use %1").arg(shownAmount(Amount(sum), draft.currency.trimmed())));
    }
    m_button.setVisible(differs);
}

void ItemsSum::use(const QString &sum)
{
    if (!sum.isEmpty() && !m_form.isFixed(amountPath))
        m_form.change([&sum](LinkContent &draft) { draft.amount = sum; });
}

} // namespace linktill::gui
