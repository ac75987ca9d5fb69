// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/customerrules.h"

#include "core/contactrules.h"
#include "core/draftfields.h"
#include "core/entry/contactlist.h"
#include "core/entry/contacttext.h"
#include "core/phone.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

const QString notesField = u"notes"_s;

/// Joins several lines into one, for a field that takes only one.
void toOneLine(QString &text)
{
    if (text.contains(u'\n')) {
        QStringList lines = text.split(u'\n');
        for (QString &line : lines)
            line = line.simplified();
        lines.removeAll(QString());
        text = lines.join(", "_L1);
    }
    text = std::move(text).simplified();
}

void addNote(QString &notes, const QString &text)
{
    if (!text.isEmpty())
        notes += notes.isEmpty() ? text : u'\n' + text;
}

/// Takes the first of several addresses; the others go into the notes.
QString takeEmail(QString &text, QString &notes)
{
    const TidyContact tidy = tidyEmail(text);
    text = tidy.contact;
    addNote(notes, tidy.others.join(u'\n'));
    return tidy.name;
}

/// Brings the first of several phones into E.164; the others and its extension go into the notes.
void takePhone(QString &text, const QString &country, QString &notes)
{
    const TidyContact tidy = tidyPhone(text, country);
    const auto number = phoneToE164(tidy.contact, country);
    text = number.value_or(tidy.contact);
    addNote(notes, tidy.others.join(u'\n'));
}

template <class K, class V> void visitTexts(K &customer, V &&visit)
{
    visitCustomer(customer.contact, visit);
    if (!(customer.billing == Party())) // most rows of a file have none
        visitParty(customer.billing, u"billing"_s, visit);
    if (!(customer.shipping == Party()))
        visitParty(customer.shipping, u"shipping"_s, visit);
}

} // namespace

void tidyCustomer(KnownCustomer &customer, const QString &country)
{
    Customer &contact = customer.contact;
    visitTexts(customer, [](const QString &, QString &text, FieldKind) { toOneLine(text); });
    tidyContacts(contact, customer.billing, customer.shipping);
    const bool isWord = std::any_of(contact.name.begin(), contact.name.end(), [](QChar c) { return c.isLetter(); });
    if (isPlaceholder(contact.name) && !isWord) // "Na" is also a name
        contact.name.clear();
    const QString name = takeEmail(contact.email, customer.notes);
    if (contact.name.isEmpty())
        contact.name = name;
    takePhone(contact.phone, country, customer.notes);
    for (Party *party : {&customer.billing, &customer.shipping}) {
        const QString &own = party->address.countryCode;
        takeEmail(party->email, customer.notes);
        takePhone(party->phone, own.isEmpty() ? country : own, customer.notes);
    }
}

std::optional<Issue> customerIssue(const KnownCustomer &customer, const QString &country)
{
    const Issues issues =
        contactIssues(customer.contact, customer.billing, customer.shipping, country);
    for (const Issue &issue : issues) {
        if (issue.severity == Severity::Problem)
            return issue;
    }
    if (customer.notes.size() > longestNote)
        return Issue{notesField,
                     Severity::Problem,
                     IssueCode::TooLong,
                     {QString::number(longestNote), QString::number(customer.notes.size())}};
    return std::nullopt;
}

QString textAt(const KnownCustomer &customer, const QString &field)
{
    QString found = field == notesField ? customer.notes : QString();
    visitTexts(customer, [&](const QString &path, const QString &text, FieldKind) {
        if (path == field)
            found = text;
    });
    return found;
}

} // namespace linktill
