// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/draftform.h"

#include "core/draftfields.h"
#include "gui/widgets/typingpause.h"

#include <QApplication>
#include <QGuiApplication>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace linktill::gui {

namespace {

constexpr int mouseUpMs = 20; ///< between checks whether the mouse button is still down
constexpr int deepestLayout = 12; ///< layouts from the note of a table's cell up to the window

/// Settles all layouts before anything is painted. By themselves layouts settle from the inside out,
/// each one telling the layout around it, and the window paints every step.
void settleLayouts()
{
    for (int level = 0; level < deepestLayout; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // posts those of the next level
}

} // namespace

DraftForm::DraftForm(const Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue),
      m_pause(new TypingPause([this] { tellPending(); }, this))
{
    visitScalars(m_draft, [this](const QString &path, auto &field, FieldKind) {
        if constexpr (std::is_same_v<decltype(field), Amount &>)
            m_amounts.insert(path, &field);
        else
            m_texts.insert(path, &field);
    });
    visitFlags(m_draft, [this](const QString &path, bool &flag) { m_flags.insert(path, &flag); });
    visitMoments(m_draft, [this](const QString &path, Moment &m) { m_moments.insert(path, &m); });
}

DraftForm::~DraftForm() = default;

void DraftForm::setDraft(const LinkContent &draft)
{
    m_issues.forget();
    m_justLeft.clear();
    m_leftByMouse.clear();
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
        tellPending(); // so that what was typed before is an undo step of its own
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
    m_issues.setFixedReason(reason);
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

/// Begins the pause after which edited() is emitted. The draft already holds the typed text, so nothing can
/// be sent without it; what depends on it is checked and laid out when typing pauses. `isHalf`: the text
/// is no value yet, like the first letter of a currency.
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
    if (currency) // shows the amounts in the new currency's format
        change([](LinkContent &) {});
    speakOfLeft();
}

void DraftForm::leave(const QString &path)
{
    // A person who opens a menu or another window has not left the field.
    const QWidget *editor = editorFor(path);
    if (QApplication::activePopupWidget() || !editor
        || QApplication::activeWindow() != editor->window())
        return;
    const QWidget *now = QApplication::focusWidget();
    if (now && now->property("passing").toBool()) // the focus will come back, see Palette
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
        // A note that appears between press and release would move what is being clicked.
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
    m_issues.speakOf(path);
    Q_EMIT fieldLeft(path);
    if (m_telling == 0)
        settleLayouts();
}

QWidget *DraftForm::editorFor(const QString &path) const
{
    return m_issues.editorFor(path);
}

QString DraftForm::pathOf(const QWidget *widget) const
{
    return m_issues.pathOf(widget);
}

} // namespace linktill::gui
