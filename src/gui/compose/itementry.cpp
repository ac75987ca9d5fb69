// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/itementry.h"

#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "application/wording/linkwording.h"
#include "core/entry/itemtext.h"
#include "core/entry/scannedcode.h"
#include "gui/compose/draftform.h"
#include "gui/products/itemsmodel.h"
#include "gui/products/productdialog.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/typingpause.h"

#include "ui_itementry.h"

#include <QKeyEvent>

#include <utility>

namespace linktill::gui {

namespace {

constexpr int maxGoodsOffered = 6;

/// Returns the entered text, with the code corrected as scannedCode() does.
QString asRead(const QString &entered)
{
    const ItemText parts = itemText(entered);
    const QString code = scannedCode(parts.what);
    if (code == parts.what)
        return entered;
    return parts.quantity == 1 ? code : QStringLiteral("%1x%2").arg(parts.quantity).arg(code);
}

QString codesOf(const QList<Scan> &scans)
{
    QStringList codes;
    for (const Scan &scan : scans)
        codes << asRead(scan.code);
    return codes.join(QLatin1String(", "));
}

} // namespace

ItemEntry::ItemEntry(DraftForm &form, ListEditor &table, ProductAccess goods, QWidget *parent)
    : QWidget(parent), m_form(form), m_table(table), m_goods(std::move(goods)),
      m_ui(std::make_unique<Ui::ItemEntry>())
{
    m_ui->setupUi(this);
    m_ui->itemEntryNote->setField(m_ui->itemEntryEdit);
    m_ui->itemEntryEdit->installEventFilter(this);
    m_ui->itemOffers->installEventFilter(this);
    m_pause = new TypingPause([this] { find(); }, this);
    connect(m_ui->itemEntryEdit, &QLineEdit::textEdited, this, &ItemEntry::typed);
    connect(m_ui->itemEntryEdit, &QLineEdit::returnPressed, this, &ItemEntry::enter);
    connect(m_ui->itemOffers, &QListWidget::itemClicked, this,
            [this] { takeOffered(m_ui->itemOffers->currentRow()); });
    connect(m_ui->addToGoodsButton, &QPushButton::clicked, this, &ItemEntry::addUnknown);
    connect(m_ui->addScannedButton, &QPushButton::clicked, this, &ItemEntry::addAsked);
    connect(m_ui->putBackButton, &QPushButton::clicked, this, &ItemEntry::putBack);
    connect(m_ui->leaveOutButton, &QPushButton::clicked, this, &ItemEntry::leaveOut);
    connect(m_ui->enterPriceButton, &QPushButton::clicked, this, [this] {
        m_table.editCell(std::exchange(m_priceRow, -1), ItemsModel::Price);
        showState();
    });
    connect(m_ui->goodsButton, &QPushButton::clicked, this, &ItemEntry::goodsWanted);
    // A code that was scanned for one draft means nothing to another.
    connect(&form, &DraftForm::replaced, this, [this] {
        ++m_turn;
        m_waiting.clear();
        m_unknown.clear();
        m_asked.clear();
        m_isLooking = false;
        m_priceRow = -1;
        showState();
    });
    connect(&form, &DraftForm::begun, this, [this] {
        m_ui->itemEntryEdit->clear();
        typed({});
    });
    offer({});
    showState();
}

ItemEntry::~ItemEntry() = default;

bool ItemEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride && watched == m_ui->itemEntryEdit
        && m_ui->itemEntryEdit->text().isEmpty()
        && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
        event->ignore(); // the form undoes the last item, not the field its text
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    QListWidget *list = m_ui->itemOffers;
    const bool isList = watched == list;
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QWidget::eventFilter(watched, event);
    if (!isList && key->key() == Qt::Key_Down && !m_offered.isEmpty()) {
        forgetSearch(); // the list must not change while the person chooses
        list->setCurrentRow(qMin(1, list->count() - 1)); // Return in the field adds the first one anyway
        list->setFocus();
        return true;
    }
    // Some scanners end a code with Tab; the next code must not go into the next field.
    if (!isList && key->key() == Qt::Key_Tab
        && looksScanned(itemText(m_ui->itemEntryEdit->text().simplified()).what)) {
        enter();
        return true;
    }
    if (isList && isReturn) {
        takeOffered(list->currentRow());
        return true;
    }
    if (isList && key->key() == Qt::Key_Up && list->currentRow() <= 0) {
        m_ui->itemEntryEdit->setFocus();
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_offered.isEmpty()) {
        forgetSearch();
        offer({});
        m_ui->itemEntryEdit->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ItemEntry::forgetSearch()
{
    m_pause->cancel();
    if (m_search)
        m_search->cancel();
    m_search = nullptr; // an answer that still comes is ignored
}

void ItemEntry::typed(const QString &text)
{
    forgetSearch();
    if (itemText(text).what.isEmpty())
        offer({});
    else
        m_pause->begin();
}

void ItemEntry::find()
{
    const QString what = itemText(m_ui->itemEntryEdit->text()).what;
    auto *job = reading<QList<Product>>(
        m_goods.ledger(),
        [what, account = m_goods.accountId()](Ledger &ledger) {
            return ledger.products().find(account, what, maxGoodsOffered);
        },
        this);
    m_search = job;
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (m_search == job && job->result())
            offer(*job->result());
    });
    job->start();
}

