// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/customeradding.h"

#include <utility>

namespace linktill {

namespace {

/// In a trial new customers have numbers that no customer of the ledger has.
constexpr CustomerId firstTried = CustomerId(1) << 62;

/// Customers of the practice shop have other keys than those of all others.
QString keyOf(const KnownCustomer &customer, const QString &detail)
{
    return (customer.accountId == QLatin1String("practice") ? u'p' : u's') + detail;
}

QString nameOf(const CustomerHint &hint) { return nameKey(hint.name); }

/// Tells apart who has an e-mail address, for of many with one name and one phone these are all other people than
/// somebody who has one, too.
QString nameAndEmailOf(const CustomerHint &hint)
{
    return nameOf(hint) + (hint.email.isEmpty() ? QString() : QStringLiteral("\f@"));
}

QString addressesOf(const CustomerHint &hint) { return hint.billing + u'\f' + hint.shipping; }

bool isSameContent(const KnownCustomer &one, const KnownCustomer &other)
{
    return one.contact == other.contact && one.billing == other.billing && one.shipping == other.shipping
        && one.notes == other.notes;
}

} // namespace

CustomerAdding::CustomerAdding(CustomerStore &store, const QDateTime &now, const AddOptions &options,
                               From from)
    : m_store(store), m_now(now), m_options(options), m_from(from)
{
    if (!options.isTrial)
        m_added.at = now;
}

void CustomerAdding::expect(std::span<const KnownCustomer> rows)
{
    prepare();
    QList<const KnownCustomer *> asked;
    for (const KnownCustomer &row : rows) {
        const QString key = row.contact.email.isEmpty() ? QString() : keyOf(row, emailKey(row));
        if (!key.isEmpty() && mayHave(key) && !m_emails.contains(key))
            asked << &row;
    }
    m_store.expectEmails(asked);
}

void CustomerAdding::add(const KnownCustomer &row)
{
    m_loaded.clear();
    if (m_from == From::List)
        prepare();
    const Same same = sameAs(row);
    if (!same.known)
        return insert(row);
    const KnownCustomer &known = *same.known;
    if (same.hasOtherName) { // another person's record: it learns only that a link was made
        m_added.others << OtherName{known.contact, row.contact};
        return update(known, learnedOf(known, row, OnMatch::Keep));
    }
    ++(saysNothingNew(row, known) ? m_added.same : m_added.changed);
    const KnownCustomer learned = learnedOf(known, row, m_options.onMatch);
    if (m_options.onMatch == OnMatch::Replace && !row.notes.isEmpty() && !hasNote(learned, row.notes))
        ++m_added.cutNotes;
    update(known, learned);
}

/// Goes through the store once, so that it need not be asked for each detail that nobody has.
void CustomerAdding::prepare()
{
    if (std::exchange(m_isPrepared, true))
        return;
    m_store.forEach([this](const KnownCustomer &one) {
        m_names.add(one.id, one.contact.name);
        m_details.insert(qHash(keyOf(one, emailKey(one))));
        m_details.insert(qHash(keyOf(one, one.contact.phone)));
    });
}

bool CustomerAdding::mayHave(const QString &key) const
{
    return !m_isPrepared || m_details.contains(qHash(key));
}

CustomerAdding::Same CustomerAdding::sameAs(const KnownCustomer &row)
{
    std::optional<KnownCustomer> other;
    const QList<CustomerId> ids = row.contact.email.isEmpty() ? QList<CustomerId>() : withEmail(row);
    for (const CustomerId id : ids) {
        KnownCustomer one = record(id);
        if (emailKey(one) != emailKey(row))
            continue; // it was changed in the meantime
        if (namesFit(one.contact.name, row.contact.name))
            return {std::move(one), false};
        if (!other)
            other = std::move(one);
    }
    if (other)
        return {std::move(other), true};
    if (auto known = sameByPhone(row))
        return {std::move(known), false};
    return {sameByName(row), false};
}

std::optional<KnownCustomer> CustomerAdding::sameByPhone(const KnownCustomer &row)
{
    if (row.contact.phone.isEmpty())
        return std::nullopt;
    Group &group = withPhone(row);
    const bool isShared = group.all.size() > maxSharing;
    const QString name = nameKey(row);
    CustomerHint like{0, row.contact.name, {}, {}, {}};
    const QList<CustomerHint> *hints = isShared ? &exactly(group, nameAndEmailOf(like), nameAndEmailOf) : &group.all;
    if (isShared && hints->isEmpty() && row.contact.email.isEmpty()) {
        like.email = QStringLiteral("any");
        hints = &exactly(group, nameAndEmailOf(like), nameAndEmailOf);
    }
    QList<CustomerId> fitting;
    for (const CustomerHint &hint : *hints) {
        const CustomerHint known = present(hint);
        if (!isSameByPhone(known, row) || !hasPhone(known.id, row.contact.phone))
            continue;
        if (nameOf(known) == name)
            return record(known.id);
        fitting << known.id;
    }
    if (isShared || fitting.size() != 1)
        return std::nullopt;
    return record(fitting.constFirst());
}

std::optional<KnownCustomer> CustomerAdding::sameByName(const KnownCustomer &row)
{
    const bool mayComplete = m_from == From::Link || isBare(row);
    if (nameKey(row).isEmpty() || !mayComplete)
        return std::nullopt;
    Group &group = bareWithName(row);
    CustomerHint like = hintOf(row);
    like.billing = addressText(row.billing.address);
    like.shipping = addressText(row.shipping.address);
    const auto isStill = [&](const KnownCustomer &one) { return isBare(one) && nameKey(one) == nameKey(row); };
    const bool isMany = group.all.size() > maxSharing;
    for (const CustomerHint &hint : isMany ? exactly(group, addressesOf(like), addressesOf) : group.all) {
        if (KnownCustomer one = record(hint.id); isStill(one) && addressesOf(hintOf(one)) == addressesOf(like))
            return one;
    }
    // Whoever says nothing but the name is any of them.
    const bool saysMore = !isBare(row) || addressesOf(like) != addressesOf({});
    QList<KnownCustomer> agreeing;
    for (const CustomerHint &hint : group.all.first(qMin<qsizetype>(group.all.size(), maxSharing))) {
        if (KnownCustomer one = record(hint.id); isStill(one) && addressesAgree(hintOf(one), like))
            agreeing << one;
    }
    if (agreeing.isEmpty() || (saysMore && (isMany || agreeing.size() > 1)))
        return std::nullopt;
    return agreeing.constFirst();
}

/// Returns somebody who may be the same person as the row, which is about to be added.
std::optional<KnownCustomer> CustomerAdding::doubleOf(const KnownCustomer &row)
{
    if (!row.contact.phone.isEmpty()) {
        const Group &group = withPhone(row);
        for (qsizetype i = 0; group.all.size() <= maxSharing && i < group.all.size(); ++i) {
            const CustomerHint hint = present(group.all[i]);
            if (namesFitPartly(hint.name, row.contact.name) && hasPhone(hint.id, row.contact.phone))
                return record(hint.id);
        }
    }
    for (const CustomerId id : m_names.namesakes(row.contact.name)) {
        KnownCustomer one = record(id);
        const bool isSameSide = keyOf(one, {}) == keyOf(row, {});
        if (isSameSide && haveSameWords(one.contact.name, row.contact.name))
            return one;
    }
    return std::nullopt;
}

QList<CustomerId> &CustomerAdding::withEmail(const KnownCustomer &like)
{
    const QString key = keyOf(like, emailKey(like));
    if (const auto at = m_emails.find(key); at != m_emails.end())
        return *at;
    QList<CustomerId> &ids = m_emails[key];
    const QList<KnownCustomer> known = mayHave(key) ? m_store.withEmail(like) : QList<KnownCustomer>();
    for (const KnownCustomer &one : known) {
        ids << one.id;
        if (!m_changed.contains(one.id))
            m_loaded.insert(one.id, one);
    }
    return ids;
}

CustomerAdding::Group &CustomerAdding::withPhone(const KnownCustomer &like)
{
    const QString key = keyOf(like, like.contact.phone);
    if (const auto at = m_phones.find(key); at != m_phones.end())
        return *at;
    Group group{mayHave(key) ? m_store.withPhone(like) : QList<CustomerHint>(), {}};
    // A trial has not written down that somebody has another phone now.
    group.all.removeIf([&](const CustomerHint &one) { return !hasPhone(one.id, like.contact.phone); });
    return *m_phones.insert(key, std::move(group));
}

CustomerAdding::Group &CustomerAdding::bareWithName(const KnownCustomer &like)
{
    const QString key = keyOf(like, nameKey(like));
    if (const auto at = m_bareNames.find(key); at != m_bareNames.end())
        return *at;
    return *m_bareNames.insert(key, {m_store.bareWithName(like), {}});
}

/// Returns those of a large group that have a second detail in common, too.
const QList<CustomerHint> &CustomerAdding::exactly(Group &group, const QString &exactly, Detail detail)
{
    if (group.exact.isEmpty()) {
        for (const CustomerHint &hint : std::as_const(group.all))
            group.exact[detail(present(hint))] << hint;
    }
    static const QList<CustomerHint> nobody;
    const auto found = group.exact.constFind(exactly);
    return found == group.exact.constEnd() ? nobody : *found;
}

void CustomerAdding::join(Group &group, const CustomerHint &hint, bool isIn, Detail detail)
{
    if (!isIn)
        group.all << hint;
    if (!group.exact.isEmpty())
        group.exact[detail(hint)] << hint;
}

KnownCustomer CustomerAdding::record(CustomerId id)
{
    if (const auto tried = m_tried.constFind(id); tried != m_tried.constEnd())
        return *tried;
    if (m_changed.contains(id))
        return m_store.load(id);
    if (const auto fresh = m_fresh.constFind(id); fresh != m_fresh.constEnd()) {
        KnownCustomer customer = **fresh;
        customer.id = id;
        customer.changed = m_now;
        return customer;
    }
    auto loaded = m_loaded.constFind(id);
    if (loaded == m_loaded.constEnd())
        loaded = m_loaded.insert(id, m_store.load(id));
    return *loaded;
}

CustomerHint CustomerAdding::present(const CustomerHint &hint)
{
    return m_changed.contains(hint.id) ? hintOf(record(hint.id)) : hint;
}

/// Returns whether somebody of a group with this phone still has it.
bool CustomerAdding::hasPhone(CustomerId id, const QString &phone)
{
    return !m_changed.contains(id) || record(id).contact.phone == phone;
}

void CustomerAdding::insert(const KnownCustomer &row)
{
    std::optional<KnownCustomer> known;
    if (m_from == From::List && m_added.doubles.size() < maxDoubles)
        known = doubleOf(row);
    KnownCustomer fresh = row;
    fresh.changed = m_now;
    fresh.id = m_options.isTrial ? firstTried + m_added.fresh : m_store.insert(fresh);
    ++m_added.fresh;
    m_fresh.insert(fresh.id, &row);
    if (!m_options.isTrial)
        m_added.freshIds << fresh.id;
    file(fresh, {});
    m_names.add(fresh.id, row.contact.name);
    if (!known)
        return;
    for (KnownCustomer *one : {&*known, &fresh}) {
        if (one->id >= firstTried)
            one->id = 0;
    }
    m_added.doubles << LikelyDouble{std::move(*known), std::move(fresh)};
}

void CustomerAdding::update(const KnownCustomer &before, KnownCustomer known)
{
    if (known == before)
        return;
    const bool isFirstChange = !isSameContent(known, before) && !m_fresh.contains(known.id)
        && !m_before.contains(known.id);
    if (isFirstChange) {
        known.changed = changeTime(before.changed, m_now);
        m_before.insert(known.id);
        if (!m_options.isTrial)
            m_added.before << before;
    }
    file(known, before); // before it is written, so that what is asked for now does not find it yet
    if (m_options.isTrial)
        m_tried.insert(known.id, known);
    else
        m_store.update(known);
    m_changed.insert(known.id);
}

void CustomerAdding::file(const KnownCustomer &customer, const KnownCustomer &before)
{
    const CustomerHint hint = hintOf(customer);
    if (emailKey(customer) != emailKey(before)) {
        if (QList<CustomerId> &ids = withEmail(customer); !ids.contains(hint.id))
            ids << hint.id;
    }
    const bool hasOtherName = nameKey(customer) != nameKey(before);
    const bool hasOtherPhone = customer.contact.phone != before.contact.phone;
    const bool isOther = nameAndEmailOf(hint) != nameAndEmailOf(hintOf(before));
    if (!customer.contact.phone.isEmpty() && (hasOtherPhone || isOther))
        join(withPhone(customer), hint, !hasOtherPhone, nameAndEmailOf);
    const bool hasOtherAddress = addressesOf(hint) != addressesOf(hintOf(before));
    if (isBare(customer) && !nameKey(customer).isEmpty() && (hasOtherName || hasOtherAddress))
        join(bareWithName(customer), hint, !hasOtherName, addressesOf);
    if (before.id != 0 && !haveSameWords(customer.contact.name, before.contact.name))
        m_names.add(customer.id, customer.contact.name);
}

} // namespace linktill
