// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/noticebar.h"

#include <QFrame>

#include <memory>

namespace Ui {
class UpdateBar;
}

namespace linktill::gui {

/// Says above every page that there is a newer version and what is new in it, or how a check for updates
/// ended. Hidden until it has something to say.
class UpdateBar : public QFrame
{
    Q_OBJECT
public:
    explicit UpdateBar(QWidget *parent = nullptr);
    ~UpdateBar() override;

    /// Offers a version; `notes` say what is new.
    void offer(const QString &sentence, const QString &notes);
    /// Says something that offers nothing.
    void say(NoticeLevel level, const QString &sentence);

Q_SIGNALS:
    void pageWanted();
    void notNow();

private:
    void tell(NoticeLevel level, const QString &sentence, bool isOffer);

    std::unique_ptr<Ui::UpdateBar> m_ui;
    NoticeBar m_notice;
};

} // namespace linktill::gui
