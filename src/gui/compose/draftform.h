// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"
#include "gui/compose/fieldissues.h"

#include <QBasicTimer>
#include <QHash>
#include <QLocale>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QWidget;

namespace linktill {
class Catalogue;
}

namespace linktill::gui {

class CodeBox;
class ListEditor;
class MomentEdit;
class RowsModel;
class TypingPause;

/// Holds the draft that is being written, and keeps the draft and the editors of the forms the same. All
/// values are in the draft, so fields whose editors are not built yet lose nothing.
///
/// A form says which field an editor is for by the dynamic property "fieldPath" (a JSON path, with
/// '%' for "billing" or "shipping" in the form that both share); the FieldNote with the same
/// property shows what is wrong with the field.
class DraftForm : public QObject
{
    Q_OBJECT
public:
    explicit DraftForm(const Catalogue &catalogue, QObject *parent = nullptr);
    ~DraftForm() override;

    const LinkContent &draft() const { return m_draft; }
    /// Replaces the draft and what every editor shows. Issues are hidden until their fields are left or
    /// FieldIssues::revealAll() is called.
    void setDraft(const LinkContent &draft);
    /// Replaces the draft with an earlier or later state of the same one; issues that are shown stay shown.
    void restore(const LinkContent &draft);
    /// Changes the draft by `edit`, updates the editors and emits edited(). Does nothing while locked.
    void change(const std::function<void(LinkContent &)> &edit);

    /// Makes the editors of the fields for which `isFixed` returns true read-only; `reason` stands beside
    /// them. Must be called before bind().
    void setFixed(std::function<bool(const QString &path)> isFixed, const QString &reason);
    bool isFixed(const QString &path) const { return m_isFixed && m_isFixed(path); }
    /// While the form is locked, the draft does not change: an edit in an editor is taken back at once and
    /// refused() is emitted; change() does nothing. setDraft() and restore() still replace the draft.
    void setLocked(bool locked);
    bool isLocked() const { return m_locked.has_value(); }

    /// Sets where further e-mail addresses and phones go that were written into a field of one, and a phone's
    /// extension: into a note. Without it they are left out. Either is said beside the field.
    void setKeepAside(std::function<void(const QStringList &texts)> keep) { m_keepAside = std::move(keep); }

    /// Binds every editor below `root` that names a field. `party` replaces '%' in the paths.
    void bind(QWidget *root, const QString &party = {});

    /// Emits edited() and fieldLeft() now for what was typed or left a moment ago, without waiting for a
    /// pause in typing. Must be called before the whole draft is used, so that what is sent was checked.
    void tellPending();
    /// Shows the issues of the field and emits fieldLeft(), as if the person had left the field.
    void speakOf(const QString &path);

    /// Returns what shows the notes and marks beside the fields.
    FieldIssues &fieldIssues() { return m_issues; }
    const FieldIssues &fieldIssues() const { return m_issues; }

    /// Returns the editor of a field; null when its form is not built yet. All cells of a list have the
    /// list's editor.
    QWidget *editorFor(const QString &path) const;
    /// Returns the path of the field whose editor is `widget` or contains it; empty when there is none.
    QString pathOf(const QWidget *widget) const;

Q_SIGNALS:
    /// The draft holds what was typed a moment ago; edited() follows when typing pauses.
    void typed();
    /// The draft was edited or replaced: all that depends on it must be updated.
    void edited();
    /// Another draft took the place of the last one; edited() follows.
    void replaced();
    /// setDraft() has brought the draft of another link; replaced() and edited() come first.
    void begun();
    /// An edit is complete, with all changes that followed from it in other fields. `typed` is true when the
    /// edit was made in an editor.
    void settled(bool typed);
    /// An edit in an editor was taken back because the form is locked.
    void refused();
    /// The person has left a field: its issues are shown from now on.
    void fieldLeft(const QString &path);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Binding
    {
        QString path;
        QWidget *editor = nullptr;
        std::function<void()> load;
    };

    bool bindEditor(Binding &binding);
    bool bindLine(Binding &binding, QLineEdit *edit, QString *text);
    bool bindAmount(Binding &binding, QLineEdit *edit, Amount *amount);
    void tidyWhenLeft(QLineEdit *edit, QString *text, const QString &path);
    void putAside(const QString &path, const QStringList &texts);
    bool bindPhone(Binding &binding, QLineEdit *edit, QString *text);
    QString phoneCountry(const QString &path) const;
    bool bindFlag(Binding &binding, QCheckBox *box);
    bool bindChoice(Binding &binding, QComboBox *box, QString *text);
    bool bindCode(Binding &binding, CodeBox *box, QString *text);
    bool bindMoment(Binding &binding, MomentEdit *edit);
    bool bindList(Binding &binding, ListEditor *editor);
    template <class Model, class Rows>
    bool bindRows(Binding &binding, ListEditor *editor, Model *model, Rows *rows);
    void lock(const Binding &binding);
    void load();
    void tell(bool typed, bool another = false);
    void onEdited();
    void onTyped(bool isHalf = false);
    void leave(const QString &path);
    void speakOfLeft();

    LinkContent m_draft;
    const Catalogue &m_catalogue;
    QHash<QString, QString *> m_texts;  ///< by path; the pointers lead into m_draft
    QHash<QString, Amount *> m_amounts; ///< by path; the pointers lead into m_draft
    QHash<QString, bool *> m_flags;
    QHash<QString, Moment *> m_moments;
    std::vector<Binding> m_bindings;
    std::optional<LinkContent> m_locked; ///< the draft while the form is locked, else empty
    FieldIssues m_issues;
    std::function<bool(const QString &)> m_isFixed;
    std::function<void(const QStringList &)> m_keepAside;
    QStringList m_justLeft; ///< paths of fields that were left and for which fieldLeft() is not emitted yet
    QStringList m_leftByMouse; ///< the same, while the mouse button that left them is still down
    QBasicTimer m_mouseUp;
    TypingPause *m_pause; ///< runs while edited() or fieldLeft() is still to be emitted
    bool m_untold = false; ///< the draft was edited since edited() was emitted
    bool m_currencyUntold = false;
    bool m_loading = false;
    int m_telling = 0; ///< how many emissions of edited() are running, one inside another
};

} // namespace linktill::gui
