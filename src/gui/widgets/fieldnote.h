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

/// Shows sentences under a field, and is hidden while there are none. The property `severity`
/// ("problem", "warning", empty) is set on the note, on its label (`fieldNoteText`) and on the
/// field, for the style sheet.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);

    /// Sets the field that the note is about; its accessible description becomes the note's text.
    void setField(QWidget *field);
    void setNote(Severity severity, const QString &sentence);
    /// Shows one line for each sentence that is not empty, with the worst severity among them.
    void setNotes(const QList<QPair<Severity, QString>> &notes);
    /// Shows a sentence that is no issue, without mark and colour.
    void setHint(const QString &sentence) { apply({}, sentence); }
    void clear();

    QString text() const;
    /// Returns the colour that the style sheet gives the text.
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
    bool m_isApplied = false;   ///< whether the field carries the note's severity and text
    QString m_fieldDescription; ///< the field's own accessible description
};

/// Returns the value of the property `severity`: "problem" or "warning".
QString severityName(Severity severity);
/// Sets the property `severity` and has the style sheet applied to the widget again.
void setSeverityProperty(QWidget *widget, const QString &severity);

} // namespace linktill::gui
