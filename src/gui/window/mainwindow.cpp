// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/mainwindow.h"

#include "application/links/appsession.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "gui/compose/newlinkpage.h"
#include "gui/compose/requestfiles.h"
#include "gui/customers/customerspage.h"
#include "gui/imports/importpage.h"
#include "gui/links/linkspage.h"
#include "gui/practice/practicepage.h"
#include "gui/widgets/accessibleviews.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/questions.h"
#include "gui/widgets/readingorder.h"
#include "gui/window/accountbar.h"
#include "gui/window/applicationmenu.h"
#include "gui/window/formsources.h"
#include "gui/window/incomingrequests.h"
#include "gui/window/keysdialog.h"
#include "gui/window/ledgerdialogs.h"
#include "gui/window/linkediting.h"
#include "gui/window/palettecontents.h"
#include "gui/window/sessionnotices.h"
#include "gui/window/updatenotices.h"
#include "gui/window/windowdisplay.h"
#include "gui/window/windowimports.h"
#include "gui/window/windowpages.h"
#include "gui/window/windowpaper.h"
#include "gui/window/windowpractice.h"

#include "ui_mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QResizeEvent>
#include <QScreen>
#include <QTimer>

namespace linktill::gui {

namespace {

constexpr int iconsOnlyBelow = 860; ///< window width under which the side bar keeps its icons only
constexpr int lowWindowBelow = 480; ///< window height under which there is no room between its buttons
constexpr int lowestSideBar = 330;  ///< height that its buttons need then
constexpr int sideBarWidth = 168;
constexpr int sideBarIconsWidth = 56;
const auto geometryName = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(WindowServices services, Contents contents, QWidget *parent)
    : QMainWindow(parent), m_services(std::move(services)), m_ui(std::make_unique<Ui::MainWindow>()),
      m_session(new AppSession({m_services.accounts.book, m_services.accounts.provider,
                                m_services.ledger, m_services.page.clock},
                               this))
{
    installAccessibleViews(); // before a client can ask for the first view
    // The window is as large as the design, but never larger than what the screen has beside its own bars.
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
    m_ui->offlineLabel->hide();
    if (!m_services.page.ledger)
        m_services.page.ledger = m_services.ledger;
    m_services.page.view = m_services.view;
    m_services.page.book = &m_services.accounts.book;
    m_services.page.events = &m_session->events();
    buildPages();
    buildSideBar();
    buildPalette();
    if constexpr (hasApplicationMenu)
        setMenuBar(applicationMenuBar(this, [this] { about(); }, [this] { showSettings(); }));
    arrange(size());
}

void MainWindow::buildPages()
{
    m_pages = new WindowPages(m_services, *m_session, m_ui->pages);
    connect(m_pages, &WindowPages::shown, this, &MainWindow::markShown);
    m_editing = new LinkEditing(*m_pages, m_services);
    m_sources = new FormSources(*m_pages, *m_editing, m_services, this);
    m_imports = new WindowImports(*m_session, *m_pages, *m_sources, m_services);
    m_display = new WindowDisplay(*m_session, *m_pages, m_services, this);
    m_incoming = new IncomingRequests(*m_pages, *this);
    m_ledgerDialogs
        = new LedgerDialogs(*m_session, *m_pages, *m_editing, m_services, m_ui->damageSlot);
    auto *paper = new WindowPaper(*m_session, *m_pages, m_services);
    if (!m_services.printReceipt)
        m_services.printReceipt = [paper](const Link &link) { paper->print(link.id); };
    m_notices = new SessionNotices(*m_session, *m_pages, *m_editing, m_services, *m_ui, this);
    connect(m_notices, &SessionNotices::windowWanted, this,
            [this] { m_comeForward ? m_comeForward() : comeForward(); });
    connect(m_notices, &SessionNotices::newLinkWanted, this, [this] { m_sources->newLink(); });
    auto *accounts = new AccountBar(*m_session, *m_pages, m_services, *m_ui);
    connect(m_sources, &FormSources::accountWanted, accounts, &AccountBar::choose);
    m_ui->practiceButton->setVisible(bool(m_services.practice));
    if (!m_services.practice)
        return;
    m_practice = new WindowPractice(*m_session, *m_pages, *m_sources, m_services, *m_ui);
    connect(m_practice, &WindowPractice::accountWanted, accounts, &AccountBar::choose);
}

MainWindow::~MainWindow() = default;

NewLinkPage *MainWindow::newLinkPage() const
{
    return &m_pages->newLink();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // The pictures are read later, so that they do not delay the moment when a person can type.
    QTimer::singleShot(0, this, [this] {
        QIcon programIcon;
        // With the format named, Qt does not load every image plugin to ask whether it can read the file.
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
        {m_ui->newLinkButton, "new-link", Key::NewLink, [this] { m_sources->newLink(); }},
        {m_ui->linksButton, "links", Key::Links, [this] { showLinks(); }},
        {m_ui->customersButton, "customers", Key::Customers, [this] { showCustomers(); }},
        {m_ui->practiceButton, "practice", {},
         [this] {
             if (m_practice)
                 m_practice->show();
         }},
        {m_ui->openButton, "open", Key::Open,
         [this] {
             showNewLink();
             newLinkPage()->files().askForRequest();
         }},
        {m_ui->saveButton, "save", Key::Save,
         [this] {
             showNewLink();
             newLinkPage()->files().askWhereToSave();
         }},
        {m_ui->appearanceButton, "appearance", {}, {}},
        {m_ui->languageButton, "language", {}, {}},
        {m_ui->noticesButton, "bell", {}, {}},
        {m_ui->logButton, "log", {}, [this] { showLog(); }},
        {m_ui->aboutButton, "about", {}, {}},
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
    if (m_services.updateFeed)
        m_updates = new UpdateNotices(m_services, *m_ui, [this] { about(); }, this);
    else
        connect(m_ui->aboutButton, &QToolButton::clicked, this, &MainWindow::about);
}

void MainWindow::markShown(const Page *page)
{
    m_ui->newLinkButton->setChecked(page == newLinkPage());
    const auto *import = qobject_cast<const ImportPage *>(page);
    m_ui->customersButton->setChecked(qobject_cast<const CustomersPage *>(page) || (import && !import->subject().isGoods()));
    m_ui->practiceButton->setChecked(qobject_cast<const PracticePage *>(page));
    m_ui->linksButton->setChecked(page != newLinkPage() && !import && !m_ui->customersButton->isChecked()
                                  && !m_ui->practiceButton->isChecked());
}

void MainWindow::openRequest(const QString &file)
{
    m_incoming->open(file);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    QWidget *dialog = QApplication::activeModalWidget(); // takes the keys while it is open
    (dialog ? dialog : this)->activateWindow();
}

void MainWindow::showNewLink()
{
    m_pages->show(*newLinkPage());
}

void MainWindow::showLinks()
{
    m_pages->show(m_pages->links());
}

void MainWindow::showCustomers()
{
    if (m_services.ledger)
        m_pages->show(m_pages->customers());
}

void MainWindow::showDrafts()
{
    m_sources->showDrafts();
}

void MainWindow::lookForChanges()
{
    m_sources->lookForChanges();
}

void MainWindow::showGoods()
{
    m_sources->showGoods();
}

void MainWindow::setOnline(bool online)
{
    m_ui->offlineLabel->setVisible(!online);
    if (m_session->isOnline() && !online)
        announce(m_ui->offlineLabel, m_ui->offlineLabel->text());
    m_session->setOnline(online);
}

void MainWindow::watchNotices()
{
    m_notices->begin();
}

void MainWindow::watchUpdates()
{
    if (m_updates)
        m_updates->watch();
}

void MainWindow::buildPalette()
{
    QPushButton *button = m_ui->paletteButton;
    //: the field in the head bar; %1 is a key
    m_paletteText = tr("Search or do… %1").arg(keyText(Key::Palette));
    button->setText(m_paletteText);
    button->setIcon(icon(QStringLiteral("search")));
    button->setAccessibleName(keyWords(Key::Palette));
    button->setToolTip(withKey(keyWords(Key::Palette), Key::Palette));
    m_palette = new PaletteContents(*m_pages, *m_sources, *m_editing, m_services, *m_ui, this);
    m_palette->setBackups(m_ledgerDialogs->menu());
    m_palette->setCustomerWindow(m_display->menu());
    connect(button, &QPushButton::clicked, m_palette, &PaletteContents::open);
    connect(newLinkPage(), &NewLinkPage::findWanted, m_palette, &PaletteContents::open);
    connect(m_editing, &LinkEditing::findWanted, m_palette, &PaletteContents::open);
    onKey(Key::Palette, this, [this] { m_palette->open(); });
    onKey(Key::ShowKeys, this, [this] { KeysDialog::openOver(this); });
}

void MainWindow::showSettings()
{
    m_palette->openSettings();
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
            m_pages->notify(NoticeLevel::Info, tr("The language changes when Linktill is started again."));
        });
    }
    m_ui->languageButton->setMenu(menu);
}

void MainWindow::showLog()
{
    if (!m_services.showLog || !m_services.showLog())
        m_pages->notify(NoticeLevel::Warning, tr("The log could not be opened."));
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
    if (!m_closesAnyway && m_session->hasChangeInFlight()) {
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
    if (m_pages) // the window is empty before fill()
        arrange(event->size());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_notices)
        m_notices->seen();
}

void MainWindow::arrange(const QSize &size)
{
    const bool iconsOnly = size.width() < iconsOnlyBelow;
    m_ui->sideBar->setFixedWidth(iconsOnly ? sideBarIconsWidth : sideBarWidth);
    m_ui->brand->setVisible(!iconsOnly);
    // A low window has no room between the buttons. The height that they need then is the side bar's
    // minimum at any time: a window manager asks for it before the window is low for the first time.
    const bool isLow = iconsOnly || size.height() < lowWindowBelow;
    m_ui->sideGap->setVisible(!isLow);
    for (QToolButton *button : {m_ui->logButton, m_ui->noticesButton})
        button->setVisible(!isLow); // the palette has them, too
    m_ui->sideBarLayout->setSpacing(isLow ? 0 : 2);
    m_ui->sideBarLayout->setContentsMargins(8, isLow ? 4 : 10, 8, isLow ? 4 : 12);
    m_ui->paletteButton->setText(iconsOnly ? QString() : m_paletteText);
    m_palette->place();
    const auto buttons = m_ui->sideBar->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setToolButtonStyle(iconsOnly ? Qt::ToolButtonIconOnly
                                             : Qt::ToolButtonTextBesideIcon);
}

/// Closing loses only the gateway's answer; the next start asks for it again.
void MainWindow::askBeforeClosing()
{
    if (std::exchange(m_asksToClose, true))
        return;
    m_services.page.questions.ask(
        this,
        {tr("Close Linktill"),
         tr("Linktill is waiting for an answer from PortOne. If you close it now, we won't know whether "
            "the link was created or changed until you start it again."),
         tr("Close anyway"), tr("Keep waiting")},
        [this](bool yes) {
            m_asksToClose = false;
            m_closesAnyway = yes;
            if (yes)
                close();
        });
}

} // namespace linktill::gui
