// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/onmatch.h"

#include <functional>

/// Tells when two customers are one person, and what is known of that person then. Every kind of
/// ledger uses these rules:
/// - The same e-mail address, whatever the case, is the same person when the names fit (namesFit()). Where
///   they do not fit, nobody knows whose address it is: that is told, and nothing is added.
/// - The same phone is the same person when the names fit and no two e-mail addresses contradict. Of several
///   whose names fit, the one with the very same name is taken, else nobody. A phone that more than
///   maxSharing customers have tells little: then only the very same name counts.
/// - Somebody of whom only the name is known, and perhaps addresses, is the same as somebody else with nothing
///   but the very same name, unless their addresses contradict. A link completes such a record also with an
///   e-mail address or a phone; a list never does, for many people have the same name.
namespace linktill {

constexpr int maxSharing = 20;

/// Keys by which a customer is looked up: e-mail address and name, whatever the case.
QString emailKey(const KnownCustomer &customer);
QString nameKey(const QString &name);
inline QString nameKey(const KnownCustomer &customer) { return nameKey(customer.contact.name); }
/// Returns whether neither an e-mail address nor a phone is known.
bool isBare(const KnownCustomer &customer);
/// Returns the words by whose beginnings a customer is found, with single spaces between them.
QString wordsToFindOf(const KnownCustomer &customer);
/// Returns whether the words of one name are all in the other (namesFit()), or at least one of them is.
bool namesFitPartly(const QString &one, const QString &other);

/// What of a known customer tells whether somebody is the same person.
struct CustomerHint
{
    CustomerId id = 0;
    QString name, email;
    QString billing, shipping; ///< addressText(), only of customers with nothing but a name
};
CustomerHint hintOf(const KnownCustomer &customer);
/// Returns the address as one text, which is empty when the address is.
QString addressText(const Address &address);

/// The customers of a ledger, as CustomerAdding needs them. Nobody who was removed is found. Who is
/// found is on the same side as `like`: the practice shop's customers, or all others.
class CustomerStore
{
public:
    virtual ~CustomerStore() = default;
    /// Finds customers with the same detail as `like`; nobody where `like` has none. Whoever was used last
    /// comes first.
    virtual QList<KnownCustomer> withEmail(const KnownCustomer &like) = 0;
    /// Says that withEmail() is going to be asked for these; a store that is faster for many may look now.
    virtual void expectEmails(const QList<const KnownCustomer *> &) {}
    virtual QList<CustomerHint> withPhone(const KnownCustomer &like) = 0;
    /// Finds customers with the same name whose e-mail address and phone are both unknown.
    virtual QList<CustomerHint> bareWithName(const KnownCustomer &like) = 0;
    /// Visits all customers of both sides, with nothing but id, account and contact.
    virtual void forEach(const std::function<void(const KnownCustomer &)> &visit) = 0;

    virtual KnownCustomer load(CustomerId id) = 0;
    virtual CustomerId insert(const KnownCustomer &customer) = 0;
    virtual void update(const KnownCustomer &customer) = 0;
};

/// Returns whether two customers with the same phone are one person.
bool isSameByPhone(const CustomerHint &known, const KnownCustomer &customer);
/// Returns whether two customers with nothing but the same name may be one person.
bool addressesAgree(const CustomerHint &known, const CustomerHint &other);

/// Returns whether `known` lacks nothing that `customer`, the same person, has.
bool saysNothingNew(const KnownCustomer &customer, const KnownCustomer &known);
/// Returns the known customer with what `customer`, the same person, adds:
/// - Keep: nothing.
/// - FillGaps: each detail that is empty in `known`. The note is one detail.
/// - Replace: each detail that is not empty in `customer`, with these exceptions. A name stays when the other
///   one leaves out a word of it, or only its accents. An e-mail address stays, since only its case differs.
///   Those lines of the other note that are not in the known one are added to it, as far as longestNote
///   allows.
/// An address is always taken as a whole: a new town with the old street would be nobody's. The links of both
/// are added up, whatever `onMatch` says.
KnownCustomer learnedOf(const KnownCustomer &known, const KnownCustomer &customer, OnMatch onMatch);
/// Returns whether each line of the note is in the known customer's note.
bool hasNote(const KnownCustomer &known, const QString &note);

/// Fills what `known` lacks from `other`, who is the same person, joins their notes and adds up their links.
void fillIn(KnownCustomer &known, const KnownCustomer &other);

} // namespace linktill
