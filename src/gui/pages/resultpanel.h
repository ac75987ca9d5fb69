// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "desk/outcome.h"
#include "qr/qrcode.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class ResultPanel;
}

namespace linktill::gui {

class FileDialogs;

/// A created link: its QR code, the link itself, and what a merchant does with it.
class ResultPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ResultPanel(FileDialogs &dialogs, QWidget *parent = nullptr);
    ~ResultPanel() override;

    /// `amount` as people read it.
    void showLink(const CreatedLink &link, const QString &amount, Environment environment);

    void copyLink();

Q_SIGNALS:
    void newLinkWanted();
    void anotherWanted();
    /// The link went out: "copy", "open", "qr_copy", "qr_save".
    void shared(const QString &how);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copyQr();
    void saveQr();
    void showEnvironment(Environment environment);
    void drawQr();
    void say(const QString &sentence, bool problem);

    FileDialogs &m_dialogs;
    std::unique_ptr<Ui::ResultPanel> m_ui;
    CreatedLink m_link;
    std::optional<qr::QrCode> m_code;
};

} // namespace linktill::gui
