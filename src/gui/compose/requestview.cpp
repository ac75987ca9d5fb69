// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/requestview.h"

#include "application/links/shownrequest.h"
#include "application/ports/requestformat.h"
#include "gui/widgets/flowlayout.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace linktill::gui {

namespace {
constexpr int requestCopiedForMs = 2000;
constexpr int minHeight = 320;
} // namespace

RequestView::RequestView(const RequestFormat &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("requestView"));
    m_text->setObjectName(QStringLiteral("requestText"));
    m_text->setAccessibleName(tr("Request as it will be sent"));
    m_text->setReadOnly(true);
    // The keyboard can select too, because support staff may copy a single line.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setMinimumHeight(minHeight);
    auto *buttons = new QWidget(this);
    auto *line = new FlowLayout(buttons);
    line->addWidget(addButton("copyJsonButton", tr("Copy JSON"), &RequestView::json));
    line->addWidget(addButton("copyCurlButton", tr("Copy as curl"), &RequestView::curl));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
}

QPushButton *RequestView::addButton(const char *name, const QString &text,
                                    QString (RequestView::*what)() const)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, button, text, what] {
        QGuiApplication::clipboard()->setText((this->*what)());
        button->setText(tr("Copied"));
        QTimer::singleShot(requestCopiedForMs, button, [button, text] { button->setText(text); });
    });
    return button;
}

void RequestView::show(const LinkContent &draft, const Account &account)
{
    m_draft = draft;
    m_account = account;
    const QString text = json();
    if (text == m_text->toPlainText())
        return;
    // A person who reads further down must not be sent back to the top by every typed letter.
    const int down = m_text->verticalScrollBar()->value();
    const int across = m_text->horizontalScrollBar()->value();
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(down);
    m_text->horizontalScrollBar()->setValue(across);
}

QString RequestView::json() const
{
    return shownRequest(m_format.createCall(normalised(m_draft)), m_account);
}

QString RequestView::curl() const
{
    return curlText(m_format.createCall(normalised(m_draft)), m_account);
}

} // namespace linktill::gui
