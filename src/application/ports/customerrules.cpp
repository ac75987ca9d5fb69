// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/customerrules.h"

#include "core/contactrules.h"
#include "core/draftfields.h"
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
    for (QString *text : {&contact.name, &contact.email, &contact.phone}) {
        const bool isWord =
            std::any_of(text->begin(), text->end(), [](QChar c) { return c.isLetter(); });
        if (isPlaceholder(*text) && !(isWord && text == &contact.name)) // "Na" is also a name
            text->clear();
    }
    const EmailText email = emailText(contact.email);
    contact.email = email.email;
    if (contact.name.isEmpty())
        contact.name = email.name;
    const PhoneText phone = phoneText(contact.phone);
    const auto number = phone.phone.isEmpty() ? std::nullopt : phoneToE164(phone.phone, country);
    if (!number)
        return;
    contact.phone = *number;
    if (!phone.extension.isEmpty())
        customer.notes += customer.notes.isEmpty() ? phone.extension : u'\n' + phone.extension;
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
