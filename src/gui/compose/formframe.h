// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/noticebar.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QToolButton;

namespace Ui {
class CreatePanel;
class FormFrame;
}

namespace linktill::gui {

/// Shows what is around a form: title and notice above it, the panel with the button that sends, and the side
/// panel, which stands beside the form or, in a narrow window, below it. Knows nothing of links.
class FormFrame : public QWidget
{
    Q_OBJECT
public:
    explicit FormFrame(QWidget *parent = nullptr);
    ~FormFrame() override;

    /// `tip` is the tool tip of a title that may be cut short in the middle; empty for a short title.
    void setTitle(const QString &title, const QString &tip = {});
    /// Shows `text` beside the title.
    void setHint(const QString &text, const QString &tip = {});
    /// Shows the sentence beside the title and tells it to screen readers.
    void hint(const QString &sentence);
    /// Shows sentences at the top of the form until a person closes them or others take their place, and
    /// scrolls to the top.
    void notify(NoticeLevel level, const QString &sentences);
    /// Adds good news to the notice that is shown; shows it alone when there is none.
    void news(const QString &sentence);
    /// Shows the sentence as the only notice, with a button that begins a new link. Does not scroll.
    void offerNew(const QString &sentence);
    void closeNotice();
    /// Writes the frame's own texts in the current language; title and hint belong to the page.
    void retranslate();
    /// Returns `text` cut to at most `width` pixels in the hint's font.
    QString shortened(const QString &text, int width) const;

    /// Holds the buttons and the mark beside the title; a page shows and connects those that it needs.
    struct Head;
    Head head() const;
    QPushButton *createButton() const;
    void addToCreatePanel(QWidget *widget);
    /// Shows or hides the panel with the button that sends.
    void setCreateShown(bool shown);

    /// Returns the side panel. Its layout ends with a stretch.
    QWidget *side() const { return m_side; }
    /// Puts `widget` into the side panel, below `after`; at the top when `after` is null.
    void addToSide(QWidget *after, QWidget *widget);
    bool isNarrow() const { return m_narrow; }
    /// Makes the side panel as wide as what it shows now.
    void fitSide();
    /// Scrolls to the top of the side panel when it stands below the form; else does nothing.
    void showSide();
    void scrollToTop();
    /// Scrolls to `widget` and keeps it in view until the focus moves or the form is edited.
    void bringIntoView(QWidget *widget);

Q_SIGNALS:
    void narrowChanged(bool narrow);
    void createWanted();
    void newLinkWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    Ui::FormFrame &ui() { return *m_ui; }
    Ui::CreatePanel &createUi() { return *m_createUi; }
    /// Stops keeping a widget in view, see bringIntoView().
    void endView() { m_inView.clear(); }

private:
    void buildSide();
    void arrange();
    void keepInView();

    std::unique_ptr<Ui::FormFrame> m_ui;
    std::unique_ptr<Ui::CreatePanel> m_createUi;
    std::unique_ptr<NoticeBar> m_notice;
    QWidget *m_side = nullptr;
    QWidget *m_createPanel = nullptr;
    QPointer<QWidget> m_inView;
    bool m_createShown = true;
    bool m_narrow = true; ///< true until the first resize, since narrow needs the least room
};

struct FormFrame::Head
{
    QLabel *madeMark;
    QPushButton *edit, *another;
    QToolButton *templates, *drafts;
};

} // namespace linktill::gui
