// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/momentedit.h"

#include "gui/widgets/flowlayout.h"
#include "gui/widgets/wheelguard.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace linktill::gui {

namespace {

/// "+7", "−3:30", "" for UTC itself.
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

/// A field that takes any wall-clock value: in UTC no time is missing.
void useUtc(QDateTimeEdit *edit)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    edit->setTimeZone(QTimeZone(QTimeZone::UTC));
#else
    edit->setTimeSpec(Qt::UTC);
#endif
}

QString longYear(QString format)
{
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace

MomentEdit::MomentEdit(QWidget *parent)
    : QWidget(parent), m_switch(new QCheckBox(this)), m_fields(new QWidget(this)),
      m_date(new QDateEdit(m_fields)), m_time(new QTimeEdit(m_fields)),
      m_zoneLabel(new QLabel(m_fields))
{
    m_switch->setObjectName(QStringLiteral("momentSwitch"));
    m_date->setObjectName(QStringLiteral("momentDate"));
    m_time->setObjectName(QStringLiteral("momentTime"));
    m_zoneLabel->setObjectName(QStringLiteral("momentZone"));
    m_zoneLabel->setTextFormat(Qt::PlainText);
    m_date->setAccessibleName(tr("Date"));
    m_time->setAccessibleName(tr("Time"));
    m_date->setCalendarPopup(true);
    for (QDateTimeEdit *edit : {static_cast<QDateTimeEdit *>(m_date),
                                static_cast<QDateTimeEdit *>(m_time)}) {
        useUtc(edit);
        guardWheel(edit);
        edit->setLayoutDirection(Qt::LeftToRight); // figures; Qt would turn 11:30 into 30:11
        connect(edit, &QAbstractSpinBox::editingFinished, this, &MomentEdit::editingFinished);
    }
    m_date->setDisplayFormat(longYear(QLocale().dateFormat(QLocale::ShortFormat)));
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *line = new FlowLayout(m_fields);
    line->addWidget(m_date);
    line->addWidget(m_time);
    line->addWidget(m_zoneLabel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_switch);
    layout->addWidget(m_fields);
    m_fields->hide();
    setFocusProxy(m_switch);
    connect(m_switch, &QCheckBox::toggled, this, &MomentEdit::switchTo);
    connect(m_date, &QDateEdit::dateChanged, this, &MomentEdit::edited);
    connect(m_time, &QTimeEdit::timeChanged, this, &MomentEdit::edited);
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
        const QDateTime wide(QDate(2028, 12, 28), QTime(22, 28, 28), Qt::UTC);
        return edit->fontMetrics().horizontalAdvance(
            edit->locale().toString(wide, edit->displayFormat()));
    };
    m_date->setMinimumWidth(width(m_date) + 56);
    m_time->setMinimumWidth(width(m_time) + 32);
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
    const Moment before = this->moment();
    m_moment = moment;
    m_hasLocal = false;
    if (moment.utc.isValid()) {
        showLocal(moment.utc.toTimeZone(zone()));
    } else if (moment.fault == Moment::Fault::Nonexistent
               || moment.fault == Moment::Fault::Ambiguous) {
        // Wall-clock figures; UTC here only keeps them as they are.
        showLocal(QDateTime(QDate::fromString(moment.text.left(10), Qt::ISODate),
                            QTime::fromString(moment.text.mid(11), Qt::ISODate), Qt::UTC));
    }
    {
        const QSignalBlocker blocker(m_switch);
        m_switch->setChecked(!moment.isEmpty());
    }
    m_fields->setVisible(m_switch->isChecked());
    if (m_switch->isChecked())
        showZone();
    if (before != moment)
        Q_EMIT momentChanged();
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
            start = QDateTime::currentDateTimeUtc().toTimeZone(zone()).addDays(1);
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
    m_hasLocal = true;
    m_moment = Moment::fromLocal(m_date->date(), m_time->time(), zone());
    showZone();
    Q_EMIT momentChanged();
}

void MomentEdit::showZone()
{
    if (m_moment.fault == Moment::Fault::Malformed) {
        //: %1 is a text that should have been a time
        m_zoneLabel->setText(tr("In the file: %1").arg(m_moment.text));
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
