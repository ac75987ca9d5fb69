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

/// An optional point in local time: a switch, then a field for words ("tomorrow 9:00") with a few
/// ready ones beside it, then date, time and the zone they are meant in (`momentSwitch`,
/// `momentWords`, `momentDate`, `momentTime`, `momentZone`), and when that is for the customer
/// (`momentThere`). Date and time are separate, so that
/// any wall-clock time can be typed, even one that the clocks skip; the checks name that.
class MomentEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(linktill::Moment moment READ moment WRITE setMoment USER true)

public:
    explicit MomentEdit(QWidget *parent = nullptr);

    QString label() const;
    void setLabel(const QString &label);
    /// The system's zone unless set.
    void setTimeZone(const QTimeZone &zone);
    /// Words like "tomorrow" are counted from this clock: the computer's clock unless set. Must outlive it.
    void setClock(const Clock &clock) { m_clock = &clock; }
    /// Where the date starts when it is switched on while empty.
    void setSuggested(const QDateTime &suggested);
    /// Meant where the words name a day only; the last minute of the day unless set.
    void setDayTime(const QTime &time) { m_dayTime = time; }
    /// Where the customer is, ISO 3166-1 alpha-2.
    void setCustomerCountry(const QString &country);

    /// The moment as it was set, until it is edited: a text from a file that is no time is not lost.
    Moment moment() const;
    void setMoment(const Moment &moment);
    /// Puts the cursor where words are typed, switched on if it was off; only reads when its fields
    /// do.
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
    TypingPause *m_pause = nullptr; ///< between words and the date and time that show them
    std::optional<QDateTime> m_before; ///< date and time below, before there were words; figures as in UTC
    QLabel *m_there = nullptr;
    QTime m_dayTime{23, 59};
    QString m_country;
    QTimeZone m_zone;
    QDateTime m_suggested;
    Moment m_moment;
    bool m_hasLocal = false; ///< date and time hold something of the user's or the draft's
};

} // namespace linktill::gui
