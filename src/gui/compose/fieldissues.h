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

/// Shows beside each field of a form what is wrong with it, once the person has left the field or all is to
/// be seen, and marks the fields that are required. Knows which editor serves which field.
class FieldIssues
{
    Q_DECLARE_TR_FUNCTIONS(FieldIssues)
public:
    struct Field
    {
        QString path; ///< JSON path
        QWidget *editor = nullptr;
        FieldNote *note = nullptr; ///< may be null, as the label
        QLabel *label = nullptr;
        bool isFixed = false; ///< only shows its value, see setFixedReason()
    };

    void add(const Field &field);
    /// Stands beside fixed fields. Before they are added.
    void setFixedReason(const QString &reason) { m_fixedReason = reason; }
    /// Fields that the chosen payment methods require, and the sentence that says which ask for it. An
    /// object or list that is required as a whole is marked at its first field.
    void setRequired(const QHash<QString, QString> &reasons);

    /// Takes the newest issues and shows those whose field was left, or all after revealAll().
    void set(const Issues &issues);
    const Issues &all() const { return m_issues; }
    /// Issues that are shown now.
    Issues shown() const;
    void revealAll();
    /// From now on the field's issues are shown.
    void speakOf(const QString &path);
    /// The same, with the next set().
    void markLeft(const QString &path) { m_left.insert(path); }
    /// The form is filled anew: issues are hidden until their fields are left.
    void forget();

    /// The editor a field is typed in; nothing when its form is not built. A list's editor serves
    /// all its cells.
    QWidget *editorFor(const QString &path) const;
    /// The field that a widget belongs to, itself or as a part of its editor; empty: to none.
    QString pathOf(const QWidget *widget) const;
    /// Puts the cursor where the issue can be mended.
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
    QSet<QString> m_left; ///< paths of fields that were left since the form was filled
    QString m_fixedReason;
    bool m_revealsAll = false;
};

} // namespace linktill::gui
