// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "desk/outcome.h"
#include "gui/linkguard.h"
#include "qr/qrcode.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class ResultPanel;
}

namespace linktill::gui {

class FileDialogs;
class Questions;

/// A created link: its QR code, the link itself, and what a merchant does with it.
class ResultPanel : public QWidget
{
    Q_OBJECT
public:
    ResultPanel(FileDialogs &dialogs, Questions &questions, QWidget *parent = nullptr);
    ~ResultPanel() override;

    /// `amount` as people read it; `concerns` is what judgeLink() says of the link.
    void showLink(const CreatedLink &link, const QString &amount, Environment environment,
                  const Issues &concerns = {});

    void copyLink();

Q_SIGNALS:
    void newLinkWanted();
    void anotherWanted();
    /// The link went out: "copy", "open", "qr_copy", "qr_save".
    void shared(const QString &how);

protected:
    void changeEvent(QEvent *event) override;

private:
    void openLink();
    void copyQr();
    void saveQr();
    /// Where something is against the link, a person is asked first, once.
    void handOut(std::function<void()> then);
    void showUrl();
    void showEnvironment(Environment environment);
    void drawQr();
    void say(const QString &sentence, bool problem);

    FileDialogs &m_dialogs;
    Questions &m_questions;
    std::unique_ptr<Ui::ResultPanel> m_ui;
    CreatedLink m_link;
    JudgedLink m_judged; ///< without concerns once a person said yes
    std::optional<qr::QrCode> m_code;
};

} // namespace linktill::gui
