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

/// Holds the draft that is being written and keeps it and the editors of the forms the same. The
/// draft is the truth: sections whose forms are not built yet lose nothing.
///
/// A form says which field an editor is for by the dynamic property "fieldPath" (a JSON path, with
/// '%' for "billing" or "shipping" in the form that both share); the FieldNote with the same
/// property shows what is the matter with it.
class DraftForm : public QObject
{
    Q_OBJECT
public:
    explicit DraftForm(const Catalogue &catalogue, QObject *parent = nullptr);
    ~DraftForm() override;

    const LinkContent &draft() const { return m_draft; }
    /// Replaces the draft and what every editor shows; issues are hidden until asked for again.
    void setDraft(const LinkContent &draft);
    /// The draft as it was before: what was said of its fields stays said.
    void restore(const LinkContent &draft);
    /// Changes the draft in code; editors follow, edited() is emitted.
    void change(const std::function<void(LinkContent &)> &edit);

    /// Editors of these fields only show what there is, and say why. Before they are bound.
    void setFixed(std::function<bool(const QString &path)> isFixed, const QString &reason);
    bool isFixed(const QString &path) const { return m_isFixed && m_isFixed(path); }
    /// While it is locked nobody changes the draft, neither in an editor nor in code: what is tried is
    /// taken back at once, and refused() tells. setDraft() and restore() still bring another draft.
    void setLocked(bool locked);
    bool isLocked() const { return m_locked.has_value(); }

    /// Binds every editor below `root` that names a field. `party` replaces '%' in the paths.
    void bind(QWidget *root, const QString &party = {});

    /// Tells now of what was typed or left a moment ago and waits for a pause in typing. To be called
    /// before anything is done with the whole form: what is sent is what was checked.
    void tellPending();
    /// The field is spoken of as if it was left.
    void speakOf(const QString &path);

    /// Notes and marks beside the fields.
    FieldIssues &fieldIssues() { return m_issues; }
    const FieldIssues &fieldIssues() const { return m_issues; }

    /// The editor a field is typed in; nothing when its form is not built. A list's editor serves
    /// all its cells.
    QWidget *editorFor(const QString &path) const;
    /// The field that a widget belongs to, itself or as a part of its editor; empty: to none.
    QString pathOf(const QWidget *widget) const;

Q_SIGNALS:
    /// The draft holds what was typed a moment ago; edited() follows when typing pauses.
    void typed();
    /// All that depends on the draft is to follow it.
    void edited();
    /// Another draft took the place of the last one; edited() follows.
    void replaced();
    /// That draft is another link's, and not the same form as it was before; replaced() comes first.
    void begun();
    /// After an edit and all that followed from it in other fields. `typed`: it was made in an editor.
    void settled(bool typed);
    /// Something was typed or chosen, and taken back since the form is locked.
    void refused();
    /// The person is done with a field: now is the time to speak.
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
    QHash<QString, QString *> m_texts; ///< into m_draft
    QHash<QString, Amount *> m_amounts; ///< into m_draft
    QHash<QString, bool *> m_flags;
    QHash<QString, Moment *> m_moments;
    std::vector<Binding> m_bindings;
    std::optional<LinkContent> m_locked; ///< the draft that stays
    FieldIssues m_issues;
    std::function<bool(const QString &)> m_isFixed;
    QStringList m_justLeft; ///< not spoken of yet
    QStringList m_leftByMouse; ///< by a mouse button that is still down
    QBasicTimer m_mouseUp;
    TypingPause *m_pause; ///< runs while something is not told yet
    bool m_untold = false; ///< the draft was edited since edited() was emitted
    bool m_currencyUntold = false;
    bool m_loading = false;
    int m_telling = 0; ///< edits that others make when they are told of one, within each other
};

} // namespace linktill::gui
