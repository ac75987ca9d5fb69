// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/paper/paperpreferences.h"

#include "gui/paper/background.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/filedialogs.h"
#include "paper/logosentence.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace linktill::gui {

namespace {

constexpr int logoSide = 40;

FileDialogs &standardDialogs()
{
    static FileDialogs dialogs;
    return dialogs;
}

QLabel *plainLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PaperPreferences::PaperPreferences(FileDialogs *dialogs, QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs ? dialogs : &standardDialogs()),
      m_picture(plainLabel("paperLogoPicture", this)), m_name(plainLabel("paperLogoName", this)),
      m_note(plainLabel("paperLogoNote", this)), m_choose(new QPushButton(tr("Choose logo…"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_prints(new QCheckBox(tr("Print a receipt automatically when a link is paid"), this))
{
    m_picture->setFixedSize(logoSide, logoSide);
    m_picture->setAlignment(Qt::AlignCenter);
    m_choose->setObjectName(QStringLiteral("paperLogoChooseButton"));
    m_remove->setObjectName(QStringLiteral("paperLogoRemoveButton"));
    m_remove->setAccessibleName(tr("Remove logo"));
    m_prints->setObjectName(QStringLiteral("printsReceiptsCheck"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_picture, 0, 0);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_choose, 0, 2);
    layout->addWidget(m_remove, 0, 3);
    layout->addWidget(m_note, 1, 0, 1, 4);
    layout->addWidget(m_prints, 2, 0, 1, 4);
    connect(m_choose, &QPushButton::clicked, this, &PaperPreferences::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_preferences.logoFile.clear();
        m_logo = {};
        showLogo();
        Q_EMIT logoRead();
        Q_EMIT changed();
    });
    connect(m_prints, &QCheckBox::clicked, this, &PaperPreferences::changed);
    showLogo();
}

void PaperPreferences::setPreferences(const AccountPreferences &preferences)
{
    m_preferences = preferences;
    m_logo = {};
    m_prints->setChecked(preferences.printsReceipts);
    showLogo();
    if (!preferences.logoFile.isEmpty())
        readLogo(preferences.logoFile, false);
}

AccountPreferences PaperPreferences::preferences() const
{
    AccountPreferences preferences = m_preferences;
    preferences.printsReceipts = m_prints->isChecked();
    return preferences;
}

void PaperPreferences::chooseLogo()
{
    const QString file =
        m_dialogs->fileToOpen(window(), tr("Choose logo"), tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)"));
    if (!file.isEmpty())
        readLogo(file, true);
}

void PaperPreferences::readLogo(const QString &file, bool isChosen)
{
    using Read = Result<QImage, qr::LogoFault>;
    inBackground<Read>(
        this, [file] { return qr::readLogo(file); },
        [this, file, isChosen](const Read &read) {
            if (!read)
                return showLogo(paper::logoSentence(file, read.error()));
            if (!isChosen && m_preferences.logoFile != file)
                return; // another one was chosen meanwhile
            m_logo = *read;
            m_preferences.logoFile = file;
            showLogo();
            Q_EMIT logoRead();
            if (isChosen)
                Q_EMIT changed();
        });
}

void PaperPreferences::showLogo(const QString &problem)
{
    const QString file = m_preferences.logoFile;
    m_name->setText(file.isEmpty() ? tr("No logo") : QFileInfo(file).fileName());
    m_name->setToolTip(file);
    m_remove->setVisible(!file.isEmpty());
    const double ratio = devicePixelRatioF();
    QPixmap pixmap;
    if (!m_logo.isNull()) {
        pixmap = QPixmap::fromImage(m_logo.scaled(QSize(logoSide, logoSide) * ratio, Qt::KeepAspectRatio,
                                                  Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
    }
    m_picture->setPixmap(pixmap);
    m_picture->setVisible(!m_logo.isNull());
    m_note->setText(problem);
    m_note->setVisible(!problem.isEmpty());
    setSeverityProperty(m_note, problem.isEmpty() ? QString() : severityName(Severity::Problem));
    if (!problem.isEmpty())
        announce(m_note, problem);
}

} // namespace linktill::gui
