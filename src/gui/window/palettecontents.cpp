// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/palettecontents.h"

#include "application/accounts/accountbook.h"
#include "gui/compose/editlinkpage.h"
#include "gui/compose/linkform.h"
#include "gui/compose/madeview.h"
#include "gui/links/linkspage.h"
#include "gui/palette/customerssource.h"
#include "gui/palette/linkssource.h"
#include "gui/palette/palette.h"
#include "gui/palette/templatessource.h"
#include "gui/widgets/keys.h"
#include "gui/window/formsources.h"
#include "gui/window/keysdialog.h"
#include "gui/window/linkediting.h"
#include "gui/window/windowpages.h"
#include "gui/window/windowservices.h"

#include "ui_mainwindow.h"

#include <QMenu>
#include <QPointer>

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

/// Returns an entry for each action that a menu offers now: "Appearance: Dark".
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
        const QString keys = shownKey(action->shortcut());
        const QPointer<QAction> chosen(action);
        //: a menu and what is chosen in it: Appearance: Dark
        entries.append({name + u'/' + plain, PaletteContents::tr("%1: %2").arg(title, plain),
                        keys.isEmpty() ? hint : keys, hint, [chosen] {
                            if (chosen)
                                chosen->trigger();
                        },
                        0});
    }
    return entries;
}

} // namespace

PaletteContents::PaletteContents(WindowPages &pages, FormSources &sources, LinkEditing &editing,
                                 const WindowServices &services, const Ui::MainWindow &ui,
                                 QWidget *window)
    : QObject(window), m_pages(pages), m_sources(sources), m_editing(editing), m_services(services),
      m_ui(ui), m_window(window)
{
}

Palette &PaletteContents::palette()
{
    if (!m_palette)
        build();
    return *m_palette;
}

void PaletteContents::open()
{
    palette().open();
}

void PaletteContents::openSettings()
{
    palette().open(tr("Setting"));
}

void PaletteContents::place()
{
    if (m_palette)
        m_palette->place();
}

void PaletteContents::build()
{
    m_palette = new Palette(m_services.view, m_window);
    m_palette->addSource(new EntriesSource([this] { return pageEntries() + actionEntries(); }));
    m_palette->addSource(new EntriesSource([this] { return formEntries(); }));
    m_palette->addSource(new EntriesSource([this] { return settingEntries(); }));
    const auto account = [this] { return m_services.accounts.book.active().id; };
    m_palette->addSource(new LinksSource(
        m_services.ledger, [this](const Link &link) { m_pages.showLink(link); }));
    m_palette->addSource(new CustomersSource(
        m_services.ledger, account,
        [this](const KnownCustomer &customer) { m_sources.startFor(customer); }));
    m_palette->addSource(new TemplatesSource(
        m_services.ledger, account,
        [this](const LinkTemplate &chosen) { m_sources.useTemplate(chosen); }));
}

QList<PaletteEntry> PaletteContents::pageEntries()
{
    const QString hint = tr("Page");
    QList<PaletteEntry> entries{
        entry("page/new", m_ui.newLinkButton->text(), hint,
              [this] { m_pages.show(m_pages.newLink()); }),
        entry("page/links", m_ui.linksButton->text(), hint, [this] { m_ui.linksButton->click(); }),
        entry("page/customers", m_ui.customersButton->text(), hint,
              [this] { m_ui.customersButton->click(); }),
        entry(Key::Drafts, "page/drafts", [this] { m_sources.showDrafts(); }),
        entry(Key::Goods, "page/goods", [this] { m_sources.showGoods(); }),
        entry(Key::Templates, "page/templates", [this] { m_sources.showTemplates(); }),
    };
    if (m_services.practice)
        entries.append(entry("page/practice", m_ui.practiceButton->text(), hint,
                             [this] { m_ui.practiceButton->click(); }));
    return entries;
}

QList<PaletteEntry> PaletteContents::actionEntries()
{
    QList<PaletteEntry> entries{
        entry(Key::NewLink, "do/new", [this] {
            m_pages.show(m_pages.newLink());
            m_pages.newLink().startNew();
        }),
        entry(Key::Open, "do/open", [this] { m_ui.openButton->click(); }),
        entry(Key::Save, "do/save", [this] { m_ui.saveButton->click(); }),
        entry(Key::ShowKeys, "do/keys", [this] { KeysDialog::openOver(m_window); }),
        entry("do/log", m_ui.logButton->text(), tr("Action"), [this] { m_ui.logButton->click(); }),
    };
    if (!m_ui.aboutButton->menu()) // whose entries stand with the settings
        entries.append(entry("do/about", m_ui.aboutButton->text(), tr("Action"),
                             [this] { m_ui.aboutButton->click(); }));
    if (m_pages.current() == &m_pages.newLink())
        entries += newLinkEntries();
    if (const LinksPage *links = m_pages.linksIfMade(); links && links->isVisible())
        entries += links->paletteEntries();
    return entries;
}

QList<PaletteEntry> PaletteContents::newLinkEntries()
{
    NewLinkPage *form = &m_pages.newLink();
    return {entry(Key::Create, "do/create", [form] { form->create(); }),
            entry(Key::CopyMade, "do/copy", [form] { form->madeView().copy(); }),
            entry(Key::EditMade, "do/editMade", [form] { form->madeView().edit(); }),
            entry(Key::PrintMade, "do/print", [form] { form->madeView().print(); }),
            entry(Key::Undo, "do/undo", [form] { form->session().step(-1); }),
            entry(Key::Redo, "do/redo", [form] { form->session().step(1); }),
            entry(Key::SaveTemplate, "do/template", [form] { form->saveAsTemplate(form); }),
            entry(Key::AddItem, "do/item", [form] { form->linkForm().addItems(); }),
            entry(Key::Another, "do/another", [form] { form->startAnother(); })};
}

/// Returns the sections and fields of page Edit link while it is shown, else those of page New link.
QList<PaletteEntry> PaletteContents::formEntries()
{
    const EditLinkPage *edit = m_editing.page();
    const bool isEdit = edit && edit->isVisible();
    const QPointer<LinkForm> shown = isEdit ? &edit->linkForm() : &m_pages.newLink().linkForm();
    const auto onForm = [this, shown, isEdit](const std::function<void(LinkForm &)> &act) {
        return [this, shown, isEdit, act] {
            if (!shown)
                return;
            if (!isEdit)
                m_pages.show(m_pages.newLink());
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

QList<PaletteEntry> PaletteContents::settingEntries()
{
    const QString hint = tr("Setting");
    return entriesOf(m_ui.accountButton->menu(), QStringLiteral("account"), tr("Account"), hint)
        + entriesOf(m_ui.appearanceButton->menu(), QStringLiteral("appearance"),
                    m_ui.appearanceButton->text(), hint)
        + entriesOf(m_ui.languageButton->menu(), QStringLiteral("language"),
                    m_ui.languageButton->text(), hint)
        + entriesOf(m_ui.noticesButton->menu(), QStringLiteral("notices"), m_ui.noticesButton->text(), hint)
        + entriesOf(m_ui.aboutButton->menu(), QStringLiteral("about"), QStringLiteral("Linktill"), hint)
        + entriesOf(m_customerWindow, QStringLiteral("customerWindow"), tr("Customer window"), hint)
        + entriesOf(m_backups, QStringLiteral("backups"), tr("Backups"), hint);
}

} // namespace linktill::gui
