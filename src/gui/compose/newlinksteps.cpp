// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Undo and redo on the page: which draft a step belongs to, and the numbers that are used by then.
#include "gui/compose/newlinkpage.h"

#include "core/draftfields.h"
#include "application/wording/wording.h"
#include "gui/widgets/keys.h"
#include "gui/compose/draftform.h"
#include "application/links/draftkeeper.h"
#include "gui/compose/formcursor.h"
#include "gui/compose/formhistory.h"
#include "gui/widgets/rowsmodel.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/momentedit.h"
#include "gui/widgets/section.h"

#include "ui_newlinkpage.h"

#include <algorithm>
#include <utility>

namespace linktill::gui {

void NewLinkPage::buildHistory()
{
    m_history = new FormHistory(
        *m_form, *m_cursor, [this] { return DraftOwner{m_keeper->id(), m_offered}; }, this);
    connect(m_history, &FormHistory::went, this, &NewLinkPage::showPlace);
    onKey(Key::Undo, this, [this] { undo(); });
    onKey(Key::Redo, this, [this] { redo(); });
    onKey(Key::FindField, this, [this] { Q_EMIT findWanted(); });
    onKey(Key::AddItem, this, [this] { addItems(); });
}

void NewLinkPage::step(int steps)
{
    if (isSending())
        return;
    if (m_shown == Side::Result)
        return sayLocked();
    m_form->tellPending(); // else the step would go past what was typed last
    if (!m_history->canGo(steps))
        return;
    const DraftOwner owner = m_history->ownerAt(steps);
    const bool turns = owner.draftId != m_keeper->id();
    if (turns && owner.draftId == m_madeForm) { // no draft any more: the link comes back as it is
        m_keeper->putAside();
        return showMade();
    }
    if (turns && m_inDoubt.contains(owner.draftId)) {
        // Under another id it would be sent as if it had never been.
        notice(Severity::Warning, tr("It is not known yet whether that link was made. It is in the "
                                     "list of drafts."));
        return;
    }
    if (turns) {
        // What is in the form now is another draft: it goes into the list, and that one comes back.
        m_keeper->putAside();
        m_history->rename(owner.draftId, m_keeper->id());
        showSide(Side::Preview);
    }
    m_offered = owner.offered;
    m_history->go(steps);
    if (!turns)
        return;
    m_keeper->changed();
    m_keeper->save();
    reclaim(owner.draftId);
}

/// A draft that was put aside is in the form again, under another id: its old one leaves the list,
/// unless somebody else has taken it meanwhile.
void NewLinkPage::reclaim(const QString &draftId)
{
    if (!m_services.ledger)
        return;
    auto *job = writing<Done>(
        m_services.ledger(), [draftId](Ledger &ledger) { return ledger.removeDraft(draftId); }, this);
    job->start();
}

void NewLinkPage::showPlace(const FormPlace &place)
{
    if (place.field.isEmpty())
        return;
    openSectionOf(place.field);
    m_cursor->setPlace(place);
    bringIntoView(m_form->editorFor(place.field));
}

void NewLinkPage::openSectionOf(const QString &field)
{
    buildSections();
    for (std::size_t i = 0; i < m_specs.size(); ++i) {
        if (m_specs[i].holds(field))
            m_sections[i]->setOpen(true);
    }
}

QList<std::pair<QString, QString>> NewLinkPage::sectionTitles()
{
    buildSections();
    QList<std::pair<QString, QString>> titles;
    for (const SectionSpec &spec : m_specs)
        titles.append({spec.name, spec.title});
    return titles;
}

/// The cursor goes to the first thing in it that can be filled in: who has looked for a section types on.
void NewLinkPage::showSection(const QString &name)
{
    buildSections();
    const auto wanted = std::find_if(m_specs.begin(), m_specs.end(), [&](const SectionSpec &spec) {
        return spec.name == name;
    });
    if (wanted == m_specs.end())
        return;
    const QString &first = wanted->fields.constFirst();
    if (first == QLatin1String("order_details"))
        return addItems();
    showField(first.endsWith(u'.') ? first.chopped(1) : first);
}

QList<std::pair<QString, QString>> NewLinkPage::fieldLabels()
{
    buildSections();
    QStringList paths;
    const LinkDraft draft;
    visitScalars(draft, [&](const QString &path, const QString &, FieldKind) { paths.append(path); });
    visitFlags(draft, [&](const QString &path, bool) { paths.append(path); });
    visitMoments(draft, [&](const QString &path, const Moment &) { paths.append(path); });
    for (const char *list :
         {"order_details", "notes", "chosen_payment_methods", "custom_txn_webhook_urls"})
        paths.append(QString::fromLatin1(list));
    QList<std::pair<QString, QString>> labels;
    for (const QString &path : std::as_const(paths)) {
        const bool inSection = std::any_of(m_specs.begin(), m_specs.end(), [&](const auto &spec) {
            return spec.holds(path);
        });
        if (inSection || m_form->editorFor(path))
            labels.append({path, fieldLabel(path)});
    }
    return labels;
}

void NewLinkPage::showField(const QString &path)
{
    openSectionOf(path);
    QWidget *editor = m_form->editorFor(path);
    if (!editor)
        return;
    // Into an empty table of methods something is brought by looking for it.
    if (path == QLatin1String("chosen_payment_methods") && m_form->draft().methods.isEmpty()) {
        if (auto *search = findChild<QWidget *>(QStringLiteral("methodSearch")))
            editor = search;
    }
    landIn(editor);
    bringIntoView(editor);
}

/// Into the part of it that takes what is typed next.
void NewLinkPage::landIn(QWidget *editor)
{
    auto *list = qobject_cast<ListEditor *>(editor);
    if (auto *moment = qobject_cast<MomentEdit *>(editor))
        moment->beginTyping();
    else if (list && list->model() && list->model()->rowCount() == 0 && !m_form->isLocked()
             && list->isEnabled())
        list->addRow();
    else
        editor->setFocus(Qt::OtherFocusReason);
}

void NewLinkPage::forgetSteps()
{
    m_history->forget();
}

} // namespace linktill::gui
