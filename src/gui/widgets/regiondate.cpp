// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/regiondate.h"

#include "core/region.h"

#include <QCalendarWidget>
#include <QChildEvent>
#include <QDateEdit>

namespace linktill::gui {

namespace {

/// Qt makes the calendar when it is first opened, which few do; made with every field it would keep
/// the window waiting.
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
