// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/momentedit.h"

#include "core/clock.h"
#include "core/entry/momenttext.h"
#include "core/region.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/regiondate.h"
#include "gui/widgets/timethere.h"
#include "gui/widgets/typingpause.h"
#include "gui/widgets/wheelguard.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linktill::gui {

namespace {

/// Returns "+7" or "-3:30", and an empty text for UTC itself.
QString offsetText(int seconds)
{
    if (seconds == 0)
        return {};
    const int minutes = qAbs(seconds) / 60;
    QString text = QLatin1Char(seconds < 0 ? '-' : '+') + QString::number(minutes / 60);
    if (minutes % 60 != 0)
        text += QStringLiteral(":%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return text;
}

const Clock &computersClock()
{
    static const SystemClock clock;
    return clock;
}

/// Makes the field take any wall-clock time: in UTC the clocks skip none.
void useUtc(QDateTimeEdit *edit)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    edit->setTimeZone(QTimeZone(QTimeZone::UTC));
#else
    edit->setTimeSpec(Qt::UTC);
#endif
}

} // namespace

MomentEdit::MomentEdit(QWidget *parent)
    : QWidget(parent), m_clock(&computersClock()), m_switch(new QCheckBox(this)), m_fields(new QWidget(this)),
      m_date(new QDateEdit(m_fields)), m_time(new QTimeEdit(m_fields)),
      m_zoneLabel(new QLabel(m_fields))
{
    QWidget *words = buildWords();
    m_switch->setObjectName(QStringLiteral("momentSwitch"));
    m_date->setObjectName(QStringLiteral("momentDate"));
    m_time->setObjectName(QStringLiteral("momentTime"));
    m_zoneLabel->setObjectName(QStringLiteral("momentZone"));
    m_zoneLabel->setTextFormat(Qt::PlainText);
    m_date->setAccessibleName(tr("Date"));
    m_time->setAccessibleName(tr("Time"));
    useRegionDate(m_date);
    for (QDateTimeEdit *edit : {static_cast<QDateTimeEdit *>(m_date),
                                static_cast<QDateTimeEdit *>(m_time)}) {
        useUtc(edit);
        guardWheel(edit);
        edit->setLayoutDirection(Qt::LeftToRight); // else Qt would show 11:30 as 30:11
        connect(edit, &QAbstractSpinBox::editingFinished, this, &MomentEdit::editingFinished);
    }
    m_time->setLocale(dateLocale());
    m_time->setDisplayFormat(timeFormat());
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *line = new FlowLayout;
    line->addWidget(m_date);
    line->addWidget(m_time);
    line->addWidget(m_zoneLabel);
    m_there = new QLabel(m_fields);
    m_there->setObjectName(QStringLiteral("momentThere"));
    m_there->setTextFormat(Qt::PlainText);
    m_there->setWordWrap(true);
    m_there->hide();
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    fields->addWidget(words);
    fields->addLayout(line);
    fields->addWidget(m_there);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_switch);
    layout->addWidget(m_fields);
    m_fields->hide();
    setFocusProxy(m_switch);
    m_switch->installEventFilter(this);
    connect(m_switch, &QCheckBox::toggled, this, &MomentEdit::switchTo);
    connect(m_date, &QDateEdit::dateChanged, this, &MomentEdit::edited);
    connect(m_time, &QTimeEdit::timeChanged, this, &MomentEdit::edited);
}

