// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/regiondate.h"

#include "core/region.h"
#include "gui/widgets/theme.h"

#include <QCalendarWidget>
#include <QChildEvent>
#include <QDateEdit>
#include <QHeaderView>
#include <QTableView>
#include <QTextCharFormat>

namespace linktill::gui {

namespace {

/// Sets up the calendar of a date field once Qt has made it, which is when it is first opened. Few
/// people open it, and to make one with every field would delay the window.
class CalendarWords : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ChildAdded) {
            static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
        } else if (event->type() == QEvent::Show) {
            if (auto *calendar = watched->findChild<QCalendarWidget *>()) {
                calendar->setLocale(wordLocale());
                calendar->setFirstDayOfWeek(dateLocale().firstDayOfWeek());
                // Qt's own red cannot be read on every background.
                QTextCharFormat weekend;
                weekend.setForeground(Theme::color(Role::Danger));
                for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
                    calendar->setWeekdayTextFormat(day, weekend);
                // Without this, columns and rows are as wide as the widest letter of the font. The
                // calendar has less room than that, and its last week is cut off.
                auto *days = calendar->findChild<QTableView *>();
                for (QHeaderView *header : {days->horizontalHeader(), days->verticalHeader()})
                    header->setMinimumSectionSize(1);
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void useRegionDate(QDateEdit *edit)
{
    edit->setLocale(dateLocale());
    edit->setDisplayFormat(dateFormat());
    edit->setCalendarPopup(true);
    edit->installEventFilter(new CalendarWords(edit));
}

} // namespace linktill::gui
