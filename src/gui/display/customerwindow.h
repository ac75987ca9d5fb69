// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/display/displaycontent.h"

#include <QBasicTimer>
#include <QWidget>

#include <functional>

class QButtonGroup;
class QScreen;

namespace linktill::gui {

class DisplayFace;

/// The window that the customer looks at. It fills a monitor of its own, or is an ordinary window where there is
/// only one. A customer can choose the language and nothing else: neither Esc nor the system's close button
/// closes it.
class CustomerWindow : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerWindow(std::function<QDateTime()> now);

    /// Fills the screen; null: shows itself as an ordinary window.
    void showOn(QScreen *screen);
    /// Shows the content, in the language that its customer most likely reads.
    void setContent(const DisplayContent &content);
    /// Shows how the same link stands now, in the language that was chosen.
    void updateContent(const DisplayContent &content);
    const DisplayContent &content() const;
    QString language() const;
    /// Closes the window; close() alone does not.
    void closeForGood();

Q_SIGNALS:
    /// F11 was pressed while the window had the focus.
    void clearWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void chooseLanguage(const QString &language);
    void placeLanguages();
    void tick();

    std::function<QDateTime()> m_now; ///< UTC
    DisplayFace *m_face;
    QWidget *m_languages;
    QButtonGroup *m_languageButtons;
    QString m_language;
    QBasicTimer m_clock; ///< counts the time left
    bool m_closes = false;
};

} // namespace linktill::gui
