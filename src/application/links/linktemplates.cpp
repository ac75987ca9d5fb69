// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/linktemplates.h"

#include "application/links/leftform.h"
#include "core/draftfields.h"
#include "core/itemstotal.h"
#include "core/placeholders.h"

#include <QHash>
#include <QTimeZone>

namespace linktill {

namespace {

QHash<QString, QString> textsOf(const LinkContent &draft)
{
    QHash<QString, QString> texts;
    visitScalars(draft, [&texts](const QString &path, const QString &text, FieldKind) {
        texts.insert(path, text);
    });
    return texts;
}

/// Returns whether new links get the field's content from their account. Currency and country do
/// not count, because a template's prices would mean something else with another currency.
bool isOfAccount(const QString &path)
{
    return path.startsWith(QLatin1String("merchant_details."))
        || path == QLatin1String("success_url") || path == QLatin1String("failure_url")
        || path == QLatin1String("pending_url");
}

/// Keeps the distance of a time that was less than a day away; else keeps the time of day and moves
/// the day along.
Moment moved(const Moment &moment, const QDateTime &from, const QDateTime &now)
{
    if (!moment.utc.isValid() || !from.isValid())
        return moment;
    constexpr qint64 day = 24 * 60 * 60;
    const qint64 away = from.secsTo(moment.utc);
    const bool isSoon = away >= 0 && away < day;
    const QDateTime local = (isSoon ? now.addSecs(away) : moment.utc).toLocalTime();
    const qint64 days =
        isSoon ? 0 : from.toLocalTime().date().daysTo(now.toLocalTime().date());
    return Moment::fromLocal(local.date().addDays(days),
                             QTime(local.time().hour(), local.time().minute()),
                             QTimeZone::systemTimeZone());
}

bool isNothing(const QString &text) { return text.isEmpty(); }
bool isNothing(bool flag) { return !flag; }
bool isNothing(const Moment &moment) { return moment.isEmpty(); }
template <class T> bool isNothing(const QList<T> &list) { return list.isEmpty(); }

/// Returns one field of a form with a template in it, see withTemplate().
template <class T>
T picked(const T &form, const T &from, const T &last, const T &fresh, bool stays = false)
{
    const bool isTyped = !isNothing(form) && form != last && form != fresh;
    if (isTyped && stays)
        return form;
    if (!isNothing(from))
        return from;
    return isTyped ? form : fresh;
}

/// Returns whether the amount is the sum of the items. Then nobody typed it, and the items are replaced.
bool isSumOfItems(const LinkContent &form)
{
    const auto total = itemsTotal(form);
    const auto amount = form.amount.in(form.currency.trimmed());
    return total && amount && *total == *amount;
}

void pickTexts(LinkContent &form, const LinkContent &from, const LinkContent &last, const LinkContent &fresh)
{
    const auto own = textsOf(from), before = textsOf(last), account = textsOf(fresh);
    visitScalars(form, [&](const QString &path, auto &text, FieldKind) {
        if (path != QLatin1String("merchant_order_id") && path != QLatin1String("environment"))
            text = picked<QString>(fieldText(text), own[path], before[path], account[path],
                          path == QLatin1String("amount"));
    });
}

void pickOthers(LinkContent &form, const LinkContent &from, const LinkContent &last, const LinkContent &fresh)
{
    const auto list = [&](auto LinkContent::*of) {
        form.*of = picked(form.*of, from.*of, last.*of, fresh.*of);
    };
    list(&LinkContent::items);
    list(&LinkContent::notes);
    list(&LinkContent::methods);
    list(&LinkContent::webhooks);
    QHash<QString, bool> own, before, account;
    const auto into = [](auto &to) {
        return [&to](const QString &path, const auto &value) { to.insert(path, value); };
    };
    visitFlags(from, into(own));
    visitFlags(last, into(before));
    visitFlags(fresh, into(account));
    visitFlags(form, [&](const QString &path, bool &flag) {
        flag = picked(flag, own[path], before[path], account[path]);
    });
    QHash<QString, Moment> ownTimes, timesBefore;
    visitMoments(from, into(ownTimes));
    visitMoments(last, into(timesBefore));
    visitMoments(form, [&](const QString &path, Moment &moment) {
        moment = picked(moment, ownTimes[path], timesBefore[path], Moment());
    });
}

} // namespace

LinkTemplate templateOf(const LinkContent &form, const LinkContent &fresh, const RequestFormat &format,
                        const QDateTime &now)
{
    LinkContent kept = form;
    const auto account = textsOf(fresh);
    visitScalars(kept, [&](const QString &path, auto &text, FieldKind) {
        if (isOfAccount(path) && fieldText(text) == account[path])
            text.clear();
    });
    if (kept.methods == fresh.methods)
        kept.methods.clear();
    kept.merchantOrderId.clear();
    if (!hasPlaceholder(kept.customLinkRef)) // it is for this link only
        kept.customLinkRef.clear();
    kept.environment = LinkContent().environment;
    const SavedDraft saved = savedFrom({kept, {}}, format);
    const bool saysMuch = !kept.amount.isEmpty() || !kept.description.isEmpty()
        || kept.customer != Customer() || !kept.items.isEmpty();
    LinkTemplate made;
    made.summary = saysMuch ? saved.title : QString();
    made.request = saved.request;
    made.made = now.toUTC();
    return made;
}

LinkContent templateDraft(const LinkTemplate &from, const RequestFormat &format, const QDateTime &now)
{
    SavedDraft saved;
    saved.request = from.request;
    LinkContent draft = leftForm(saved, format).draft;
    visitMoments(draft, [&](const QString &, Moment &moment) {
        moment = moved(moment, from.made, now);
    });
    return draft;
}

LinkContent withTemplate(const LinkContent &form, const LinkContent &from, const LinkContent &last,
                         const LinkContent &fresh)
{
    LinkContent result = form;
    if (!from.items.isEmpty() && isSumOfItems(form))
        result.amount.clear();
    pickTexts(result, from, last, fresh);
    pickOthers(result, from, last, fresh);
    const bool hasCustomer = form.customer != Customer() && form.customer != last.customer;
    if (!hasCustomer)
        return result;
    // All of it stays: another customer's e-mail address does not belong to the name that was typed.
    result.customer = form.customer;
    if (from.customer != Customer()) {
        result.billing = form.billing;
        result.shipping = form.shipping;
    }
    return result;
}

} // namespace linktill
