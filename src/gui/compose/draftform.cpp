// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/draftform.h"

#include "application/links/leftform.h"
#include "core/draftfields.h"
#include "application/wording/wording.h"
#include "gui/widgets/rowsmodel.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/typingpause.h"

#include <QApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace linktill::gui {

namespace {

constexpr int mouseUpMs = 20; ///< how often a pressed mouse button is looked after
constexpr int deepestLayout = 12; ///< from the note of a table's cell to the window

/// All layouts settle now, before anything is painted. By themselves they do so from the inside out,
/// each telling the one around it, and the window paints each of the steps.
void settleLayouts()
{
    for (int level = 0; level < deepestLayout; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // those known by now
}

/// Row of a list that an issue is about, -1 for the whole list.
int rowOf(const QString &path)
{
    const qsizetype open = path.indexOf(QLatin1Char('['));
    const qsizetype close = path.indexOf(QLatin1Char(']'), open);
    return open < 0 || close < 0 ? -1 : path.mid(open + 1, close - open - 1).toInt();
}

} // namespace

DraftForm::DraftForm(const Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue),
      m_pause(new TypingPause([this] { tellPending(); }, this))
{
    visitScalars(m_draft, [this](const QString &path, QString &text, FieldKind) {
        m_texts.insert(path, &text);
    });
    visitFlags(m_draft, [this](const QString &path, bool &flag) { m_flags.insert(path, &flag); });
    visitMoments(m_draft, [this](const QString &path, Moment &m) { m_moments.insert(path, &m); });
}

DraftForm::~DraftForm() = default;

void DraftForm::setDraft(const LinkContent &draft)
{
    m_left.clear();
    m_justLeft.clear();
    m_leftByMouse.clear();
    m_revealAll = false;
    restore(draft);
    Q_EMIT begun();
}

void DraftForm::setLocked(bool locked)
{
    m_locked = locked ? std::optional(m_draft) : std::nullopt;
}

void DraftForm::restore(const LinkContent &draft)
{
    m_draft = draft;
    if (m_locked)
        m_locked = draft;
    load();
    tell(false, true);
}

void DraftForm::change(const std::function<void(LinkContent &)> &edit)
{
    if (m_locked)
        return;
    if (m_telling == 0)
        tellPending(); // what was typed before is a step of its own
    edit(m_draft);
    load();
    tell(false);
}

void DraftForm::load()
{
    m_loading = true;
    for (const Binding &binding : m_bindings)
        binding.load();
    m_loading = false;
}

void DraftForm::tell(bool typed, bool another)
{
    m_untold = m_currencyUntold = false;
    ++m_telling;
    if (another)
        Q_EMIT replaced();
    Q_EMIT edited();
    if (--m_telling > 0)
        return;
    Q_EMIT settled(typed);
    if (typed)
        settleLayouts();
}

void DraftForm::setFixed(std::function<bool(const QString &)> isFixed, const QString &reason)
{
    m_isFixed = std::move(isFixed);
    m_fixedReason = reason;
}

void DraftForm::onEdited()
{
    if (m_loading)
        return;
    if (!m_locked) {
        Q_EMIT typed();
        return tell(true);
    }
    m_draft = *m_locked;
    load();
    Q_EMIT refused();
}

/// The draft holds it at once, so that nothing can be sent without it; all that depends on it is checked and
/// laid out when typing pauses. `isHalf`: it is no value yet, as the first letter of a currency.
void DraftForm::onTyped(bool isHalf)
{
    if (m_locked)
        return onEdited();
    if (m_loading)
        return;
    m_untold = true;
    m_pause->begin(isHalf ? TypingPause::betweenWords : TypingPause::betweenLetters);
    Q_EMIT typed();
}

void DraftForm::tellPending()
{
    m_pause->cancel();
    const bool currency = m_currencyUntold;
    if (m_untold)
        tell(true);
    if (currency) // amounts are shown in its form
        change([](LinkContent &) {});
    speakOfLeft();
}

void DraftForm::leave(const QString &path)
{
    // Who opens a menu or another window has not gone on to the next field.
    const QWidget *editor = editorFor(path);
    if (QApplication::activePopupWidget() || !editor
        || QApplication::activeWindow() != editor->window())
        return;
    const QWidget *now = QApplication::focusWidget();
    if (now && now->property("passing").toBool()) // it is coming back, see Palette
        return;
    if (m_loading)
        return;
    m_justLeft.append(path);
    m_pause->begin();
}

void DraftForm::speakOfLeft()
{
    const QStringList paths = std::exchange(m_justLeft, {});
    if (paths.isEmpty())
        return;
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        // A sentence that appears between press and release would push away what is being clicked.
        m_leftByMouse += paths;
        m_mouseUp.start(mouseUpMs, this);
        return;
    }
    for (const QString &path : paths)
        speakOf(path);
}

