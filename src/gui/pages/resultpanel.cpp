// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/resultpanel.h"

#include "core/savefile.h"
#include "desk/accountwording.h"
#include "desk/wording.h"
#include "gui/filedialogs.h"
#include "gui/keys.h"
#include "gui/widgets/fieldnote.h"

#include "ui_resultpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QSaveFile>
#include <QStyle>
#include <QTimer>
#include <QUrl>

namespace linktill::gui {

namespace {
constexpr int qrSide = 232; ///< logical pixels, quiet zone included
constexpr int referenceWidth = 260;
constexpr int copiedForMs = 2000;
} // namespace

ResultPanel::ResultPanel(FileDialogs &dialogs, Questions &questions, QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_questions(questions),
      m_ui(std::make_unique<Ui::ResultPanel>())
{
    m_ui->setupUi(this);
    m_ui->copyLinkButton->setToolTip(keyText(Key::CopyMade));
    m_ui->referenceLabel->setTextFormat(Qt::PlainText);
    connect(m_ui->copyLinkButton, &QPushButton::clicked, this, &ResultPanel::copyLink);
    const auto whenAllowed = [this](QPushButton *button, void (ResultPanel::*act)()) {
        connect(button, &QPushButton::clicked, this,
                [this, act] { handOut([this, act] { (this->*act)(); }); });
    };
    whenAllowed(m_ui->copyQrButton, &ResultPanel::copyQr);
    whenAllowed(m_ui->saveQrButton, &ResultPanel::saveQr);
    whenAllowed(m_ui->openLinkButton, &ResultPanel::openLink);
    connect(m_ui->newLinkButton, &QPushButton::clicked, this, &ResultPanel::newLinkWanted);
    connect(m_ui->anotherButton, &QPushButton::clicked, this, &ResultPanel::anotherWanted);
}

ResultPanel::~ResultPanel() = default;

void ResultPanel::showLink(const CreatedLink &link, const QString &amount, Environment environment,
                           const Issues &concerns)
{
    m_link = link;
    m_judged = {link.url, concerns};
    showEnvironment(environment);
    showUrl();
    m_ui->resultAmount->setText(amount);
    const QFontMetrics metrics(m_ui->referenceLabel->font());
    const auto brief = [&metrics](const QString &text) { // one long word cannot be wrapped
        return metrics.elidedText(text, Qt::ElideMiddle, referenceWidth);
    };
    const QString both = tr("Order %1 · reference %2");
    m_ui->referenceLabel->setText(both.arg(brief(link.merchantOrderId), brief(link.reference)));
    m_ui->referenceLabel->setToolTip(both.arg(link.merchantOrderId, link.reference));
    QStringList warnings = m_judged.sentences().split(u'\n', Qt::SkipEmptyParts);
    if (link.isAssembled)
        warnings << assembledSentence();
    if (!link.isRecorded)
        warnings << notRecordedSentence();
    if (!warnings.isEmpty())
        return say(warnings.join(u'\n'), true);
    say(environment == Environment::Practice
            ? tr("A practice link: its checkout page works while Linktill is open.")
            : QString(),
        false);
}

void ResultPanel::handOut(std::function<void()> then)
{
    passLinks(m_questions, this, {m_judged}, [this, then = std::move(then), url = m_judged.url] {
        if (url != m_judged.url)
            return; // another link has come since
        if (!m_judged.concerns.isEmpty()) {
            m_judged.concerns.clear();
            showUrl();
        }
        then();
    });
}

/// As long as something is against it, it is shown as what it is, and neither drawn nor to be
/// copied from the field.
void ResultPanel::showUrl()
{
    const bool isSound = m_judged.concerns.isEmpty();
    m_ui->linkEdit->setText(m_judged.shown());
    m_ui->linkEdit->setCursorPosition(0);
    m_ui->linkEdit->setEnabled(isSound);
    for (QPushButton *button :
         {m_ui->copyLinkButton, m_ui->openLinkButton, m_ui->copyQrButton, m_ui->saveQrButton})
        button->setEnabled(!m_judged.isRefused());
    m_code = isSound ? qr::QrCode::encode(m_judged.url) : std::nullopt;
    drawQr();
}

void ResultPanel::openLink()
{
    if (QDesktopServices::openUrl(QUrl(m_link.url)))
        Q_EMIT shared(QStringLiteral("open"));
    else
        say(tr("No browser could be opened. Copy the link and open it yourself."), true);
}

void ResultPanel::showEnvironment(Environment environment)
{
    m_ui->resultEnvironment->setText(environmentWord(environment).toUpper());
    m_ui->resultEnvironment->setProperty("environment", environmentName(environment));
    style()->unpolish(m_ui->resultEnvironment);
    style()->polish(m_ui->resultEnvironment);
}

void ResultPanel::drawQr()
{
    m_ui->qrLabel->setVisible(m_code.has_value());
    if (!m_code)
        return;
    // Whole device pixels per module keep the code crisp at every scale.
    const qreal ratio = devicePixelRatioF();
    QImage image = m_code->imageFitting(qRound(qrSide * ratio));
    image.setDevicePixelRatio(ratio);
    m_ui->qrLabel->setPixmap(QPixmap::fromImage(image));
    m_ui->qrLabel->setAccessibleName(tr("QR code of the payment link"));
}

void ResultPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ScreenChangeInternal)
        drawQr();
}

void ResultPanel::copyLink()
{
    handOut([this] {
        QApplication::clipboard()->setText(m_link.url);
        m_ui->copyLinkButton->setText(tr("Copied"));
        QTimer::singleShot(copiedForMs, m_ui->copyLinkButton,
                           [this] { m_ui->copyLinkButton->setText(tr("Copy link")); });
        Q_EMIT shared(QStringLiteral("copy"));
    });
}

void ResultPanel::copyQr()
{
    if (!m_code)
        return;
    QApplication::clipboard()->setImage(m_code->image(512));
    m_ui->copyQrButton->setText(tr("Copied"));
    QTimer::singleShot(copiedForMs, m_ui->copyQrButton,
                       [this] { m_ui->copyQrButton->setText(tr("Copy QR")); });
    Q_EMIT shared(QStringLiteral("qr_copy"));
}

void ResultPanel::saveQr()
{
    if (!m_code)
        return;
    const QString name = QStringLiteral("link-%1.png").arg(m_link.merchantOrderId);
    QString file = m_dialogs.fileToSave(this, tr("Save QR code"), name,
                                        tr("Picture (*.png);;Drawing (*.svg)"));
    if (file.isEmpty())
        return;
    const bool svg = file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    if (!svg && !file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        file += QLatin1String(".png");
    const QByteArray bytes = svg ? m_code->svg() : m_code->png(512);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !commitWhole(out)) {
        say(tr("%1 could not be written: %2.").arg(file, out.errorString()), true);
        return;
    }
    say(tr("Saved as %1.").arg(file), false);
    Q_EMIT shared(QStringLiteral("qr_save"));
}

void ResultPanel::say(const QString &sentence, bool problem)
{
    m_ui->resultHint->setText(sentence);
    m_ui->resultHint->setVisible(!sentence.isEmpty());
    setSeverityProperty(m_ui->resultHint, problem ? severityName(Severity::Problem) : QString());
}

} // namespace linktill::gui