QWidget *MomentEdit::buildWords()
{
    auto *row = new QWidget(m_fields);
    row->lower(); // so that Tab reaches it first
    auto *line = new FlowLayout(row);
    m_words = new QLineEdit(row);
    m_words->setObjectName(QStringLiteral("momentWords"));
    m_words->setAccessibleName(tr("Date and time in words"));
    //: shown in an empty field for a date and time: what may be typed there
    m_words->setPlaceholderText(tr("in 2 hours, tomorrow 9:00, Friday"));
    m_words->setMinimumWidth(m_words->fontMetrics().horizontalAdvance(m_words->placeholderText()) + 32);
    line->addWidget(m_words);
    m_pause = new TypingPause([this] { showRead(); }, this);
    connect(m_words, &QLineEdit::textEdited, this, &MomentEdit::readWords);
    connect(m_words, &QLineEdit::editingFinished, this, &MomentEdit::leaveWords);
    const std::pair<QString, QString> ready[] = {{tr("In 2 hours"), QStringLiteral("in 2 hours")},
                                                 {tr("Tomorrow 9:00"), QStringLiteral("tomorrow 9:00")},
                                                 {tr("In 7 days"), QStringLiteral("in 7 days")}};
    for (const auto &[label, phrase] : ready) {
        auto *button = new QPushButton(row);
        button->setObjectName(QStringLiteral("momentReady"));
        button->setText(label);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, phrase = phrase] {
            m_words->clear();
            readWords(phrase);
            leaveWords();
        });
    }
    return row;
}

MomentSetting MomentEdit::setting() const
{
    return {m_clock->now(), zone(), dateLocale(), m_dayTime, wordLocale()};
}

void MomentEdit::readWords(const QString &words)
{
    if (!m_before)
        m_before = utcTime(m_date->date(), m_time->time());
    const Moment read = readMoment(words, setting());
    if (read.isEmpty()) {
        m_pause->end();
        if (m_moment.fault == Moment::Fault::Malformed)
            edited(); // the date and time below count again
        return;
    }
    // Words that mean no time, or none yet, count as well: a link must not be sent with the time that
    // the first of the words meant, or with the time that was there before.
    m_moment = read;
    m_pause->begin(); // date and time below follow after the pause
    Q_EMIT momentChanged();
}

void MomentEdit::showRead()
{
    if (m_moment.utc.isValid())
        showLocal(m_moment.utc.toTimeZone(zone()));
    else if (m_moment.fault != Moment::Fault::Malformed)
        showWallClock(m_moment.text);
    else
        showLocal(*m_before);
    showZone();
}

void MomentEdit::leaveWords()
{
    m_pause->end();
    if (m_moment.fault != Moment::Fault::Malformed)
        clearWords(); // date and time show it from now on; "in 2 hours" would soon be untrue
    Q_EMIT editingFinished();
}

void MomentEdit::setCustomerCountry(const QString &country)
{
    if (m_country == country)
        return;
    m_country = country;
    showThere();
}

void MomentEdit::showThere()
{
    const QString there = m_switch->isChecked() && m_moment.utc.isValid()
                              ? timeThere(m_moment.utc, m_country, zone())
                              : QString();
    m_there->setText(there);
    m_there->setVisible(!there.isEmpty());
}

void MomentEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitFields();
}

void MomentEdit::showEvent(QShowEvent *event)
{
    fitFields();
    QWidget::showEvent(event);
}

void MomentEdit::fitFields()
{
    // A style sheet's padding and arrow are not in the size that Qt proposes for date fields.
    const auto width = [](const QDateTimeEdit *edit) {
        const QDateTime wide = utcTime(QDate(2028, 12, 28), QTime(22, 28, 28));
        return edit->fontMetrics().horizontalAdvance(
            edit->locale().toString(wide, edit->displayFormat()));
    };
    m_date->setMinimumWidth(width(m_date) + 56);
    m_time->setMinimumWidth(width(m_time) + 32);
}

void MomentEdit::beginTyping()
{
    if (!m_words->isReadOnly())
        m_switch->setChecked(true);
    if (m_switch->isChecked())
        m_words->setFocus(Qt::OtherFocusReason);
    else
        m_switch->setFocus(Qt::OtherFocusReason);
}

/// Passes letters that are typed while the switch has the focus on to the field for words. Else the
/// space in "tomorrow 9:00" would toggle the switch.
bool MomentEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_switch || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString text = key->text();
    const bool isLetter = !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()
        && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isLetter || m_words->isReadOnly())
        return QWidget::eventFilter(watched, event);
    beginTyping();
    return QCoreApplication::sendEvent(m_words, event);
}

