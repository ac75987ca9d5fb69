// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// What the window gives to the palette, and the list of all keys.
#include "gui/window/mainwindow.h"

#include "application/accounts/accountbook.h"
#include "gui/window/keysdialog.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keys.h"
#include "gui/compose/editlinkpage.h"
#include "gui/compose/linkform.h"
#include "gui/compose/requestfiles.h"
#include "gui/links/linkspage.h"
#include "gui/palette/customerssource.h"
#include "gui/palette/linkssource.h"
#include "gui/palette/palette.h"
#include "gui/palette/templatessource.h"

#include "ui_mainwindow.h"

#include <QMenu>

namespace linktill::gui {

namespace {

PaletteEntry entry(const char *id, const QString &text, const QString &hint,
                   std::function<void()> act)
{
    return {QString::fromLatin1(id), text, hint, {}, std::move(act), 0};
}

PaletteEntry entry(Key key, const char *id, std::function<void()> act)
{
    return entry(id, keyWords(key), keyText(key), std::move(act));
}

/// What a menu offers now: "Appearance: Dark".
QList<PaletteEntry> entriesOf(const QMenu *menu, const QString &name, const QString &title,
                              const QString &hint)
{
    QList<PaletteEntry> entries;
    if (!menu)
        return entries;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled() || action->menu())
            continue;
        QString plain = action->text();
        plain.remove(u'&');
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QPointer<QAction> chosen(action);
        //: a menu and what is chosen in it: Appearance: Dark
        entries.append({name + u'/' + plain, MainWindow::tr("%1: %2").arg(title, plain),
                        keys.isEmpty() ? hint : keys, {}, [chosen] {
                            if (chosen)
                                chosen->trigger();
                        },
                        0});
    }
    return entries;
}

} // namespace

void MainWindow::buildPalette()
{
    QPushButton *button = m_ui->paletteButton;
    //: the field in the head bar; %1 is a key
    m_paletteText = tr("Search or do… %1").arg(keyText(Key::Palette));
    button->setText(m_paletteText);
    button->setIcon(icon(QStringLiteral("search")));
    button->setAccessibleName(keyWords(Key::Palette));
    button->setToolTip(withKey(keyWords(Key::Palette), Key::Palette));
    connect(button, &QPushButton::clicked, this, &MainWindow::showPalette);
    onKey(Key::Palette, this, [this] { showPalette(); });
    onKey(Key::ShowKeys, this, [this] { showKeys(); });
    connect(m_newLink, &NewLinkPage::findWanted, this, &MainWindow::showPalette);
}

void MainWindow::showPalette()
{
    if (!m_palette) {
        m_palette = new Palette(m_services.view, this);
        m_palette->addSource(new EntriesSource([this] { return pageEntries() + actionEntries(); }));
        m_palette->addSource(new EntriesSource([this] { return formEntries(); }));
        m_palette->addSource(new EntriesSource([this] { return settingEntries(); }));
        m_palette->addSource(new LinksSource(m_services.ledger, [this](const Link &link) {
            showLinks();
            linksPage()->showLink(link);
        }));
        m_palette->addSource(new CustomersSource(
            m_services.ledger, [this] { return m_services.accounts.book.active().id; },
            [this](const KnownCustomer &customer) { newLinkFor(customer); }));
        m_palette->addSource(new TemplatesSource(
            m_services.ledger, [this] { return m_services.accounts.book.active().id; },
            [this](const LinkTemplate &chosen) { useTemplate(chosen); }));
    }
    m_palette->open();
}

QList<PaletteEntry> MainWindow::pageEntries()
{
    const QString hint = tr("Page");
    return {
        entry("page/new", m_ui->newLinkButton->text(), hint, [this] { showNewLink(); }),
        entry("page/links", m_ui->linksButton->text(), hint, [this] { showLinks(); }),
        entry("page/customers", m_ui->customersButton->text(), hint, [this] { showCustomers(); }),
        entry(Key::Drafts, "page/drafts", [this] { showDrafts(); }),
        entry(Key::Goods, "page/goods", [this] { showGoods(); }),
        entry(Key::Templates, "page/templates", [this] { showTemplates(); }),
    };
}