void ItemEntry::offer(const QList<Product> &products)
{
    m_offered = products;
    QListWidget *list = m_ui->itemOffers;
    list->clear();
    for (const Product &product : products)
        list->addItem(productLine(product, currency()));
    list->setVisible(!products.isEmpty());
    if (products.isEmpty())
        return;
    list->setCurrentRow(0);
    list->setFixedHeight(list->sizeHintForRow(0) * int(products.size()) + 2 * list->frameWidth());
}

void ItemEntry::enter()
{
    const QString text = m_ui->itemEntryEdit->text().simplified();
    m_ui->itemEntryEdit->clear(); // so that the next scan can begin
    typed({});
    if (text.isEmpty())
        return;
    lookUpLater({Scan{text}});
}

void ItemEntry::take(const Scan &scan)
{
    if (scan.isMoney) {
        m_asked.append(scan);
        showState();
        Q_EMIT asks();
        return;
    }
    lookUpLater({scan});
}

QString ItemEntry::openText() const
{
    QStringList open;
    for (const QList<Scan> &scans : {m_asked, m_unknown}) {
        if (!scans.isEmpty())
            open << codesOf(scans);
    }
    for (const Entered &entered : m_waiting)
        open << entered.scan.code;
    if (const QString text = m_ui->itemEntryEdit->text().simplified(); !text.isEmpty())
        open << text;
    return open.join(QLatin1String(", "));
}

QString ItemEntry::currency() const
{
    return m_form.draft().currency.trimmed();
}

void ItemEntry::lookUpLater(const QList<Scan> &scans)
{
    for (const Scan &scan : scans)
        m_waiting.append({scan, currency()});
    next();
}

void ItemEntry::addAsked()
{
    const QList<Scan> scans = std::exchange(m_asked, {});
    showState();
    m_ui->itemEntryEdit->setFocus();
    lookUpLater(scans);
}

void ItemEntry::putBack()
{
    if (open().isEmpty())
        return;
    const Scan scan = open().takeFirst();
    showState();
    if (scan.put)
        scan.put();
}

void ItemEntry::leaveOut()
{
    open().clear();
    showState();
    m_ui->itemEntryEdit->setFocus();
}

void ItemEntry::takeOffered(int row)
{
    if (row < 0 || row >= m_offered.size())
        return;
    const Found found{m_offered.at(row), itemText(m_ui->itemEntryEdit->text()).quantity, false};
    m_ui->itemEntryEdit->clear();
    typed({});
    m_ui->itemEntryEdit->setFocus();
    put(found, currency());
}

/// Looks up the next entered text. Only one is looked up at a time, so rows come in the order of the scans.
void ItemEntry::next()
{
    if (m_isLooking || m_waiting.isEmpty())
        return;
    m_isLooking = true;
    const Entered entered = m_waiting.takeFirst();
    auto *job = reading<Found>(
        m_goods.ledger(),
        [text = entered.scan.code, account = m_goods.accountId()](Ledger &ledger) {
            return lookUp(ledger, account, text);
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, entered, turn = m_turn] {
        if (turn != m_turn)
            return;
        m_isLooking = false;
        answered(entered, job->result());
        next();
    });
    job->start();
}

