// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/keysdialog.h"

#include "gui/widgets/keys.h"
#include "gui/widgets/wordmatch.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <optional>

namespace linktill::gui {

namespace {

/// Returns all keys of an entry: "Ctrl+Shift+Z, Ctrl+Y".
QString allKeys(const KeyEntry &entry)
{
    if (entry.key == Key::Account)
        return keyText(entry.key);
    QStringList all;
    for (const QKeySequence &sequence : entry.sequences)
        all.append(shownKey(sequence));
    return all.join(QStringLiteral(", "));
}

} // namespace

void KeysDialog::openOver(QWidget *window)
{
    if (auto *open = window->findChild<KeysDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    (new KeysDialog(window))->open();
}

KeysDialog::KeysDialog(QWidget *parent) : QDialog(parent), m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *search = new QLineEdit(this);
    search->setObjectName(QStringLiteral("keysSearchEdit"));
    search->setPlaceholderText(tr("A key or what it does"));
    search->setAccessibleName(tr("Search the keys"));
    m_tree->setObjectName(QStringLiteral("keysTree"));
    m_tree->setAccessibleName(tr("All keys"));
    m_tree->setHeaderLabels({tr("What it does"), tr("Key")});
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    fill();
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copy = buttons->addButton(tr("Copy as text"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("keysCopyButton"));
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("keysCloseButton"));
    for (QPushButton *button : {copy, close})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    connect(search, &QLineEdit::textChanged, this, &KeysDialog::limit);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(asText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search->setFocus();
    const QSize room = parent ? parent->screen()->availableSize() : QSize(800, 600);
    resize(QSize(560, 560).boundedTo(room - QSize(40, 80)));
}

void KeysDialog::fill()
{
    QTreeWidgetItem *group = nullptr;
    std::optional<KeyPlace> place;
    for (const KeyEntry &entry : keyTable()) {
        if (place != entry.place) {
            place = entry.place;
            group = new QTreeWidgetItem(m_tree, {placeWords(entry.place)});
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            group->setFont(0, bold);
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(group, {keyWords(entry.key), allKeys(entry)});
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

void KeysDialog::limit(const QString &typed)
{
    const QString folded = foldedWords(typed);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const QString text = foldedWords(item->text(0) + u' ' + item->text(1));
            const bool fits = folded.trimmed().isEmpty() || matchScore(folded, text) > 0;
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

QString KeysDialog::asText()
{
    QString text;
    std::optional<KeyPlace> place;
    for (const KeyEntry &entry : keyTable()) {
        if (place != entry.place) {
            place = entry.place;
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + placeWords(entry.place)
                + u'\n';
        }
        text += QStringLiteral("  %1\t%2\n").arg(allKeys(entry), keyWords(entry.key));
    }
    return text;
}

} // namespace linktill::gui
