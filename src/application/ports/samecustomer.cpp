// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/samecustomer.h"

#include "core/ascii.h"
#include "core/contactrules.h"
#include "core/searchwords.h"

#include <algorithm>
#include <limits>

namespace linktill {

namespace {

constexpr qsizetype anyLength = std::numeric_limits<qsizetype>::max();

void fill(QString &known, const QString &other, bool isNewer)
{
    if (known.isEmpty() || (isNewer && !other.isEmpty()))
        known = other;
}

void fill(Party &known, const Party &other, bool isNewer)
{
    fill(known.name, other.name, isNewer);
    fill(known.surname, other.surname, isNewer);
    fill(known.email, other.email, isNewer);
    fill(known.phone, other.phone, isNewer);
    if (known.address == Address() || (isNewer && !(other.address == Address())))
        known.address = other.address;
}

/// Fills in all but the notes.
void fill(KnownCustomer &known, const KnownCustomer &other, bool isNewer)
{
    fill(known.contact.name, other.contact.name, isNewer);
    fill(known.contact.email, other.contact.email, false);
    fill(known.contact.phone, other.contact.phone, isNewer);
    fill(known.billing, other.billing, isNewer);
    fill(known.shipping, other.shipping, isNewer);
}

void addLinks(KnownCustomer &known, const KnownCustomer &other)
{
    known.used += other.used;
    known.lastUsed = qMax(known.lastUsed, other.lastUsed);
}

QStringList linesOf(const QString &note)
{
    QStringList lines = note.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

/// Adds those lines to the note that it lacks, as long as it does not become longer than `longest`.
void addNote(QString &known, const QString &note, qsizetype longest)
{
    if (known.isEmpty()) {
        known = note;
        return;
    }
    QStringList present = linesOf(known);
    const QStringList lines = linesOf(note);
    for (const QString &line : lines) {
        if (present.contains(line) || known.size() + 1 + line.size() > longest)
            continue;
        known += u'\n' + line;
        present << line;
    }
}

/// Returns the newer name, unless it leaves out a word of the known one, or only the accents.
QString fullerName(const QString &known, const QString &newer)
{
    if (newer.isEmpty() || newer == known)
        return known;
    const QStringList words = foldedWords(newer), before = foldedWords(known);
    if (words == before && isAscii(newer) && !isAscii(known))
        return known;
    const bool hasAll = std::all_of(before.begin(), before.end(),
                                    [&words](const QString &word) { return words.contains(word); });
    return hasAll ? newer : known;
}

KnownCustomer replaced(const KnownCustomer &known, const KnownCustomer &customer, qsizetype longest)
{
    KnownCustomer learned = known;
    fill(learned, customer, true);
    learned.contact.name = fullerName(known.contact.name, customer.contact.name);
    addNote(learned.notes, customer.notes, longest);
    return learned;
}

} // namespace

QString emailKey(const KnownCustomer &customer) { return customer.contact.email.toCaseFolded(); }

QString nameKey(const QString &name) { return name.simplified().toCaseFolded(); }

bool isBare(const KnownCustomer &customer)
{
    return customer.contact.email.isEmpty() && customer.contact.phone.isEmpty();
}

QString wordsToFindOf(const KnownCustomer &customer)
{
    QStringList words;
    for (const QString &text : {customer.contact.name, customer.contact.email, customer.billing.name,
                                customer.billing.surname})
        words << wordsToFind(text);
    words << digitsToFind(customer.contact.phone);
    words.removeDuplicates();
    return words.join(u' ');
}

bool namesFitPartly(const QString &one, const QString &other)
{
    if (namesFit(one, other))
        return true;
    const QStringList words = foldedWords(one), others = foldedWords(other);
    return std::any_of(words.begin(), words.end(),
                       [&others](const QString &word) { return others.contains(word); });
}

CustomerHint hintOf(const KnownCustomer &customer)
{
    CustomerHint hint{customer.id, customer.contact.name, customer.contact.email, {}, {}};
    if (isBare(customer)) {
        hint.billing = addressText(customer.billing.address);
        hint.shipping = addressText(customer.shipping.address);
    }
    return hint;
}

QString addressText(const Address &address)
{
    if (address == Address())
        return {};
    return QStringList{address.line1, address.line2, address.city, address.state,
                       address.postalCode, address.countryCode, address.countryName, address.locale}
        .join(u'\n');
}

bool isSameByPhone(const CustomerHint &known, const KnownCustomer &customer)
{
    const bool hasOtherEmail = !known.email.isEmpty() && !customer.contact.email.isEmpty();
    return !hasOtherEmail && namesFit(known.name, customer.contact.name);
}

bool addressesAgree(const CustomerHint &known, const CustomerHint &other)
{
    const auto agree = [](const QString &a, const QString &b) {
        return a.isEmpty() || b.isEmpty() || a == b;
    };
    return agree(known.billing, other.billing) && agree(known.shipping, other.shipping);
}

bool saysNothingNew(const KnownCustomer &customer, const KnownCustomer &known)
{
    const KnownCustomer learned = replaced(known, customer, anyLength);
    return learned.contact == known.contact && learned.billing == known.billing
        && learned.shipping == known.shipping && learned.notes == known.notes;
}

KnownCustomer learnedOf(const KnownCustomer &known, const KnownCustomer &customer, OnMatch onMatch)
{
    KnownCustomer learned = known;
    if (onMatch == OnMatch::Replace) {
        learned = replaced(known, customer, longestNote);
    } else if (onMatch == OnMatch::FillGaps) {
        fill(learned, customer, false);
        fill(learned.notes, customer.notes, false);
    }
    addLinks(learned, customer);
    return learned;
}

bool hasNote(const KnownCustomer &known, const QString &note)
{
    const QStringList present = linesOf(known.notes), lines = linesOf(note);
    return std::all_of(lines.begin(), lines.end(),
                       [&present](const QString &line) { return present.contains(line); });
}

void fillIn(KnownCustomer &known, const KnownCustomer &other)
{
    fill(known, other, false);
    addNote(known.notes, other.notes, anyLength);
    addLinks(known, other);
}

} // namespace linktill