QString MomentEdit::label() const { return m_switch->text(); }

void MomentEdit::setLabel(const QString &label) { m_switch->setText(label); }

QTimeZone MomentEdit::zone() const
{
    return m_zone.isValid() ? m_zone : QTimeZone::systemTimeZone();
}

void MomentEdit::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    setMoment(moment());
}

void MomentEdit::setSuggested(const QDateTime &suggested) { m_suggested = suggested; }

Moment MomentEdit::moment() const { return m_switch->isChecked() ? m_moment : Moment(); }

void MomentEdit::setMoment(const Moment &moment)
{
    m_pause->cancel();
    const Moment before = this->moment();
    m_moment = moment;
    m_hasLocal = false;
    if (moment.utc.isValid()) {
        showLocal(moment.utc.toTimeZone(zone()));
    } else if (moment.fault == Moment::Fault::Nonexistent
               || moment.fault == Moment::Fault::Ambiguous) {
        showWallClock(moment.text);
    } else if (moment.fault == Moment::Fault::Malformed && m_before) {
        showLocal(*m_before);
    }
    {
        const QSignalBlocker blocker(m_switch);
        m_switch->setChecked(!moment.isEmpty());
    }
    m_fields->setVisible(m_switch->isChecked());
    if (m_switch->isChecked())
        showZone();
    clearWords();
    if (before != moment)
        Q_EMIT momentChanged();
}

void MomentEdit::showWallClock(const QString &text)
{
    // UTC here only keeps the figures as they are.
    showLocal(utcTime(QDate::fromString(text.left(10), Qt::ISODate),
                      QTime::fromString(text.mid(11), Qt::ISODate)));
}

void MomentEdit::showLocal(const QDateTime &local)
{
    const QSignalBlocker dateBlocker(m_date);
    const QSignalBlocker timeBlocker(m_time);
    m_date->setDate(local.date());
    m_time->setTime(local.time());
    m_hasLocal = true;
}

void MomentEdit::switchTo(bool on)
{
    const bool keepsText = m_moment.fault == Moment::Fault::Malformed;
    if (on && !m_hasLocal) {
        QDateTime start = m_suggested.toTimeZone(zone());
        if (!m_suggested.isValid()) {
            start = m_clock->now().toTimeZone(zone()).addDays(1);
            start.setTime(QTime(start.time().hour(), 0));
        }
        showLocal(start);
    }
    if (on && !keepsText)
        m_moment = Moment::fromLocal(m_date->date(), m_time->time(), zone());
    m_fields->setVisible(on);
    if (on)
        showZone();
    Q_EMIT momentChanged();
    Q_EMIT editingFinished();
}

void MomentEdit::edited()
{
    m_pause->cancel();
    m_hasLocal = true;
    m_moment = Moment::fromLocal(m_date->date(), m_time->time(), zone());
    clearWords();
    showZone();
    Q_EMIT momentChanged();
}

void MomentEdit::clearWords()
{
    m_words->clear();
    m_before.reset();
}

void MomentEdit::showZone()
{
    showThere();
    if (m_moment.fault == Moment::Fault::Malformed) {
        //: %1 is a text that should have been a time
        m_zoneLabel->setText(m_words->text().isEmpty() ? tr("In the file: %1").arg(m_moment.text) : QString());
        return;
    }
    const QTimeZone where = zone();
    const QString name = QString::fromUtf8(where.id());
    if (!m_moment.utc.isValid()) {
        m_zoneLabel->setText(name);
        return;
    }
    const QString offset = offsetText(where.offsetFromUtc(m_moment.utc));
    //: time zone and its distance from UTC: Asia/Bangkok, UTC+7
    m_zoneLabel->setText(tr("%1, UTC%2").arg(name, offset));
}

} // namespace linktill::gui
