// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/pasteoffer.h"

#include "application/wording/wording.h"
#include "core/draftfields.h"
#include "core/entry/contactblock.h"
#include "core/phone.h"
#include "gui/compose/draftform.h"
#include "gui/compose/pastedialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace linktill::gui {

namespace {

/// Splits the whole name into given name and surname. In some countries the surname comes first. A name
/// without a space stays whole.
void splitName(Party &party, const QString &country)
{
    const QString name = party.name.simplified();
    const bool familyFirst = country == QLatin1String("VN") || country == QLatin1String("CN") ||
                             country == QLatin1String("JP") || country == QLatin1String("KR") ||
                             country == QLatin1String("TW") || country == QLatin1String("HU");
    const qsizetype space = familyFirst ? name.indexOf(u' ') : name.lastIndexOf(u' ');
    if (space < 0)
        return;
    party.name = familyFirst ? name.mid(space + 1) : name.left(space);
    party.surname = familyFirst ? name.left(space) : name.mid(space + 1);
}

bool isEmpty(const Address &address) { return address == Address(); }

/// Replaces the party's values by those of the block. An address replaces the whole address, except for
/// the country, when the block names none, and the locale.
void fillParty(Party &party, const Party &read)
{
    if (!read.name.isEmpty()) {
        party.name = read.name;
        party.surname = read.surname;
    }
    if (!read.email.isEmpty())
        party.email = read.email;
    if (!read.phone.isEmpty())
        party.phone = read.phone;
    if (isEmpty(read.address))
        return;
    const Address before = party.address;
    party.address = read.address;
    if (read.address.countryCode.isEmpty()) {
        party.address.countryCode = before.countryCode;
        party.address.countryName = before.countryName;
    }
    party.address.locale = before.locale;
}

/// Writes the block's phone number with its country code when the form would expect another country.
void putPhone(QString &phone, const ContactBlock &block, const QString &expected)
{
    if (!block.party.phone.isEmpty() && block.phoneCountry != expected)
        phone = phoneToE164(block.party.phone, block.phoneCountry).value_or(block.party.phone);
}

/// Returns the draft with the values of the block in the fields of the party `kind`. An address of the
/// customer goes into billing.
LinkContent filled(LinkContent draft, const QString &kind, const QString &text)
{
    const bool shipping = kind == QLatin1String("shipping");
    const QString &own = (shipping ? draft.shipping : draft.billing).address.countryCode;
    const QString country = own.isEmpty() ? draft.countryCode : own;
    const ContactBlock block = readContactBlock(text, country);
    Party read = block.party;
    const bool isCustomer = kind == QLatin1String("customer");
    const bool hasOwn = !isCustomer && !read.address.countryCode.isEmpty();
    putPhone(read.phone, block, isCustomer ? draft.countryCode
                                : hasOwn   ? read.address.countryCode
                                           : country);
    if (isCustomer) {
        Customer &customer = draft.customer;
        for (const auto &[to, from] : {std::pair(&customer.name, &read.name),
                                       std::pair(&customer.email, &read.email),
                                       std::pair(&customer.phone, &read.phone)}) {
            if (!from->isEmpty())
                *to = *from;
        }
        Party address;
        address.address = read.address;
        fillParty(draft.billing, address);
        return draft;
    }
    splitName(read, read.address.countryCode.isEmpty() ? country : read.address.countryCode);
    fillParty(shipping ? draft.shipping : draft.billing, read);
    return draft;
}

/// Returns the labels and values of the fields that the block would fill in.
PasteDialog::Fields fieldsOf(const QString &kind, const QString &text, const QString &country)
{
    LinkContent empty;
    empty.countryCode = country;
    const LinkContent draft = filled(empty, kind, text);
    PasteDialog::Fields fields;
    visitScalars(draft, [&](const QString &path, const QString &value, FieldKind) {
        const bool isPart = path.startsWith(kind) ||
                            (kind == QLatin1String("customer") && path.startsWith(QLatin1String("billing")));
        if (isPart && !value.isEmpty())
            fields.append({fieldLabel(path), value});
    });
    return fields;
}

} // namespace

PasteOffer::PasteOffer(DraftForm &form, QString kind, QWidget *parent)
    : QObject(parent), m_form(form), m_kind(std::move(kind)), m_parent(parent)
{
}

void PasteOffer::watch(QLineEdit *edit)
{
    edit->installEventFilter(this);
}

bool PasteOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return QObject::eventFilter(watched, event);
    auto *edit = static_cast<QLineEdit *>(watched);
    const QString text = QGuiApplication::clipboard()->text();
    if (edit->isReadOnly() || !text.trimmed().contains(u'\n'))
        return QObject::eventFilter(watched, event);
    offer(text, edit);
    return true;
}

void PasteOffer::offer(const QString &text, QLineEdit *from)
{
    const Party &party =
        m_kind == QLatin1String("shipping") ? m_form.draft().shipping : m_form.draft().billing;
    const QString country = party.address.countryCode.isEmpty() ? m_form.draft().countryCode
                                                                : party.address.countryCode;
    auto *dialog = new PasteDialog(
        text, from != nullptr,
        [kind = m_kind, country](const QString &block) { return fieldsOf(kind, block, country); },
        m_parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::fillWanted, this, &PasteOffer::fill);
    if (from)
        connect(dialog, &PasteDialog::asItIsWanted, from, [from, text] { from->insert(text.simplified()); });
    dialog->open();
}

void PasteOffer::fill(const QString &text)
{
    m_form.change([&](LinkContent &draft) { draft = filled(draft, m_kind, text); });
}

} // namespace linktill::gui
