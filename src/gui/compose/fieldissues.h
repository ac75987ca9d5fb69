// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <vector>

class QLabel;
class QWidget;

namespace linktill::gui {

class FieldNote;

/// Shows beside each field of a form what is wrong with it, once the person has left the field or
/// revealAll() was called, and marks the fields that are required. Knows which editor serves which field.
class FieldIssues
{
    Q_DECLARE_TR_FUNCTIONS(FieldIssues)
public:
    struct Field
    {
        QString path; ///< JSON path
        QWidget *editor = nullptr;
        FieldNote *note = nullptr; ///< may be null, as may the label
        QLabel *label = nullptr;
        bool isFixed = false; ///< the field is read-only, see setFixedReason()
    };

    void add(const Field &field);
    /// Sets the sentence beside fixed fields. Must be called before they are added.
    void setFixedReason(const QString &reason) { m_fixedReason = reason; }
    /// Sets the fields that the chosen payment methods require: for each path the sentence that says which
    /// methods ask for it. An object or list that is required as a whole is marked at its first field.
    void setRequired(const QHash<QString, QString> &reasons);

    /// Takes the current issues and shows those whose field was left, or all of them after revealAll().
    void set(const Issues &issues);
    const Issues &all() const { return m_issues; }
    /// Returns the issues that are shown now.
    Issues shown() const;
    void revealAll();
    /// Shows the field's issues from now on.
    void speakOf(const QString &path);
    /// Shows the field's issues from the next set() on.
    void markLeft(const QString &path) { m_left.insert(path); }
    /// Shows beside the field, until it is edited, what became of a text that it did not take; an empty
    /// sentence takes it back.
    void setRemark(const QString &path, const QString &sentence);
    /// Hides issues and remarks from the next set() on until their fields are left again. To be called when the form is
    /// filled anew.
    void forget();

    /// Returns the editor of a field; null when its form is not built yet. All cells of a list have the
    /// list's editor.
    QWidget *editorFor(const QString &path) const;
    /// Returns the path of the field whose editor is `widget` or contains it; empty when there is none.
    QString pathOf(const QWidget *widget) const;
    /// Puts the cursor into the editor in which the issue can be corrected.
    void focus(const Issue &issue) const;

private:
    bool isShown(const Issue &issue) const;
    void showAll() const;
    void show(const Field &field) const;
    QString requiredOf(const Field &field, bool onlyMissing) const;
    static void markRequired(QLabel *label, bool isRequired);

    std::vector<Field> m_fields;
    Issues m_issues;
    QHash<QString, QString> m_required;
    QHash<QString, QString> m_remarks; ///< sentences by path
    QSet<QString> m_left; ///< paths of fields that were left since the form was filled
    QString m_fixedReason;
    bool m_revealsAll = false;
};

} // namespace linktill::gui
