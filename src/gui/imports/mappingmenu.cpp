// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/mappingmenu.h"

#include "core/savefile.h"
#include "gui/imports/importreading.h"
#include "gui/widgets/filedialogs.h"

#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>

namespace linktill::gui {

namespace {

constexpr qint64 maxMapBytes = 1024 * 1024;

} // namespace

MappingMenu::MappingMenu(QPushButton *button, ImportReading &reading, FileDialogs &dialogs)
    : QObject(button), m_button(button), m_reading(reading), m_dialogs(dialogs)
{
    auto *menu = new QMenu(button);
    m_save = menu->addAction(QString(), this, &MappingMenu::save);
    m_load = menu->addAction(QString(), this, &MappingMenu::load);
    m_forget = menu->addAction(QString(), &reading, &ImportReading::forgetMapping);
    m_save->setObjectName(QStringLiteral("saveMappingAction"));
    m_load->setObjectName(QStringLiteral("loadMappingAction"));
    m_forget->setObjectName(QStringLiteral("forgetMappingAction"));
    connect(menu, &QMenu::aboutToShow, this,
            [this] { m_forget->setEnabled(m_reading.isMappingRemembered()); });
    button->setMenu(menu);
    retranslate();
}

void MappingMenu::retranslate()
{
    m_save->setText(tr("Save mapping…"));
    m_load->setText(tr("Load mapping…"));
    m_forget->setText(tr("Forget changes for these headings"));
}

void MappingMenu::save()
{
    const QString path = m_dialogs.fileToSave(m_button, tr("Save mapping"), tr("mapping.json"),
                                              tr("Mapping (*.json)"));
    if (path.isEmpty())
        return;
    const ImportContents &contents = m_reading.contents();
    QSaveFile file(path);
    const QByteArray map = importMap(kind(), contents.form, contents.headings);
    if (!file.open(QIODevice::WriteOnly) || file.write(map) != map.size() || !commitWhole(file))
        Q_EMIT failed(tr("Could not save %1.").arg(path));
}

void MappingMenu::load()
{
    const QString path = m_dialogs.fileToOpen(m_button, tr("Load mapping"), tr("Mapping (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    const bool isRead = file.open(QIODevice::ReadOnly) && file.size() <= maxMapBytes;
    const ImportContents &contents = m_reading.contents();
    const QByteArray map = isRead ? file.readAll() : QByteArray();
    if (const auto form = formFromMap(map, kind(), contents.form, contents.headings))
        m_reading.useMap(map);
    else
        Q_EMIT failed(mapSentence(form.error(), path));
}

ImportKind MappingMenu::kind() const
{
    return m_reading.subject().isGoods() ? ImportKind::Products : ImportKind::Customers;
}

} // namespace linktill::gui
