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

/// The frame around a form: title and notice above it, and the panel with the button that sends. A side goes
/// with the form; it stands beside it, or below it where the window is narrow. Knows nothing of links.
class FormFrame : public QWidget
{
    Q_OBJECT
public:
    explicit FormFrame(QWidget *parent = nullptr);
    ~FormFrame() override;

    /// `tip`: the same title for one that may be cut short; empty: it is short.
    void setTitle(const QString &title, const QString &tip = {});
    /// Beside the title.
    void setHint(const QString &text, const QString &tip = {});
    /// The same, and told to screen readers.
    void hint(const QString &sentence);
    /// Sentences at the head that stay until they are put away.
    void notify(NoticeLevel level, const QString &sentences);
    /// Good news joins the sentences that stand there already.
    void news(const QString &sentence);
    /// The same alone, with a button that begins a new link. What is in view stays there.
    void offerNew(const QString &sentence);
    void closeNotice();
    /// Writes the frame's own texts once more; title and hint are the page's.
    void retranslate();
    /// For a hint that is to leave room beside it: at most so many pixels of the text.
    QString shortened(const QString &text, int width) const;

    /// Buttons beside the title, which a page shows and connects as it needs them.
    struct Head;
    Head head() const;
    QPushButton *createButton() const;
    void addToCreatePanel(QWidget *widget);
    /// Not while there is nothing to send.
    void setCreateShown(bool shown);

    /// Holds what stands beside the form; ends with a stretch.
    QWidget *side() const { return m_side; }
    /// Below `after`; at its top without one.
    void addToSide(QWidget *after, QWidget *widget);
    bool isNarrow() const { return m_narrow; }
    /// Gives the side the width of what it shows now.
    void fitSide();
    /// Where it stands below the form, its head comes to the top.
    void showSide();
    void scrollToTop();
    /// Scrolls there; it stays in view until the person goes on.
    void bringIntoView(QWidget *widget);

Q_SIGNALS:
    void narrowChanged(bool narrow);
    void createWanted();
    void newLinkWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    Ui::FormFrame &ui() { return *m_ui; }
    Ui::CreatePanel &createUi() { return *m_createUi; }
    /// The person goes on.
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
    bool m_narrow = true; ///< the first size tells; narrow asks for the least room until then
};

struct FormFrame::Head
{
    QLabel *madeMark;
    QPushButton *edit, *another;
    QToolButton *templates, *drafts;
};

} // namespace linktill::gui