LedgerResult<ItemEntry::Found> ItemEntry::lookUp(Ledger &ledger, const QString &accountId,
                                                 const QString &typed)
{
    const ItemText parts = itemText(typed);
    QList<ItemText> readings{parts};
    if (parts.what != typed)
        readings.append({1, typed}); // "2x4 timber" may be a name
    for (const ItemText &reading : std::as_const(readings)) {
        for (const QString &code : codeReadings(reading.what)) {
            const auto exact = ledger.products().withBarcode(accountId, code);
            if (!exact)
                return linktill::Failure{exact.error()};
            if (exact->id != 0)
                return Found{*exact, reading.quantity, true};
        }
    }
    // A text that looks like a barcode means exactly that product, not one that begins in the same way.
    const bool isCode = looksScanned(parts.what);
    for (const ItemText &reading : std::as_const(readings)) {
        if (isCode)
            break;
        const auto found = ledger.products().find(accountId, reading.what, 1);
        if (!found)
            return linktill::Failure{found.error()};
        if (!found->isEmpty())
            return Found{found->constFirst(), reading.quantity, false};
    }
    return Found{{}, parts.quantity, isCode};
}

void ItemEntry::answered(const Entered &entered, const LedgerResult<Found> &found)
{
    if (found && found->product.id != 0) {
        put(*found, entered.currency);
        return;
    }
    Scan scan = entered.scan;
    scan.code = asRead(scan.code);
    m_unknown.append(scan); // kept for the person, also when the ledger failed
    showState();
    if (!m_ui->itemEntryEdit->hasFocus())
        Q_EMIT asks();
    if (!found)
        warn(ledgerSentence(found.error()));
}

void ItemEntry::put(const Found &found, const QString &currency)
{
    int row = -1;
    m_form.change([&](LinkContent &draft) {
        row = addProduct(draft.items, found.product, currency, found.quantity);
    });
    const bool hasPrice = !m_form.draft().items.value(row).price.isEmpty();
    if (!hasPrice && !found.isScanned && m_waiting.isEmpty()) {
        m_table.editCell(row, ItemsModel::Price);
        return;
    }
    // A person who scans goes on scanning: the next code must not be typed into a price.
    if (!hasPrice)
        m_priceRow = row;
    showState();
}

void ItemEntry::addUnknown()
{
    if (m_unknown.isEmpty())
        return;
    const ItemText text = itemText(m_unknown.constFirst().code);
    Product product;
    (looksLikeBarcode(text.what) ? product.barcode : product.name) = text.what;
    if (m_goods.accountId() == QLatin1String("practice"))
        product.accountId = m_goods.accountId(); // invented products stay in the practice account
    auto *dialog = new ProductDialog(m_goods.ledger(), product, currency(), window());
    connect(dialog, &ProductDialog::saved, this,
            [this, quantity = text.quantity, turn = m_turn](const Product &saved) {
                if (turn != m_turn || m_unknown.isEmpty())
                    return;
                m_unknown.removeFirst();
                put({saved, quantity, true}, currency());
                showState();
            });
    connect(dialog, &QDialog::finished, this, [this] { m_ui->itemEntryEdit->setFocus(); });
    dialog->open();
}

void ItemEntry::warn(const QString &sentence)
{
    if (sentence == m_ui->itemEntryNote->text()) // already announced; the state is shown after every change
        return;
    m_ui->itemEntryNote->setNote(Severity::Warning, sentence);
    announce(m_ui->itemEntryNote, sentence);
}

void ItemEntry::showState()
{
    const QList<LineItem> &items = m_form.draft().items;
    const bool waits = m_priceRow >= 0 && m_priceRow < items.size()
        && items.at(m_priceRow).price.isEmpty();
    const bool isOpen = !open().isEmpty();
    const QString field = isOpen && open().constFirst().put ? open().constFirst().field : QString();
    m_ui->addScannedButton->setVisible(!m_asked.isEmpty());
    m_ui->addToGoodsButton->setVisible(isOpen && m_asked.isEmpty());
    m_ui->putBackButton->setVisible(!field.isEmpty());
    //: %1 is the name of a field: Enter it in “Amount”
    m_ui->putBackButton->setText(tr("Enter it in “%1”").arg(field));
    m_ui->leaveOutButton->setVisible(isOpen);
    m_ui->enterPriceButton->setVisible(waits);
    m_ui->itemEntryBar->setVisible(waits || isOpen);
    if (!m_asked.isEmpty())
        //: %1 is the name of a field, %2 a barcode, several with commas
        warn(tr("Scanned while the cursor was in “%1”: %2").arg(field, codesOf(m_asked)));
    else if (isOpen)
        //: %1 is what was typed or scanned, several with commas
        warn(tr("Not among the goods: %1").arg(codesOf(m_unknown)));
    else if (waits)
        //: %1 is a product, %2 a currency: Coffee beans has no price in THB yet.
        warn(tr("%1 has no price in %2 yet.")
                 .arg(items.at(m_priceRow).name, currency()));
    else
        m_ui->itemEntryNote->clear();
}

} // namespace linktill::gui
