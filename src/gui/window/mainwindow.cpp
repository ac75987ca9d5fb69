// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/mainwindow.h"

#include "core/region.h"
#include "application/accounts/accountbook.h"
#include "application/wording/accountwording.h"
#include "application/links/linkdesk.h"
#include "application/links/linkevents.h"
#include "application/ports/shops.h"
#include "gui/accounts/accountmenu.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keys.h"
#include "gui/window/ledgercare.h"
#include "gui/customers/customerspage.h"
#include "gui/compose/editlinkpage.h"
#include "gui/links/linkspage.h"
#include "gui/compose/newlinkpage.h"
#include "gui/palette/palette.h"
#include "gui/widgets/accessibleviews.h"
#include "gui/widgets/readingorder.h"

#include "ui_mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>
#include <QResizeEvent>
#include <QScreen>
#include <QStyle>
#include <QTimer>

namespace linktill::gui {

namespace {
constexpr int iconsOnlyBelow = 860; ///< window width under which the side bar keeps its icons only
constexpr int lowWindowBelow = 480;      ///< window height under which it has no room between its buttons
constexpr int lowestSideBar = 330; ///< what its buttons need then
constexpr int sideBarWidth = 168;
constexpr int sideBarIconsWidth = 56;
const auto geometryName = QStringLiteral("window/geometry");

/// Enough to notice in time: a token lives for hours.
constexpr int tokenLookMs = 60'000;

QString accountHint(const Account &account, const QDateTime &now)
{
    if (account.isPractice())
        return MainWindow::tr("Nothing here is real: no account, no money.");
    if (account.access != Access::Token || !account.tokenExpires.isValid())
        return {};
    const QString end =
        shortDateTime(account.tokenExpires.toLocalTime());
    return account.tokenExpires <= now ? MainWindow::tr("Its token has ended on %1.").arg(end)
                                       : MainWindow::tr("Its token ends on %1.").arg(end);
}

} // namespace

MainWindow::MainWindow(WindowServices services, Contents contents, QWidget *parent)
    : QMainWindow(parent), m_services(std::move(services)), m_ui(std::make_unique<Ui::MainWindow>()),
      m_events(new LinkEvents(this))
{
    installAccessibleViews(); // before anybody can ask for the first
    // As large as the design, but never larger than what the screen leaves beside its own bars.
    const QSize frame(8, 40);
    resize(QSize(1366, 768).boundedTo(screen()->availableSize() - frame));
    restoreGeometry(QByteArray::fromBase64(m_services.view.recalled(geometryName).toLatin1()));
    if (contents == Contents::AtOnce)
        fill();
}

void MainWindow::fill()
{
    m_ui->setupUi(this);
    m_ui->sideBar->setMinimumHeight(lowestSideBar);
    if (!m_services.page.ledger)
        m_services.page.ledger = m_services.ledger;
    m_services.page.view = m_services.view;
    m_services.page.events = m_events;
    m_newLink = new NewLinkPage(m_services.page, m_ui->pages);
    m_ui->pages->addWidget(m_newLink);
    connect(m_newLink, &NewLinkPage::draftsWanted, this, &MainWindow::showDrafts);
    connect(m_newLink, &NewLinkPage::linkWanted, this, [this](const Link &link) {
        showLinks();
        linksPage()->showLink(link);
    });
    onKey(Key::Drafts, this, [this] { showDrafts(); });
    connect(m_newLink, &NewLinkPage::goodsWanted, this, &MainWindow::showGoods);
    onKey(Key::Goods, this, [this] { showGoods(); });
    buildTemplates();
    m_ui->offlineLabel->hide();
    buildSideBar();
    buildEvents();
    buildAccounts();
    buildBackups();
    buildPalette();
    arrange(size());
}

MainWindow::~MainWindow() = default;

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // The pictures take longer to read than they are worth before the first line can be typed.
    QTimer::singleShot(0, this, [this] {
        QIcon programIcon;
        // By its format: else every plugin for pictures is loaded to ask whether it is one of its own.
        for (const int side : {16, 32, 64, 128})
            programIcon.addPixmap(QPixmap(
                QStringLiteral(":/icons/app/linktill-%1.png").arg(side), "PNG"));
        setWindowIcon(programIcon);
    });
}

