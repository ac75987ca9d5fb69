// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/sections.h"

#include "application/links/leftform.h"
#include "core/clock.h"
#include "core/itemstotal.h"
#include "core/linkcontent.h"
#include "gui/compose/draftform.h"
#include "gui/compose/partyform.h"
#include "gui/links/sectionsummary.h"
#include "gui/widgets/codebox.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/momentedit.h"
#include "gui/widgets/rowsmodel.h"

#include "ui_expirysection.h"
#include "ui_itemssection.h"
#include "ui_merchantsection.h"
#include "ui_moresection.h"
#include "ui_referencessection.h"
#include "ui_returnpagessection.h"
#include "ui_schedulesection.h"
#include "ui_sendingsection.h"

#include <QCoreApplication>

namespace linktill::gui {

namespace {

struct Sections
{
    Q_DECLARE_TR_FUNCTIONS(linktill::gui::Sections)
};

using Build = std::function<QWidget *(QWidget *)>;

/// Returns the builder of a section that only needs its form `Ui` and the binding of its fields.
template <class Ui> Build plain(DraftForm &form)
{
    return [&form](QWidget *parent) {
        auto *widget = new QWidget(parent);
        Ui ui;
        ui.setupUi(widget);
        form.bind(widget);
        return widget;
    };
}

Build references(DraftForm &form, std::function<QString()> freshOrderId)
{
    return [&form, freshOrderId = std::move(freshOrderId)](QWidget *parent) {
        auto *widget = new QWidget(parent);
        Ui::ReferencesSection ui;
        ui.setupUi(widget);
        form.bind(widget);
        ui.freshOrderIdButton->setVisible(!form.isFixed(QStringLiteral("merchant_order_id")));
        QObject::connect(ui.freshOrderIdButton, &QPushButton::clicked, &form,
                         [&form, freshOrderId] {
                             form.change([&](LinkContent &draft) {
                                 draft.merchantOrderId = freshOrderId();
                             });
                         });
        return widget;
    };
}

/// Returns the suggested moment: `days` days from today, at 18:30 local time.
QDateTime inDays(int days, const Clock &clock)
{
    return QDateTime(clock.now().toLocalTime().date().addDays(days), QTime(18, 30));
}

Build schedule(DraftForm &form, const Clock &clock)
{
    return [&form, &clock](QWidget *parent) {
        auto *widget = new QWidget(parent);
        Ui::ScheduleSection ui;
        ui.setupUi(widget);
        ui.scheduledEdit->setClock(clock);
        ui.scheduledEdit->setSuggested(inDays(1, clock));
        ui.scheduledEdit->setDayTime(QTime(9, 0));
        form.bind(widget);
        return widget;
    };
}

Build expiry(DraftForm &form, const Clock &clock)
{
    return [&form, &clock](QWidget *parent) {
        auto *widget = new QWidget(parent);
        Ui::ExpirySection ui;
        ui.setupUi(widget);
        ui.expiryEdit->setClock(clock);
        ui.expiryEdit->setSuggested(inDays(7, clock));
        form.bind(widget);
        return widget;
    };
}

Build items(DraftForm &form, ItemEntryFactory entry)
{
    return [&form, entry = std::move(entry)](QWidget *parent) {
        auto *widget = new QWidget(parent);
        Ui::ItemsSection ui;
        ui.setupUi(widget);
        form.bind(widget);
        if (QWidget *head = entry ? entry(*ui.itemsEditor, widget) : nullptr) {
            ui.itemsSectionLayout->insertWidget(0, head);
            head->lower(); // Tab follows the order of children, see focusInReadingOrder()
        }
        QLabel *label = ui.itemsTotalLabel;
        const auto total = [&form, label] {
            const auto sum = itemsTotal(form.draft());
            label->setText(sum ? Sections::tr("Items, shipping and discount come to %1")
                                     .arg(sum->display(QLocale()))
                               : QString());
        };
        total();
        QObject::connect(&form, &DraftForm::edited, label, total);
        return widget;
    };
}

Build party(DraftForm &form, const QString &kind)
{
    return [&form, kind](QWidget *parent) -> QWidget * {
        return new PartyForm(form, kind, parent);
    };
}

} // namespace

bool SectionSpec::holds(const QString &path) const
{
    const QString own = editorPath(path);
    for (const QString &field : fields) {
        if (field.endsWith(QLatin1Char('.')) ? (own + QLatin1Char('.')).startsWith(field)
                                             : own == field)
            return true;
    }
    return false;
}

std::vector<SectionSpec> sectionSpecs(DraftForm &form, const Catalogue &catalogue, const Clock &clock,
                                      std::function<QString()> freshOrderId,
                                      std::function<QWidget *(QWidget *)> methods,
                                      ItemEntryFactory itemEntry)
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    const auto paths = [](std::initializer_list<const char *> list) {
        QStringList result;
        for (const char *path : list)
            result.append(QString::fromLatin1(path));
        return result;
    };
    const auto billing = [](const LinkContent &draft) { return partySummary(draft.billing); };
    const auto chosen = [&catalogue](const LinkContent &draft) {
        return methodsSummary(draft, catalogue);
    };
    return {
        {name("merchantSection"), Sections::tr("Merchant and promotion"),
         paths({"merchant_details.name", "merchant_details.logo", "merchant_details.promo_code",
                "merchant_details.promo_discount", "country_code"}),
         merchantSummary, plain<Ui::MerchantSection>(form)},
        {name("itemsSection"), Sections::tr("Items and charges"),
         paths({"order_details", "merchant_details.shipping_charges"}), itemsSummary, items(form, std::move(itemEntry))},
        {name("billingSection"), Sections::tr("Billing"), paths({"billing_details."}), billing,
         party(form, name("billing"))},
        {name("shippingSection"), Sections::tr("Shipping"), paths({"shipping_details."}),
         shippingSummary, party(form, name("shipping"))},
        {name("methodsSection"), Sections::tr("Payment methods"),
         paths({"chosen_payment_methods"}), chosen, std::move(methods)},
        {name("sendingSection"), Sections::tr("Sending"),
         paths({"notify_by_email", "notify_by_phone", "send_immediately"}), sendingSummary,
         plain<Ui::SendingSection>(form)},
        {name("scheduleSection"), Sections::tr("Schedule"), paths({"scheduled_date"}),
         scheduleSummary, schedule(form, clock)},
        {name("expirySection"), Sections::tr("Expiry and reminder"),
         paths({"expiry_date", "reminder_time", "reminder_time_unit"}), expirySummary,
         expiry(form, clock)},
        {name("returnPagesSection"), Sections::tr("Return pages"),
         paths({"success_url", "failure_url", "pending_url", "merchant_details.back_url"}),
         returnPagesSummary, plain<Ui::ReturnPagesSection>(form)},
        {name("referencesSection"), Sections::tr("References and notes"),
         paths({"merchant_order_id", "custom_link_ref", "notes"}), referencesSummary,
         references(form, std::move(freshOrderId))},
        {name("moreSection"), Sections::tr("More options"),
         paths({"show_shipping_details", "show_back_button", "is_checkout_embed", "environment",
                "source", "custom_txn_webhook_urls", "user_configured_field1",
                "user_configured_field2", "user_configured_field3", "user_configured_field4",
                "user_configured_field5"}),
         moreSummary, plain<Ui::MoreSection>(form)},
    };
}

} // namespace linktill::gui
