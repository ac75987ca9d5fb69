// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/applicationmenu.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace linktill::gui {

namespace {

/// Qt writes the application menu with these sentences, and looks for them among our translations.
const char *const aboutText = QT_TRANSLATE_NOOP("MAC_APPLICATION_MENU", "About %1");
const char *const preferencesText = QT_TRANSLATE_NOOP("MAC_APPLICATION_MENU", "Preferences...");
const char *const quitText = QT_TRANSLATE_NOOP("MAC_APPLICATION_MENU", "Quit %1");
[[maybe_unused]] const char *const otherTexts[] = {
    QT_TRANSLATE_NOOP("MAC_APPLICATION_MENU", "Services"),
    QT_TRANSLATE_NOOP("MAC_APPLICATION_MENU", "Hide %1"),
    QT_TRANSLATE_NOOP("MAC_APPLICATION_MENU", "Hide Others"),
    QT_TRANSLATE_NOOP("MAC_APPLICATION_MENU", "Show All"),
};

QAction *addTo(QMenu *menu, const char *text, QAction::MenuRole role)
{
    QString sentence = QCoreApplication::translate("MAC_APPLICATION_MENU", text);
    if (sentence.contains(QLatin1String("%1")))
        sentence = sentence.arg(QStringLiteral("Linktill"));
    QAction *action = menu->addAction(sentence);
    action->setMenuRole(role);
    return action;
}

} // namespace

QMenuBar *applicationMenuBar(QWidget *window, const std::function<void()> &showAbout,
                             const std::function<void()> &showPreferences)
{
    auto *bar = new QMenuBar(window);
    // macOS hides a menu all of whose actions have gone into the application menu.
    QMenu *menu = bar->addMenu(QStringLiteral("Linktill"));
    QObject::connect(addTo(menu, aboutText, QAction::AboutRole), &QAction::triggered, window, showAbout);
    QObject::connect(addTo(menu, preferencesText, QAction::PreferencesRole), &QAction::triggered, window,
                     showPreferences);
    QObject::connect(addTo(menu, quitText, QAction::QuitRole), &QAction::triggered, window, &QWidget::close);
    return bar;
}

} // namespace linktill::gui
