// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paper/paperpages.h"

#include <QWidget>

namespace linktill::gui {

/// Shows the pages of a paper one below the other, as wide as the widget: painted by the same function that
/// prints them.
class PaperPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PaperPreview(QWidget *parent = nullptr);
    void show(const paper::PaperLayout *layout, const paper::PaperJob &job);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QSize pageIn(int width) const;

    const paper::PaperLayout *m_layout = nullptr;
    paper::PaperJob m_job;
    QSizeF m_page; ///< millimetres
    int m_pages = 1;
    QList<QPixmap> m_painted; ///< empty: not yet at this size
};

} // namespace linktill::gui
