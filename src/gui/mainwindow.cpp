// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow.h"

#include "gui/icons.h"
#include "gui/pages/newlinkpage.h"
#include "gui/widgets/readingorder.h"

#include "ui_mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>
#include <QResizeEvent>
#include <QScreen>
#include <QTimer>

namespace linktill::gui {

namespace {
constexpr int iconsOnlyBelow = 860; ///< window width under which the side bar keeps its icons only
constexpr int sideBarWidth = 168;
constexpr int sideBarIconsWidth = 56;

QString environmentWord(const QString &environment)
{
    if (environment == QLatin1String("live"))
        return MainWindow::tr("LIVE");
    if (environment == QLatin1String("sandbox"))
        return MainWindow::tr("SANDBOX");
    return MainWindow::tr("PRACTICE");
}

QString createText(const QString &environment)
{
    if (environment == QLatin1String("live"))
        return MainWindow::tr("Create live link");
    if (environment == QLatin1String("sandbox"))
        return MainWindow::tr("Create sandbox link");
    return MainWindow::tr("Create practice link");
}

} // namespace

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent), m_services(std::move(services)), m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    m_newLink = new NewLinkPage(m_services.desk, m_services.format, m_services.catalogue,
                                m_services.dialogs, m_ui->pages);
    m_ui->pages->addWidget(m_newLink);
    buildSideBar();
    showAccount();
    // As large as the design, but never larger than what the screen leaves beside its own bars.
    const QSize frame(8, 40);
    resize(QSize(1366, 768).boundedTo(screen()->availableSize() - frame));
}

MainWindow::~MainWindow() = default;

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // The pictures take longer to read than they are worth before the first line can be typed.
    QTimer::singleShot(0, this, [this] {
        QIcon programIcon;
        for (const int side : {16, 32, 64, 128})
            programIcon.addFile(QStringLiteral(":/icons/app/linktill-%1.png").arg(side));
        setWindowIcon(programIcon);
    });
}

void MainWindow::buildSideBar()
{
    struct Entry
    {
        QToolButton *button;
        const char *icon;
        QKeySequence keys;
        std::function<void()> act;
    };
    const Entry entries[] = {
        {m_ui->newLinkButton, "new-link", QKeySequence::New,
         [this] {
             m_ui->newLinkButton->setChecked(true); // the only page stays the chosen one
             m_newLink->startNew();
         }},
        {m_ui->openButton, "open", QKeySequence::Open, [this] { m_newLink->askForRequest(); }},
        {m_ui->saveButton, "save", QKeySequence::Save, [this] { m_newLink->askWhereToSave(); }},
        {m_ui->appearanceButton, "appearance", {}, {}},
        {m_ui->languageButton, "language", {}, {}},
        {m_ui->aboutButton, "about", {}, [this] { about(); }},
    };
    for (const Entry &entry : entries) {
        entry.button->setIcon(icon(QString::fromLatin1(entry.icon)));
        const QString keys = entry.keys.toString(QKeySequence::NativeText);
        entry.button->setToolTip(keys.isEmpty() ? entry.button->text()
                                                : QStringLiteral("%1 (%2)").arg(
                                                      entry.button->text(), keys));
        if (!entry.act)
            continue;
        connect(entry.button, &QToolButton::clicked, this, entry.act);
        if (!entry.keys.isEmpty())
            entry.button->setShortcut(entry.keys);
    }
    buildAppearanceMenu();
    buildLanguageMenu();
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
            m_newLink->notice(Severity::Warning,
                              tr("The language changes when Linktill is started again."));
        });
    }
    m_ui->languageButton->setMenu(menu);
}

void MainWindow::showAccount()
{
    m_ui->accountName->setText(m_services.accountName);
    m_ui->environmentBadge->setText(environmentWord(m_services.environment));
    m_ui->environmentBadge->setProperty("environment", m_services.environment);
    m_newLink->setCreateText(createText(m_services.environment));
    if (m_services.environment == QLatin1String("practice")) {
        m_ui->accountHint->setText(tr("Nothing here is real: no account, no money."));
        m_newLink->setResultHint(
            tr("A practice link: its checkout page works while Linktill is open."));
    }
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

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(this, next);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool iconsOnly = event->size().width() < iconsOnlyBelow;
    m_ui->sideBar->setFixedWidth(iconsOnly ? sideBarIconsWidth : sideBarWidth);
    m_ui->brand->setVisible(!iconsOnly);
    const auto buttons = m_ui->sideBar->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setToolButtonStyle(iconsOnly ? Qt::ToolButtonIconOnly
                                             : Qt::ToolButtonTextBesideIcon);
}

} // namespace linktill::gui