QList<PaletteEntry> MainWindow::actionEntries()
{
    QList<PaletteEntry> entries{
        entry(Key::NewLink, "do/new", [this] {
            showNewLink();
            m_newLink->startNew();
        }),
        entry(Key::Open, "do/open", [this] {
            showNewLink();
            m_newLink->files().askForRequest();
        }),
        entry(Key::Save, "do/save", [this] {
            showNewLink();
            m_newLink->files().askWhereToSave();
        }),
        entry(Key::ShowKeys, "do/keys", [this] { showKeys(); }),
        entry("do/log", m_ui->logButton->text(), tr("Action"), [this] { showLog(); }),
        entry("do/about", m_ui->aboutButton->text(), tr("Action"), [this] { about(); }),
    };
    if (m_ui->pages->currentWidget() == m_newLink) {
        entries << entry(Key::Create, "do/create", [this] { m_newLink->create(); })
                << entry(Key::CopyMade, "do/copy", [this] { m_newLink->copyMade(); })
                << entry(Key::EditMade, "do/editMade", [this] { m_newLink->editMade(); })
                << entry(Key::Undo, "do/undo", [this] { m_newLink->session().step(-1); })
                << entry(Key::Redo, "do/redo", [this] { m_newLink->session().step(1); })
                << entry(Key::SaveTemplate, "do/template",
                         [this] { m_newLink->saveAsTemplate(m_newLink); })
                << entry(Key::AddItem, "do/item", [this] { m_newLink->linkForm().addItems(); })
                << entry(Key::Another, "do/another", [this] { m_newLink->startAnother(); });
    }
    if (m_links && m_links->isVisible())
        entries += m_links->paletteEntries();
    return entries;
}

/// Where something is filled in: the page that is shown, or else that of a new link.
QList<PaletteEntry> MainWindow::formEntries()
{
    const bool isEdit = m_edit && m_edit->isVisible();
    const QPointer<LinkForm> shown = isEdit ? &m_edit->linkForm() : &m_newLink->linkForm();
    const auto onForm = [this, shown, isEdit](const std::function<void(LinkForm &)> &act) {
        return [this, shown, isEdit, act] {
            if (!shown)
                return;
            if (!isEdit)
                showNewLink();
            act(*shown);
        };
    };
    QList<PaletteEntry> entries;
    const auto sections = shown->sectionTitles();
    for (const auto &[name, title] : sections)
        entries.append({QStringLiteral("section/") + name, title, tr("Section"), {},
                        onForm([name = name](LinkForm &form) { form.showSection(name); }), 0});
    const auto fields = shown->fieldLabels();
    for (const auto &[path, label] : fields)
        entries.append({QStringLiteral("field/") + path, label, tr("Field"), path,
                        onForm([path = path](LinkForm &form) { form.showField(path); }), 0});
    return entries;
}

QList<PaletteEntry> MainWindow::settingEntries()
{
    const QString hint = tr("Setting");
    return entriesOf(m_ui->accountButton->menu(), QStringLiteral("account"), tr("Account"), hint)
        + entriesOf(m_ui->appearanceButton->menu(), QStringLiteral("appearance"),
                    m_ui->appearanceButton->text(), hint)
        + entriesOf(m_ui->languageButton->menu(), QStringLiteral("language"),
                    m_ui->languageButton->text(), hint)
        + entriesOf(m_backups, QStringLiteral("backups"), tr("Backups"), hint);
}

void MainWindow::showKeys()
{
    if (auto *open = findChild<KeysDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    (new KeysDialog(this))->open();
}

} // namespace linktill::gui
