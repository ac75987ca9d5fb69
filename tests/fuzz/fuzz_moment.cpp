// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/momenttext.h"
#include "fuzz.h"

using namespace linktill;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr const char *const zones[] = {"Asia/Bangkok", "Europe/Berlin", "America/St_Johns",
                                                  "Pacific/Apia"};
    const Typed typed(data, size);
    static const QDateTime now = utcTime(QDate(2026, 3, 28), QTime(9, 12, 34));
    const MomentSetting setting{now, QTimeZone(typed.pick(typed.second, zones).toLatin1()),
                                QLocale(typed.pick(typed.first, locales)), QTime(23, 59)};
    const Moment moment = readMoment(typed.text, setting);
    if (moment.fault == Moment::Fault::Malformed) {
        PROMISE(moment.text == typed.text, moment.text); // nothing typed is lost
    } else if (moment.utc.isValid()) {
        const int year = moment.utc.date().year();
        PROMISE(year >= 1 && year <= 9999, moment.toIso());
        PROMISE(readMoment(moment.toIso(), setting) == moment, moment.toIso());
    }
    return 0;
}
