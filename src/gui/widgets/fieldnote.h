// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"

#include <QList>
#include <QPair>
#include <QPointer>
#include <QWidget>

class QSpacerItem;

namespace linktill::gui {

class NoteLabel;

/// The sentence under a field: hidden while there is nothing to say. The property `severity`
/// ("problem", "warning", empty) is set on the note, on its label (`fieldNoteText`) and on the
/// field it speaks about, for the style sheet.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);

    /// The field also carries the words as its accessible description.
    void setField(QWidget *field);
    void setNote(Severity severity, const QString &sentence);
    /// One line each; shown with the worst severity among them.
    void setNotes(const QList<QPair<Severity, QString>> &notes);
    /// A sentence that nothing is the matter with: no mark, no colour.
    void setHint(const QString &sentence) { apply({}, sentence); }
    void clear();

    QString text() const;
    /// The colour that the style sheet gives the words.
    QColor colour() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void apply(const QString &severity, const QString &text);
    void leaveRoomForMark();

    NoteLabel *m_label;
    QSpacerItem *m_markRoom;
    QPointer<QWidget> m_field;
    QString m_severity;
    bool m_isApplied = false;   ///< the field shows what the note says
    QString m_fieldDescription; ///< the field's own accessible description
};

/// "problem" or "warning": the value of the property `severity`.
QString severityName(Severity severity);
/// Sets the property and has the style sheet look again.
void setSeverityProperty(QWidget *widget, const QString &severity);

} // namespace linktill::gui
