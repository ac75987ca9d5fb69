// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/entry/momenttext.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace linktill {
class Clock;
}

namespace linktill::gui {

class TypingPause;

/// Asks for an optional point in local time. Below a switch (`momentSwitch`) there is a field for words
/// like "tomorrow 9:00" (`momentWords`) with buttons for common ones, then date, time and their zone
/// (`momentDate`, `momentTime`, `momentZone`), then the customer's time (`momentThere`). Date and time
/// are separate fields, so that any wall-clock time can be typed, even one that the clocks skip; the
/// checks report such a time.
class MomentEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(linktill::Moment moment READ moment WRITE setMoment USER true)

public:
    explicit MomentEdit(QWidget *parent = nullptr);

    QString label() const;
    void setLabel(const QString &label);
    /// Sets the zone of date and time; by default it is the system's.
    void setTimeZone(const QTimeZone &zone);
    /// Sets the clock that words like "tomorrow" start from; by default it is the computer's. The clock
    /// must outlive this widget.
    void setClock(const Clock &clock) { m_clock = &clock; }
    /// Sets the date and time to begin with when an empty moment is switched on.
    void setSuggested(const QDateTime &suggested);
    /// Sets the time that is meant when the words name only a day; by default it is 23:59.
    void setDayTime(const QTime &time) { m_dayTime = time; }
    /// Sets the customer's country, ISO 3166-1 alpha-2.
    void setCustomerCountry(const QString &country);

    /// Returns the moment as it was set, until it is edited: a text from a file that is no time is not lost.
    /// Returns an empty one while the switch is off.
    Moment moment() const;
    void setMoment(const Moment &moment);
    /// Puts the cursor into the field for words and switches the moment on, unless it is read-only. The
    /// cursor goes to the switch when that stays off.
    void beginTyping();

Q_SIGNALS:
    void momentChanged();
    void editingFinished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildWords();
    MomentSetting setting() const;
    void fitFields();
    void readWords(const QString &words);
    void showRead();
    void leaveWords();
    void clearWords();
    void showThere();
    void showLocal(const QDateTime &local);
    void showWallClock(const QString &text);
    void switchTo(bool on);
    void edited();
    void showZone();
    QTimeZone zone() const;

    const Clock *m_clock;
    QCheckBox *m_switch;
    QWidget *m_fields;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QLabel *m_zoneLabel;
    QLineEdit *m_words = nullptr;
    TypingPause *m_pause = nullptr; ///< until date and time show what the words mean
    std::optional<QDateTime> m_before; ///< date and time before the words; wall-clock figures, kept as UTC
    QLabel *m_there = nullptr;
    QTime m_dayTime{23, 59};
    QString m_country;
    QTimeZone m_zone;
    QDateTime m_suggested;
    Moment m_moment;
    bool m_hasLocal = false; ///< whether date and time come from the user or the draft
};

} // namespace linktill::gui
