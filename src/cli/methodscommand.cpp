// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/methodscommand.h"

#include "application/accounts/cataloguestore.h"
#include "cli/text.h"
#include "core/methodfinder.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linktill::cli {

namespace {

QJsonValue answer(const std::optional<bool> &listed)
{
    return listed ? QJsonValue(*listed) : QJsonValue();
}

QString codes(const QStringList &list) { return list.isEmpty() ? u"*"_s : list.join(u','); }

/// Returns columns for `cut` and `awk`, beginning with the keys in the form that a request takes.
QString lineOf(const FoundMethod &found)
{
    QStringList worlds;
    if (found.method->live.value_or(false))
        worlds << u"live"_s;
    if (found.method->sandbox.value_or(false))
        worlds << u"sandbox"_s;
    return QStringList{found.channel->key, found.method->key, found.channel->name,
                       found.method->name, codes(found.method->currencies),
                       codes(found.method->countries), worlds.isEmpty() ? u"-"_s : worlds.join(u',')}
        .join(u'\t');
}

QJsonObject jsonOf(const FoundMethod &found)
{
    return {{u"payment_channel"_s, found.channel->key},
            {u"payment_method"_s, found.method->key},
            {u"channel_name"_s, found.channel->name},
            {u"name"_s, found.method->name},
            {u"currencies"_s, QJsonArray::fromStringList(found.method->currencies)},
            {u"countries"_s, QJsonArray::fromStringList(found.method->countries)},
            {u"live"_s, answer(found.method->live)},
            {u"sandbox"_s, answer(found.method->sandbox)}};
}

int list(const Invocation &invocation, const Catalogue &catalogue, const Report &report)
{
    QJsonArray json;
    QStringList lines;
    const MethodFinder finder(catalogue);
    for (const FoundMethod &found : finder.find(invocation.methods.search, {})) {
        json << jsonOf(found);
        lines << lineOf(found);
    }
    report.done("listed", {{u"as_of"_s, catalogue.asOf()}, {u"methods"_s, json}}, lines);
    return Done;
}

int update(const QString &file, CatalogueStore &store, const Report &report)
{
    const auto updated = store.update(file);
    if (!updated)
        return report.notDone(
            //: %1 is a file's name, %2 the reason as a sentence
            CliText::tr("%1 was not taken; the list of payment methods stays as it is. %2")
                .arg(file, catalogueSentence(updated.error())),
            updated.error().detail);
    report.done("updated", {{u"as_of"_s, *updated}, {u"file"_s, store.file()}},
                //: %1 is a month like 2026-03
                CliText::tr("The list of payment methods is now of %1.").arg(*updated));
    return Done;
}

} // namespace

int runMethods(const Invocation &invocation, const Services &services, const Report &report)
{
    if (!invocation.methods.update.isEmpty() && services.store)
        return update(invocation.methods.update, services.store(), report);
    return list(invocation, services.catalogue(), report);
}

void sayCatalogueFault(const Services &services, const Report &report)
{
    const auto fault = services.store ? services.store().takeFault() : std::nullopt;
    if (fault)
        //: %1 is a file's name with its folder, %2 the reason as a sentence
        report.remark(CliText::tr("The list of payment methods in %1 is not used; the one of this "
                                  "program is. %2")
                          .arg(services.store().file(), catalogueSentence(*fault)));
}

} // namespace linktill::cli