void MainWindow::buildSideBar()
{
    struct Entry
    {
        QToolButton *button;
        const char *icon;
        std::optional<Key> key;
        std::function<void()> act;
    };
    const Entry entries[] = {
        {m_ui->newLinkButton, "new-link", Key::NewLink, [this] { newLink(); }},
        {m_ui->linksButton, "links", Key::Links, [this] { showLinks(); }},
        {m_ui->customersButton, "customers", Key::Customers, [this] { showCustomers(); }},
        {m_ui->openButton, "open", Key::Open,
         [this] {
             showNewLink();
             m_newLink->askForRequest();
         }},
        {m_ui->saveButton, "save", Key::Save,
         [this] {
             showNewLink();
             m_newLink->askWhereToSave();
         }},
        {m_ui->appearanceButton, "appearance", {}, {}},
        {m_ui->languageButton, "language", {}, {}},
        {m_ui->logButton, "log", {}, [this] { showLog(); }},
        {m_ui->aboutButton, "about", {}, [this] { about(); }},
    };
    for (const Entry &entry : entries) {
        entry.button->setIcon(icon(QString::fromLatin1(entry.icon)));
        entry.button->setToolTip(entry.key ? withKey(entry.button->text(), *entry.key)
                                           : entry.button->text());
        if (!entry.act)
            continue;
        connect(entry.button, &QToolButton::clicked, this, entry.act);
        // A button's own shortcut would show it being pressed first, and act a tenth of a second later.
        if (entry.key)
            onKey(*entry.key, this, entry.act);
    }
    buildAppearanceMenu();
    buildLanguageMenu();
}

LinksPage *MainWindow::linksPage()
{
    if (m_links)
        return m_links;
    m_links = new LinksPage({m_services.ledger(), m_services.accounts.book, m_services.accounts.shops,
                             m_services.page.format, m_services.page.questions, m_pacer,
                             m_services.page.liveDay, *m_events, m_services.view},
                            m_ui->pages);
    m_ui->pages->addWidget(m_links);
    connect(m_links, &LinksPage::newLinkWanted, this, &MainWindow::newLink);
    connect(m_links, &LinksPage::linksShared, this, &MainWindow::lookAtStatuses);
    connect(m_links, &LinksPage::duplicateWanted, this, &MainWindow::duplicate);
    connect(m_links, &LinksPage::watchWanted, this,
            [this](LinkId id) { watchFor(m_links, id); });
    m_links->offerBackups(m_backups);
    connect(m_links, &LinksPage::ledgerFailed, m_care, &LedgerCare::look);
    connect(m_links, &LinksPage::editWanted, this, &MainWindow::edit);
    connect(m_links, &LinksPage::linkMade, this, [this](const Link &link) {
        m_newLink->becameLink(link.draftId);
        lookAtStatuses();
    });
    connect(m_newLink, &NewLinkPage::sendingChanged, m_links, [this](bool sending) {
        if (!sending && m_links->isVisible())
            m_links->refresh();
    });
    return m_links;
}

void MainWindow::showPage(Page *page)
{
    m_ui->pages->setCurrentWidget(page);
    m_ui->newLinkButton->setChecked(page == m_newLink);
    m_ui->customersButton->setChecked(m_customers && page == m_customers);
    m_ui->linksButton->setChecked(page != m_newLink && !m_ui->customersButton->isChecked());
}

void MainWindow::showNewLink()
{
    showPage(m_newLink);
}

void MainWindow::showLinks()
{
    showPage(linksPage());
}

/// From another page back to a draft that was begun, as it was left. There, and where the form is none, a
/// new one: a link that was made is no draft.
void MainWindow::newLink()
{
    const bool wasShown = m_ui->pages->currentWidget() == m_newLink;
    showNewLink();
    if (wasShown || !m_newLink->hasDraft())
        m_newLink->startNew();
}

void MainWindow::duplicate(const LinkDraft &draft, const Link &from)
{
    if (!mayFillForm())
        return;
    showNewLink();
    m_newLink->startLike(draft);
    const Account &account = m_services.accounts.book.active();
    if (account.id != from.accountId)
        say(NoticeLevel::Warning, tr("The link that this one is like was made in “%1”. This one will be "
                                  "made in “%2”.")
                                   .arg(from.accountName, account.name));
}

void MainWindow::say(NoticeLevel level, const QString &sentences)
{
    static_cast<Page *>(m_ui->pages->currentWidget())->notify(level, sentences);
}

bool MainWindow::mayFillForm()
{
    if (!m_newLink->isBusy())
        return true;
    say(NoticeLevel::Warning, tr("A link is being sent. Wait until it is done."));
    return false;
}

void MainWindow::buildAppearanceMenu()
{
    auto *menu = new QMenu(m_ui->appearanceButton);
    auto *group = new QActionGroup(menu);
    const std::pair<Appearance, QString> choices[] = {
        {Appearance::System, tr("Like the system")},
        {Appearance::Light, tr("Light")},
        {Appearance::Dark, tr("Dark")},
        {Appearance::HighContrast, tr("High contrast")},
    };
    for (const auto &[appearance, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(appearance == m_services.appearance);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = appearance] {
            if (m_services.changeAppearance)
                m_services.changeAppearance(chosen);
        });
    }
    m_ui->appearanceButton->setMenu(menu);
}