void DraftForm::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_mouseUp.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    m_mouseUp.stop();
    const QStringList paths = std::exchange(m_leftByMouse, {});
    for (const QString &path : paths)
        speakOf(path);
}

void DraftForm::speakOf(const QString &path)
{
    m_left.insert(path);
    showIssues();
    Q_EMIT fieldLeft(path);
    if (m_telling == 0)
        settleLayouts();
}

void DraftForm::setIssues(const Issues &issues)
{
    m_issues = issues;
    showIssues();
}

void DraftForm::revealAll()
{
    m_revealAll = true;
    showIssues();
}

bool DraftForm::isShown(const Issue &issue) const
{
    // An amount may get large without anybody having been in its field.
    return m_revealAll || issue.code == IssueCode::AmountUnusual
        || m_left.contains(editorPath(issue.field));
}

Issues DraftForm::shownIssues() const
{
    Issues shown;
    for (const Issue &issue : m_issues) {
        if (isShown(issue))
            shown.append(issue);
    }
    return shown;
}

void DraftForm::showIssues() const
{
    for (const Binding &binding : m_bindings)
        showIssuesOf(binding);
}

void DraftForm::showIssuesOf(const Binding &binding) const
{
    QList<QPair<Severity, QString>> notes;
    QHash<int, QPair<Severity, QString>> rows;
    auto *list = qobject_cast<ListEditor *>(binding.editor);
    for (const Issue &issue : m_issues) {
        if (editorPath(issue.field) != binding.path || !isShown(issue))
            continue;
        const QPair<Severity, QString> note{issue.severity, issueSentence(issue)};
        const int row = rowOf(issue.field);
        if (!list || row < 0)
            notes.append(note);
        else if (!rows.contains(row) || issue.severity == Severity::Problem)
            rows.insert(row, note);
    }
    if (list)
        list->setRowIssues(rows);
    if (binding.label)
        markRequired(binding.label,
                     !isFixed(binding.path) && !requiredOf(binding, false).isEmpty());
    if (!binding.note)
        return;
    if (notes.isEmpty() && isFixed(binding.path))
        binding.note->setHint(m_fixedReason);
    else if (const QString reason = requiredOf(binding, true); notes.isEmpty() && !reason.isEmpty())
        binding.note->setHint(reason);
    else
        binding.note->setNotes(notes);
}

void DraftForm::setRequired(const QHash<QString, QString> &reasons)
{
    if (reasons == m_required)
        return;
    m_required = reasons;
    showIssues();
}

/// Why a field is required, empty where it is not. With `onlyMissing` only while nothing is in it.
QString DraftForm::requiredOf(const Binding &binding, bool onlyMissing) const
{
    for (auto it = m_required.begin(); it != m_required.end(); ++it) {
        const bool isIt = it.key() == binding.path
            || (binding.path.startsWith(it.key() + QLatin1Char('.'))
                && editorFor(it.key()) == binding.editor);
        if (!isIt)
            continue;
        const bool missing = std::any_of(m_issues.begin(), m_issues.end(), [&](const Issue &issue) {
            return issue.code == IssueCode::MethodNeeds && issue.field == it.key();
        });
        return missing || !onlyMissing ? it.value() : QString();
    }
    return {};
}

/// The label's words may become others at any time: it keeps those that were marked.
void DraftForm::markRequired(QLabel *label, bool isRequired)
{
    constexpr const char *before = "beforeRequired", *with = "withRequired";
    const QString marked = label->property(with).toString();
    if (isRequired && (marked.isEmpty() || label->text() != marked)) {
        QString words = label->text();
        label->setProperty(before, words);
        if (words.endsWith(QLatin1String(" *"))) // its country asks for it as well
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

QWidget *DraftForm::editorFor(const QString &path) const
{
    const QString wanted = editorPath(path);
    for (const Binding &binding : m_bindings) {
        // An object that is missing as a whole ("billing_details.billing_address") is mended in
        // the first of its fields.
        if (binding.path == wanted || binding.path.startsWith(wanted + QLatin1Char('.')))
            return binding.editor;
    }
    return nullptr;
}

QString DraftForm::pathOf(const QWidget *widget) const
{
    for (const Binding &binding : m_bindings) {
        if (binding.editor == widget || binding.editor->isAncestorOf(widget))
            return binding.path;
    }
    return {};
}

void DraftForm::focusIssue(const Issue &issue) const
{
    QWidget *editor = editorFor(issue.field);
    if (auto *list = qobject_cast<ListEditor *>(editor))
        list->focusRow(rowOf(issue.field));
    else if (editor)
        editor->setFocus(Qt::OtherFocusReason);
}

} // namespace linktill::gui
