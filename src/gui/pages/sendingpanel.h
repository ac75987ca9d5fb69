// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <memory>

namespace Ui {
class SendingPanel;
}

namespace linktill::gui {

/// What stands beside the form while the gateway is asked.
class SendingPanel : public QFrame
{
    Q_OBJECT
public:
    explicit SendingPanel(QWidget *parent = nullptr);
    ~SendingPanel() override;

    /// A call begins: what is being done.
    void begin(const QString &title);

Q_SIGNALS:
    void cancelWanted();

private:
    std::unique_ptr<Ui::SendingPanel> m_ui;
};

} // namespace linktill::gui
