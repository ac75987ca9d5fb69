// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class PreviewPanel;
}

namespace linktill {
class Catalogue;
struct LinkDraft;
}

namespace linktill::gui {

/// The link as its customer will see it, while it is being written.
class PreviewPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPanel(const Catalogue &catalogue, QWidget *parent = nullptr);
    ~PreviewPanel() override;

    void showDraft(const LinkDraft &draft);

private:
    const Catalogue &m_catalogue;
    std::unique_ptr<Ui::PreviewPanel> m_ui;
};

} // namespace linktill::gui
