// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/linkdraft.h"
#include "desk/gateway.h"
#include "gui/pages/sections.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class CreatePanel;
class NewLinkPage;
}

namespace linktill {
class Catalogue;
class LinkDesk;
class RequestFormat;
struct Explanation;
}

namespace linktill::gui {

class DraftForm;
class FailurePanel;
class FileDialogs;
class PreviewPanel;
class ResultPanel;
class Section;
class SendingPanel;

/// The page on which a link is written, checked, sent and handed over. The form is on the left; the
/// right side shows the customer's view, then the sending, then the result or what went wrong.
class NewLinkPage : public QWidget
{
    Q_OBJECT
public:
    /// All that is borrowed must outlive the page.
    NewLinkPage(LinkDesk &desk, const RequestFormat &format, const Catalogue &catalogue,
                FileDialogs &dialogs, QWidget *parent = nullptr);
    ~NewLinkPage() override;

    /// What the Create button says: "Create practice link".
    void setCreateText(const QString &text);
    /// A sentence below every result, such as what a practice link is; may be empty.
    void setResultHint(const QString &hint) { m_resultHint = hint; }

    const DraftForm &form() const { return *m_form; }
    Section *section(const QString &name);
    /// A sentence at the head of the page that stays until it is put away.
    void notice(Severity severity, const QString &sentences);

public Q_SLOTS:
    void create();
    void startNew();
    void startAnother();
    void askForRequest();
    void askWhereToSave();
    /// Reads the gateway's JSON; what could not be read stands beside its field.
    void openRequest(const QString &file);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Side { Preview, Sending, Result, Failure };

    void buildCards();
    void buildSections();
    void buildSide();
    void onEdited();
    void refreshIssues();
    void refreshSummaries();
    void showFirstProblem();
    void reveal(const Issue &issue);
    void bringIntoView(QWidget *widget);
    void keepInView();
    void send();
    void concluded(const Outcome<CreatedLink> &outcome);
    void showFailure(const Explanation &explanation, bool canAsk);
    void askGateway();
    void buildPart(Side side);
    void showSide(Side side);
    /// Gives the side the width of what it shows now.
    void fitSide();
    void arrange();
    void saveRequest(const QString &file);
    bool isSending() const { return !m_job.isNull(); }

    LinkDesk &m_desk;
    const RequestFormat &m_format;
    const Catalogue &m_catalogue;
    FileDialogs &m_dialogs;
    std::unique_ptr<Ui::NewLinkPage> m_ui;
    std::unique_ptr<Ui::CreatePanel> m_createUi;
    DraftForm *m_form;
    QWidget *m_side = nullptr;
    QWidget *m_createPanel = nullptr;
    PreviewPanel *m_preview = nullptr;
    SendingPanel *m_sending = nullptr; ///< this and the next two are made when first shown
    FailurePanel *m_failure = nullptr;
    ResultPanel *m_result = nullptr;
    std::vector<SectionSpec> m_specs;
    std::vector<Section *> m_sections; ///< as m_specs
    QPointer<GatewayJob> m_job;
    QPointer<QWidget> m_inView; ///< what was brought into view last, until the person goes on
    LinkDraft m_sent;
    QString m_resultHint;
    Side m_shown = Side::Preview;
    bool m_narrow = true; ///< the first size tells; narrow asks for the least room until then
};

} // namespace linktill::gui
