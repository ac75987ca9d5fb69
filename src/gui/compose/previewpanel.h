// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/linkcontent.h"
#include "gui/widgets/viewsettings.h"

#include <QBasicTimer>
#include <QWidget>

#include <memory>

class QTabBar;

namespace Ui {
class PreviewPanel;
}

namespace linktill {
class Catalogue;
class RequestFormat;
}

namespace linktill::gui {

class RequestView;

/// Shows the link while it is being written: as its customer will see it and, on a second tab
/// (`previewTabs`), as it will be sent. All changes in one turn of the event loop are drawn once, and
/// only the tab that is shown is drawn.
class PreviewPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPanel(const Catalogue &catalogue, QWidget *parent = nullptr);
    ~PreviewPanel() override;

    /// Adds the second tab, which shows the request as `account` will send it. `memory` remembers the tab
    /// that was chosen last. The format must outlive the panel.
    void offerRequest(const RequestFormat &format, const Account &account, const ViewSettings &memory);
    void showDraft(const LinkContent &draft);

protected:
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void choose(int tab);
    void draw();
    void drawCard();
    void drawItems();

    const Catalogue &m_catalogue;
    std::unique_ptr<Ui::PreviewPanel> m_ui;
    const RequestFormat *m_format = nullptr;
    ViewSettings m_memory;
    Account m_account;
    LinkContent m_draft;
    QBasicTimer m_timer; ///< runs while something must be drawn
    QTabBar *m_tabs = nullptr;
    RequestView *m_request = nullptr; ///< null until first shown
};

} // namespace linktill::gui
