// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/display/customerwindow.h"

#include "application/sharing/messagelanguages.h"
#include "gui/display/displayface.h"
#include "gui/widgets/keys.h"

#include <QButtonGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QTimerEvent>

namespace linktill::gui {

namespace {

constexpr QSize smallestWindow(800, 600);
constexpr int targetSide = 44; ///< pixels that a finger can hit
constexpr int tickMs = 1000;

} // namespace

CustomerWindow::CustomerWindow(std::function<QDateTime()> now)
    : m_now(std::move(now)), m_face(new DisplayFace(this)), m_languages(new QWidget(this)),
      m_languageButtons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("customerWindow"));
    setWindowTitle(QStringLiteral("Linktill"));
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    setAttribute(Qt::WA_ShowWithoutActivating); // the keys stay with the staff
    setMinimumSize(smallestWindow / 2);
    auto *row = new QHBoxLayout(m_languages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const MessageLanguage &language : messageLanguages()) {
        const QString &code = language.code;
        auto *button = new QPushButton(language.name, m_languages);
        button->setObjectName(QStringLiteral("customerLanguage_") + code);
        button->setProperty("display", true);
        button->setCheckable(true);
        button->setMinimumHeight(targetSide);
        m_languageButtons->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, code] { chooseLanguage(code); });
    }
    onKey(Key::ShowCustomer, this, [this] { Q_EMIT clearWanted(); });
    tick();
}

void CustomerWindow::showOn(QScreen *screen)
{
    if (screen) {
        setWindowFlags(Qt::Window | Qt::FramelessWindowHint);
        setGeometry(screen->geometry());
        showFullScreen();
    } else {
        setWindowFlags(Qt::Window | Qt::CustomizeWindowHint | Qt::WindowTitleHint | Qt::WindowMinMaxButtonsHint);
        resize(smallestWindow);
        show();
    }
}

void CustomerWindow::setContent(const DisplayContent &content)
{
    updateContent(content);
    chooseLanguage(content.language);
}

void CustomerWindow::updateContent(const DisplayContent &content)
{
    m_face->setContent(content);
    tick();
}

const DisplayContent &CustomerWindow::content() const { return m_face->content(); }

QString CustomerWindow::language() const { return m_language; }

void CustomerWindow::closeForGood()
{
    m_closes = true;
    close();
}

void CustomerWindow::chooseLanguage(const QString &language)
{
    m_language = language;
    m_face->setLanguage(language);
    const auto *button = findChild<QPushButton *>(QStringLiteral("customerLanguage_") + language);
    for (QAbstractButton *one : m_languageButtons->buttons())
        one->setChecked(one == button);
}

void CustomerWindow::closeEvent(QCloseEvent *event)
{
    if (m_closes)
        QWidget::closeEvent(event);
    else
        event->ignore();
}

void CustomerWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLanguages();
}

/// Puts the languages below the amount, where the face leaves room for them.
void CustomerWindow::placeLanguages()
{
    m_face->setGeometry(rect());
    const qreal scale = m_face->scale();
    QFont font = this->font();
    font.setPixelSize(std::max(12, qRound(18 * scale)));
    for (QAbstractButton *button : m_languageButtons->buttons()) {
        button->setFont(font);
        button->setMinimumHeight(std::max(targetSide, qRound(targetSide * scale)));
    }
    m_languages->adjustSize();
    const int below = height() - m_languages->height() - qRound(40 * scale);
    const QRect place(QPoint(qRound(56 * scale), below), m_languages->size());
    m_languages->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    m_languages->raise();
}

void CustomerWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    placeLanguages();
    m_clock.start(tickMs, this);
    tick();
}

void CustomerWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
}

void CustomerWindow::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_clock.timerId())
        tick();
    else
        QWidget::timerEvent(event);
}

void CustomerWindow::tick() { m_face->setNow(m_now()); }

} // namespace linktill::gui
