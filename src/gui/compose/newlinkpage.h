// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/issue.h"
#include "core/linkdraft.h"
#include "application/ports/gateway.h"
#include "application/ports/ledger.h"
#include "application/links/leftform.h"
#include "application/ports/templates.h"
#include "gui/links/liveday.h"
#include "gui/compose/failurepanel.h"
#include "gui/compose/sections.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/page.h"
#include "gui/widgets/viewmemory.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Ui {
class CreatePanel;
class NewLinkPage;
}

namespace linktill {
class Catalogue;
class Clock;
struct KnownCustomer;
class CatalogueShelf;
class LinkDesk;
class OrderCheck;
class LinkEvents;
class RequestFormat;
struct Explanation;
}

namespace linktill::gui {

class CustomerFinder;
class DraftForm;
class DraftKeeper;
class FileDialogs;
class FormCursor;
class FormHistory;
class FormLock;
class MadeLink;
class MethodBook;
class ListEditor;
class NumberWatch;
class PreviewPanel;
class Questions;
class RecentLinks;
class RequiredMarks;
class ResultPanel;
class ScanWatch;
class Section;
class SendQuestions;
class SendingPanel;
class UsualWatch;

/// What the page is given; all borrowed, all outlive it.
struct PageServices
{
    const RequestFormat &format;
    const Catalogue &catalogue;
    FileDialogs &dialogs;
    Questions &questions;
    const Clock &clock;
    LiveDay liveDay;
    /// Opened when it is first asked for. Without it no form is kept and no number known as used.
    std::function<Ledger &()> ledger = {};
    ViewMemory view = {};
    /// Where a newer catalogue is put. Without it the catalogue stays as it is.
    CatalogueShelf *shelf = nullptr;
    /// Told of what is made, and listened to. Without it a result stays as it was made.
    LinkEvents *events = nullptr;
};

/// The page on which a link is written, checked, sent and handed over. The form is on the left; the
/// right side shows the customer's view, then the sending, then the result or what went wrong. While a
/// link is sent, and once it is made, the form is locked: a made link stays until it is edited,
/// duplicated, or another one is begun.
class NewLinkPage : public Page
{
    Q_OBJECT
public:
    /// Can be used once it has a desk.
    explicit NewLinkPage(PageServices services, QWidget *parent = nullptr);
    ~NewLinkPage() override;

    /// Links are made at this desk from now on. A draft stays with its account: it comes back when
    /// the account does. Not while isSending().
    void setDesk(std::shared_ptr<LinkDesk> desk);
    bool isSending() const { return !m_job.isNull(); }
    bool isBusy() const override { return isSending(); }

    /// From now on forms that were left come back: first that of this account, with the cursor where
    /// it was, if a program ended with it. Asks the ledger, so not before the window is there.
    void bringBack();
    /// A draft that was taken into this program's hand: in place of the present one, which goes into
    /// the list. Of the account of the present desk, or of none that is known.
    void openDraft(const linktill::SavedDraft &draft);
    /// The draft is being deleted: it leaves the form.
    void dropDraft(const QString &draftId);
    /// A link was found to have been made of the draft: it is sent no more.
    void becameLink(const QString &draftId);
    QString draftId() const;
    /// Something was begun in the form that is no link yet.
    bool hasDraft() const { return m_shown != Side::Result && (isSending() || !isUntouched()); }
    /// Whether a person sees that one there now.
    bool showsResultOf(LinkId id) const;
    /// What is in the form goes into the ledger now.
    void keepDraft();

    const DraftForm &form() const { return *m_form; }
    Section *section(const QString &name);
    /// Names and titles of all sections, for those who look for one.
    QList<std::pair<QString, QString>> sectionTitles();
    void showSection(const QString &name);
    /// Of the present desk; empty before there is one.
    QString accountId() const;
    /// The cursor goes where items are typed and scanned.
    void addItems();
    /// Paths of all fields, with what they are called.
    QList<std::pair<QString, QString>> fieldLabels();
    /// Opens its section and puts the cursor there.
    void showField(const QString &path);
    /// In one step to undo; what was typed of amount and customer stays.
    void applyTemplate(const linktill::LinkTemplate &chosen);
    /// Asks for a name, in a dialog over `over`.
    void saveAsTemplate(QWidget *over);
    /// The default template may be another by now.
    void readTemplates();
    void undo() { step(-1); }
    void redo() { step(1); }
    void notify(NoticeLevel level, const QString &sentences) override;
    /// The same for what is no trouble. Joins what stands there already.
    void news(const QString &sentence) { m_notice->add(sentence); }
    void retranslate() override;
    /// Looks for a field, in the palette.
    void find() override { Q_EMIT findWanted(); }
    /// Beside the title, for what was done as wished.
    void hint(const QString &sentence);

public Q_SLOTS:
    void create();
    void startNew();
    void startAnother();
    /// A new link with all that is known of the customer.
    void startFor(const linktill::KnownCustomer &customer);
    /// A link like one that was made before, with a new order number.
    void startLike(const linktill::LinkDraft &draft);
    /// Nothing when the form has made none yet.
    void copyMade();
    /// The made link is to be edited, or why it cannot be.
    void editMade();
    /// A link like the made one, which has expired, without an end of its own.
    void startFresh();
    /// A link like the one that the form holds, or has just made.
    void startAnotherOfForm();
    void askForRequest();
    void askWhereToSave();
    /// Reads the gateway's JSON; what could not be read stands beside its field.
    void openRequest(const QString &file);

Q_SIGNALS:
    void sendingChanged(bool sending);
    /// Nothing was sent, since it could not be written down.
    void ledgerFailed(const linktill::LedgerError &error);
    /// The link whose result is on the screen, and waits for its payment; 0: none.
    void watchWanted(linktill::LinkId id);
    /// How that one stands is to be asked for now.
    void checkWanted();
    /// The made link is to be edited.
    void editWanted(linktill::LinkId id);
    /// The made link, or one of the customer in the form, is to be looked at.
    void linkWanted(const linktill::Link &link);
    /// The list of drafts is asked for.
    void draftsWanted();
    /// A field is looked for.
    void findWanted();
    /// The list of all goods is asked for.
    void goodsWanted();
    /// The list of templates is asked for.
    void templatesWanted();
    void templateSaved();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    // What a page for another end of the same form does otherwise, and what it does it with.
    virtual Issues check(const LinkDraft &draft) const;
    void notice(Severity severity, const QString &sentences);
    void refreshIssues();
    virtual void showAccount();
    /// What is sent is a create call, and can be looked at.
    virtual bool showsRequest() const { return true; }
    /// The draft is free of problems.
    virtual void askThenSend();
    void begin(GatewayJob *job, const QString &title);
    void ended(const GatewayJob &job);
    void showFailure(const Explanation &explanation, const GatewayJob &job,
                     FailurePanel::Remedy remedy);
    void markRefused(const Refused &refused);
    DraftForm &draftForm() { return *m_form; }
    FormCursor &cursor() const { return *m_cursor; }
    /// Opens its section and puts the cursor there, with what was typed.
    void showPlace(const FormPlace &place);
    const std::shared_ptr<LinkDesk> &desk() const { return m_desk; }
    PageServices &services() { return m_services; }
    void setTitles(const QString &title, const QString &hint, const QString &button);
    void addToCreatePanel(QWidget *widget);
    /// What the form holds now is where undo ends.
    void forgetSteps();

private:
    enum class Side { Preview, Sending, Result, Failure };

