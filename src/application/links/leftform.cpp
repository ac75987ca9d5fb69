// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/leftform.h"

#include "application/ports/requestformat.h"
#include "application/wording/wording.h"
#include "application/wording/wordingtr.h"
#include "core/draftfields.h"
#include "core/money.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace linktill {

namespace {

constexpr QLatin1String member("linktill_form"); ///< next to the gateway's own names
constexpr QLatin1String typedKey("typed"), momentsKey("moments"), placeKey("place");

QJsonObject typedOf(const LinkContent &draft, const LinkContent &back)
{
    QHash<QString, QString> told;
    const auto remember = [&told](const QString &path, const QString &text, FieldKind) {
        told.insert(path, text);
    };
    visitScalars(back, remember);
    visitLists(back, remember);
    QJsonObject typed;
    const auto compare = [&](const QString &path, const QString &text, FieldKind) {
        if (told.value(path) != text)
            typed.insert(path, text);
    };
    visitScalars(draft, compare);
    visitLists(draft, compare);
    return typed;
}

QJsonObject momentsOf(const LinkContent &draft, const LinkContent &back)
{
    QHash<QString, Moment> told;
    visitMoments(back, [&told](const QString &path, const Moment &moment) {
        told.insert(path, moment);
    });
    QJsonObject moments;
    visitMoments(draft, [&](const QString &path, const Moment &moment) {
        if (!(told.value(path) == moment))
            moments.insert(path,
                           QJsonObject{{QStringLiteral("fault"), nameIn(momentFaultNames, moment.fault)},
                                       {QStringLiteral("text"), moment.toIso()}});
    });
    return moments;
}

void putBack(LinkContent &draft, const QJsonObject &typed, const QJsonObject &moments)
{
    const auto put = [&typed](const QString &path, auto &text, FieldKind) {
        const auto found = typed.constFind(path);
        if (found != typed.constEnd())
            text = found->toString();
    };
    visitScalars(draft, put);
    visitLists(draft, put);
    visitMoments(draft, [&moments](const QString &path, Moment &moment) {
        const QJsonObject kept = moments.value(path).toObject();
        if (kept.isEmpty())
            return;
        const auto fault = valueIn<Moment::Fault>(momentFaultNames,
                                                  kept.value(QLatin1String("fault")).toString());
        const QString text = kept.value(QLatin1String("text")).toString();
        if (fault.value_or(Moment::Fault::None) != Moment::Fault::None)
            moment = Moment{{}, *fault, text};
        else
            moment = Moment::fromIso(text);
    });
}

QJsonObject placeJson(const FormPlace &place)
{
    QJsonObject json;
    if (!place.part.isEmpty())
        json.insert(QStringLiteral("part"), place.part);
    if (place.text)
        json.insert(QStringLiteral("text"), *place.text);
    return json;
}

} // namespace

QString editorPath(const QString &path)
{
    return path.left(path.indexOf(QLatin1Char('[')));
}

SavedDraft savedFrom(const LeftForm &form, const RequestFormat &format)
{
    const QByteArray plain = format.write(form.draft);
    const LinkContent back = format.read(plain).draft;
    QJsonObject beside;
    const auto add = [&beside](QLatin1String key, const QJsonObject &object) {
        if (!object.isEmpty())
            beside.insert(key, object);
    };
    add(typedKey, typedOf(form.draft, back));
    add(momentsKey, momentsOf(form.draft, back));
    add(placeKey, placeJson(form.place));
    SavedDraft saved;
    saved.title = draftTitle(form.draft);
    saved.request = plain;
    if (!beside.isEmpty()) {
        QJsonObject whole = QJsonDocument::fromJson(plain).object();
        whole.insert(member, beside);
        saved.request = QJsonDocument(whole).toJson(QJsonDocument::Indented);
    }
    saved.field = form.place.field;
    saved.cursor = form.place.cursor;
    return saved;
}

LeftForm leftForm(const SavedDraft &saved, const RequestFormat &format)
{
    QJsonObject whole = QJsonDocument::fromJson(saved.request).object();
    const QJsonObject beside = whole.take(member).toObject();
    const QJsonObject place = beside.value(placeKey).toObject();
    LeftForm form;
    form.draft = format.read(beside.isEmpty() ? saved.request
                                              : QJsonDocument(whole).toJson()).draft;
    putBack(form.draft, beside.value(typedKey).toObject(), beside.value(momentsKey).toObject());
    form.place.field = saved.field;
    form.place.part = place.value(QLatin1String("part")).toString();
    if (const auto text = place.constFind(QLatin1String("text")); text != place.constEnd())
        form.place.text = text->toString();
    form.place.cursor = saved.cursor;
    return form;
}

QString changesId(LinkId link)
{
    return changesPrefix + QString::number(link);
}

LinkId changedLink(const SavedDraft &draft)
{
    return draft.id.startsWith(changesPrefix) ? draft.id.mid(changesPrefix.size()).toLongLong() : 0;
}

QString draftTitle(const LinkContent &draft)
{
    constexpr qsizetype limit = 120;
    const Customer &customer = draft.customer;
    QStringList parts;
    for (const QString &who : {customer.name, customer.email, customer.phone}) {
        if (!who.trimmed().isEmpty()) {
            parts << who;
            break;
        }
    }
    if (!draft.amount.isEmpty())
        parts << shownAmount(draft.amount, draft.currency);
    parts << draft.description;
    for (const LineItem &item : draft.items) {
        if (parts.last().isEmpty())
            parts.last() = item.name;
    }
    QStringList said;
    for (const QString &part : std::as_const(parts)) {
        if (const QString words = part.simplified(); !words.isEmpty())
            said << words;
    }
    if (said.isEmpty()) // the order number says more than anything else in the draft
        return Wording::tr("Order %1").arg(draft.merchantOrderId.trimmed());
    const QString title = said.join(QStringLiteral(" · "));
    return title.size() > limit ? title.left(limit - 1) + u'…' : title;
}

} // namespace linktill
