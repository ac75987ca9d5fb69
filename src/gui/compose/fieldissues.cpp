// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/fieldissues.h"

#include "application/links/leftform.h"
#include "application/wording/wording.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/rowsmodel.h"

#include <QLabel>

#include <algorithm>

namespace linktill::gui {

namespace {

/// Returns the row of a list that an issue is about, -1 for the whole list.
int rowOf(const QString &path)
{
    const qsizetype open = path.indexOf(QLatin1Char('['));
    const qsizetype close = path.indexOf(QLatin1Char(']'), open);
    return open < 0 || close < 0 ? -1 : path.mid(open + 1, close - open - 1).toInt();
}

} // namespace

void FieldIssues::add(const Field &field)
{
    m_fields.push_back(field);
    show(field);
}

void FieldIssues::forget()
{
    m_left.clear();
    m_remarks.clear();
    m_revealsAll = false;
}

void FieldIssues::setRemark(const QString &path, const QString &sentence)
{
    if (m_remarks.value(path) == sentence)
        return;
    if (sentence.isEmpty())
        m_remarks.remove(path);
    else
        m_remarks.insert(path, sentence);
    showAll();
}

void FieldIssues::speakOf(const QString &path)
{
    m_left.insert(path);
    showAll();
}

void FieldIssues::set(const Issues &issues)
{
    m_issues = issues;
    showAll();
}

void FieldIssues::revealAll()
{
    m_revealsAll = true;
    showAll();
}

bool FieldIssues::isShown(const Issue &issue) const
{
    // An amount may become unusual without anybody having been in its field.
    return m_revealsAll || issue.code == IssueCode::AmountUnusual
        || m_left.contains(editorPath(issue.field));
}

Issues FieldIssues::shown() const
{
    Issues shown;
    for (const Issue &issue : m_issues) {
        if (isShown(issue))
            shown.append(issue);
    }
    return shown;
}

void FieldIssues::showAll() const
{
    for (const Field &field : m_fields)
        show(field);
}

void FieldIssues::show(const Field &field) const
{
    QList<QPair<Severity, QString>> notes;
    QHash<int, QPair<Severity, QString>> rows;
    auto *list = qobject_cast<ListEditor *>(field.editor);
    for (const Issue &issue : m_issues) {
        if (editorPath(issue.field) != field.path || !isShown(issue))
            continue;
        const QPair<Severity, QString> note{issue.severity, issueSentence(issue)};
        const int row = rowOf(issue.field);
        if (!list || row < 0)
            notes.append(note);
        else if (!rows.contains(row) || issue.severity == Severity::Problem)
            rows.insert(row, note);
    }
    if (const QString remark = m_remarks.value(field.path); !remark.isEmpty())
        notes.append({Severity::Warning, remark});
    if (list)
        list->setRowIssues(rows);
    if (field.label)
        markRequired(field.label,
                     !field.isFixed && !requiredOf(field, false).isEmpty());
    if (!field.note)
        return;
    if (notes.isEmpty() && field.isFixed)
        field.note->setHint(m_fixedReason);
    else if (const QString reason = requiredOf(field, true); notes.isEmpty() && !reason.isEmpty())
        field.note->setHint(reason);
    else
        field.note->setNotes(notes);
}

void FieldIssues::setRequired(const QHash<QString, QString> &reasons)
{
    if (reasons == m_required)
        return;
    m_required = reasons;
    showAll();
}

/// Returns why a field is required, empty when it is not. With `onlyMissing` also empty when the field is
/// filled in.
QString FieldIssues::requiredOf(const Field &field, bool onlyMissing) const
{
    for (auto it = m_required.begin(); it != m_required.end(); ++it) {
        const bool isIt = it.key() == field.path
            || (field.path.startsWith(it.key() + QLatin1Char('.'))
                && editorFor(it.key()) == field.editor);
        if (!isIt)
            continue;
        const bool missing = std::any_of(m_issues.begin(), m_issues.end(), [&](const Issue &issue) {
            return issue.code == IssueCode::MethodNeeds && issue.field == it.key();
        });
        return missing || !onlyMissing ? it.value() : QString();
    }
    return {};
}

/// Adds "(required)" to the label or takes it away. Others may change the label's text at any time, so the
/// label keeps in properties the text before the mark and with it.
void FieldIssues::markRequired(QLabel *label, bool isRequired)
{
    constexpr const char *before = "beforeRequired", *with = "withRequired";
    const QString marked = label->property(with).toString();
    if (isRequired && (marked.isEmpty() || label->text() != marked)) {
        QString words = label->text();
        label->setProperty(before, words);
        if (words.endsWith(QLatin1String(" *"))) // PartyAddress has marked it for the country
            words.chop(2);
        //: the label of a field that must be filled in
        label->setText(tr("%1 (required)").arg(words));
        label->setProperty(with, label->text());
    } else if (!isRequired && !marked.isEmpty()) {
        if (label->text() == marked)
            label->setText(label->property(before).toString());
        label->setProperty(with, {});
    }
}

QWidget *FieldIssues::editorFor(const QString &path) const
{
    const QString wanted = editorPath(path);
    for (const Field &field : m_fields) {
        // An object that is missing as a whole ("billing_details.billing_address") is filled in
        // from its first field.
        if (field.path == wanted || field.path.startsWith(wanted + QLatin1Char('.')))
            return field.editor;
    }
    return nullptr;
}

QString FieldIssues::pathOf(const QWidget *widget) const
{
    for (const Field &field : m_fields) {
        if (field.editor == widget || field.editor->isAncestorOf(widget))
            return field.path;
    }
    return {};
}

void FieldIssues::focus(const Issue &issue) const
{
    QWidget *editor = editorFor(issue.field);
    if (auto *list = qobject_cast<ListEditor *>(editor))
        list->focusRow(rowOf(issue.field));
    else if (editor)
        editor->setFocus(Qt::OtherFocusReason);
}

} // namespace linktill::gui