    void buildCards();
    void buildSections();
    bool areItemsTaken();
    QWidget *buildItemEntry(ListEditor &table, QWidget *parent);
    void buildScanning();
    void buildSide();
    void onEdited();
    void refreshSummaries();
    void showFirstProblem();
    void reveal(const Issue &issue);
    void bringIntoView(QWidget *widget);
    void keepInView();
    void buildKeeping();
    void buildMethods();
    QWidget *buildMethodsForm(QWidget *parent);
    void openRequired(const QStringList &fields);
    void showMisfits();
    void giveDefaults();
    void sayCatalogueFault();
    void buildTemplates();
    LinkDraft bareDraft() const;
    LinkDraft freshDraft();
    LinkDraft shownDraft() const;
    QString shownName(const LinkTemplate &one) const;
    void buildHistory();
    void step(int steps);
    void reclaim(const QString &draftId);
    void openSectionOf(const QString &field);
    bool isUntouched() const;
    std::optional<LeftForm> leftForm() const;
    void showNew();
    void showLeft(const SavedDraft &saved);
    void leftFound(const SavedDraft &saved);
    void notKept(const LedgerError &error);
    void numbersAnswered();
    QString offeredOrderId();
    bool isNumbered() const;
    void lookAtNumbers();
    void renumber(const QString &orderId);
    void numberTaken(const QString &orderId);
    void offerNew(const QString &sentence);
    void send(const LinkDraft &draft);
    void concluded(const JobFor<CreatedLink> &job);
    void showCreated(const CreatedLink &link);
    void buildMade();
    QWidget *buildResult();
    void showMade();
    void madeChanged(LinkState before);
    void showHead();
    void tellWatched();
    void sayLocked();
    void landIn(QWidget *editor);
    void checkOrder();
    void checked(const OrderCheck &check);
    void buildCustomers();
    void lookAtCustomer();
    void buildPart(Side side);
    void showSide(Side side);
    /// Gives the side the width of what it shows now.
    void fitSide();
    void arrange();
    void saveRequest(const QString &file);

    PageServices m_services;
    std::shared_ptr<LinkDesk> m_desk;
    std::unique_ptr<Ui::NewLinkPage> m_ui;
    std::unique_ptr<Ui::CreatePanel> m_createUi;
    std::optional<NoticeBar> m_notice; ///< from the constructor on
    DraftForm *m_form;
    DraftKeeper *m_keeper;
    FormCursor *m_cursor;
    NumberWatch *m_numbers;
    UsualWatch *m_usual;
    ScanWatch *m_scans = nullptr; ///< none without a ledger
    CustomerFinder *m_customers;
    RecentLinks *m_recent = nullptr; ///< made when a customer is looked at
    MethodBook *m_methods = nullptr;
    RequiredMarks *m_required = nullptr;
    LinkTemplate m_default;  ///< without id: none
    LinkDraft m_filledFrom;  ///< what the last template put into the form
    LinkDraft m_fresh;       ///< what the form began with, but for its number
    FormHistory *m_history = nullptr;
    FormLock *m_lock;
    MadeLink *m_made;
    QString m_madeForm;  ///< the draft id that the form has while it shows the made link
    QString m_resultOf;  ///< account whose result comes back with it; empty: none
    SendQuestions *m_questions;
    QSet<QString> m_inDoubt; ///< ids of drafts that were sent and had no answer
    /// What is in the forms of the other accounts, by id: there also when the ledger keeps nothing.
    QHash<QString, SavedDraft> m_others;
    QString m_offered; ///< the order number that the form began with
    QString m_taken; ///< the number that the link being sent has got instead of the offered one
    bool m_bringsBack = false;
    bool m_saidNotKept = false;
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
    std::optional<Issue> m_refusedField; ///< until that field is edited
    Side m_shown = Side::Preview;
    bool m_narrow = true; ///< the first size tells; narrow asks for the least room until then
};

} // namespace linktill::gui