void MainWindow::buildLanguageMenu()
{
    auto *menu = new QMenu(m_ui->languageButton);
    auto *group = new QActionGroup(menu);
    const std::pair<QString, QString> choices[] = {
        {QString(), tr("Like the system")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("th"), QStringLiteral("ไทย")},
        {QStringLiteral("vi"), QStringLiteral("Tiếng Việt")},
    };
    for (const auto &[code, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(code == m_services.language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = code] {
            if (!m_services.changeLanguage)
                return;
            m_services.changeLanguage(chosen);
            say(NoticeLevel::Info, tr("The language changes when Linktill is started again."));
        });
    }
    m_ui->languageButton->setMenu(menu);
}

void MainWindow::buildAccounts()
{
    m_accounts = new AccountMenu(m_services.accounts, m_services.page.questions,
                                 m_ui->accountButton);
    m_accounts->keepWhile([this](const QString &id) {
        return m_services.ledger && m_services.ledger().inFlight().hasChange(id);
    });
    connect(m_accounts, &AccountMenu::accountChanged, this, &MainWindow::useAccount);
    connect(m_accounts, &AccountMenu::failed, m_newLink,
            [this](const QString &why) { say(NoticeLevel::Problem, why); });
    // A link that is on its way belongs to the account that it was sent with.
    connect(m_newLink, &NewLinkPage::sendingChanged, m_accounts,
            [this](bool sending) { m_accounts->setEnabled(!sending); });
    auto *look = new QTimer(this);
    look->setInterval(tokenLookMs);
    connect(look, &QTimer::timeout, this, &MainWindow::showAccount);
    look->start();
    useAccount();
    QStringList damages = m_services.remarks;
    for (const AccountFileDamage &damage : m_services.accounts.book.damages())
        damages.append(damageSentence(damage));
    if (!damages.isEmpty())
        m_newLink->notify(NoticeLevel::Problem, damages.join(QLatin1Char('\n')));
}

void MainWindow::useAccount()
{
    m_newLink->setDesk(m_services.accounts.shops.deskOf(m_services.accounts.book.active()));
    if (m_links)
        m_links->accountsChanged();
    if (m_customers)
        m_customers->accountChanged();
    showAccount();
}

void MainWindow::showAccount()
{
    const Account &account = m_services.accounts.book.active();
    QLabel *badge = m_ui->environmentBadge;
    badge->setText(environmentWord(account.environment).toUpper());
    badge->setProperty("environment", environmentName(account.environment));
    style()->unpolish(badge);
    style()->polish(badge);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_ui->accountHint->setText(accountHint(account, now));
    m_ui->accountHint->setToolTip(m_ui->accountHint->text()); // cut short in a small window
}

void MainWindow::showLog()
{
    if (!m_services.showLog || !m_services.showLog())
        say(NoticeLevel::Warning, tr("The log could not be opened."));
}

void MainWindow::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Linktill"),
                                tr("Linktill %1 makes PortOne payment links.\n\n"
                                   "Licensed under the Apache License 2.0.")
                                    .arg(QStringLiteral(LINKTILL_VERSION)),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool mayClose = m_closesAnyway || !m_services.ledger;
    if (!mayClose && m_services.ledger().inFlight().hasChange()) {
        event->ignore();
        return askBeforeClosing();
    }
    m_services.view.keep(geometryName, QString::fromLatin1(saveGeometry().toBase64()));
    QMainWindow::closeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(this, next);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_newLink) // else it is still empty
        arrange(event->size());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_newLink)
        setWindowTitle(QStringLiteral("Linktill")); // what was told there is seen now
}

void MainWindow::arrange(const QSize &size)
{
    const bool iconsOnly = size.width() < iconsOnlyBelow;
    m_ui->sideBar->setFixedWidth(iconsOnly ? sideBarIconsWidth : sideBarWidth);
    m_ui->brand->setVisible(!iconsOnly);
    // A low window has no room between the buttons. What they need then is the least at any time:
    // a window manager goes by that before the window is narrow or low for the first time.
    const bool isLow = iconsOnly || size.height() < lowWindowBelow;
    m_ui->sideGap->setVisible(!isLow);
    m_ui->sideBarLayout->setSpacing(isLow ? 0 : 2);
    m_ui->sideBarLayout->setContentsMargins(8, isLow ? 4 : 10, 8, isLow ? 4 : 12);
    m_ui->paletteButton->setText(iconsOnly ? QString() : m_paletteText);
    if (m_palette)
        m_palette->place();
    const auto buttons = m_ui->sideBar->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setToolButtonStyle(iconsOnly ? Qt::ToolButtonIconOnly
                                             : Qt::ToolButtonTextBesideIcon);
}

} // namespace linktill::gui
