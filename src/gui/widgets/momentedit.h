// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/moment.h"

#include <QTimeZone>
#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QTimeEdit;

namespace linktill::gui {

/// An optional point in local time: a switch, then date, time and the zone they are meant in
/// (`momentSwitch`, `momentDate`, `momentTime`, `momentZone`). Date and time are separate, so that
/// any wall-clock time can be typed, even one that the clocks skip; the checks name that.
class MomentEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)

public:
    explicit MomentEdit(QWidget *parent = nullptr);

    QString label() const;
    void setLabel(const QString &label);
    /// The system's zone unless set.
    void setTimeZone(const QTimeZone &zone);
    /// Where the date starts when it is switched on while empty.
    void setSuggested(const QDateTime &suggested);

    /// What was set, until it is edited: a text from a file that is no time is not lost.
    Moment moment() const;
    void setMoment(const Moment &moment);

Q_SIGNALS:
    void momentChanged();
    void editingFinished();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitFields();
    void showLocal(const QDateTime &local);
    void switchTo(bool on);
    void edited();
    void showZone();
    QTimeZone zone() const;

    QCheckBox *m_switch;
    QWidget *m_fields;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QLabel *m_zoneLabel;
    QTimeZone m_zone;
    QDateTime m_suggested;
    Moment m_moment;
    bool m_hasLocal = false; ///< date and time hold something of the user's or the draft's
};

} // namespace linktill::gui
