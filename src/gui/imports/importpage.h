// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/imports/importservices.h"
#include "gui/imports/importsubject.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/page.h"

#include <memory>
#include <optional>

namespace Ui {
class ImportPage;
}

namespace linktill::gui {

class ColumnList;
class FieldList;
class FormatBar;
class ImportGrid;
class ImportQuestions;
class ImportReading;
class ImportRun;
class MappingMenu;
class NotTakenCard;
class OutcomeCard;
class RunCard;

/// Imports customers or products from a file: shows what the file holds below changeable fields,
/// what of it is not taken, and what will happen, before anything is saved. Holds the parts
/// together and arranges them for the room there is.
class ImportPage : public Page
{
    Q_OBJECT
public:
    ImportPage(const ImportServices &services, std::shared_ptr<const ImportSubject> subject,
               QWidget *parent = nullptr);
    ~ImportPage() override;

    const ImportSubject &subject() const;
    /// Takes another account's records, or another kind. What the page shows of a file stays for
    /// the same kind.
    void setSubject(std::shared_ptr<const ImportSubject> subject);
    void open(const QString &file);
    /// Takes the text of the clipboard.
    void paste();
    /// Forgets a file that was imported, so that the page is ready for the next one.
    void forgetImported();
    /// Tries once more what would happen: there is another ledger.
    void startOver();
    bool isImporting() const;

    /// Returns false: nothing here asks the gateway.
    bool isBusy() const override { return false; }
    void notify(NoticeLevel level, const QString &sentences) override;
    void retranslate() override;
    void find() override;

Q_SIGNALS:
    void left();
    void imported();
    void ledgerFailed(const linktill::LedgerError &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Room { Wide, Narrow, Small };

    void build();
    void buildHead();
    void connectParts();
    void askForFile();
    void leave();
    void nextProblem();
    void read();
    void showAll();
    QString skippedHint() const;
    void showHead();
    void showParts();
    void arrange();
    void placeRunCard();

    ImportServices m_services;
    std::unique_ptr<Ui::ImportPage> m_ui;
    std::optional<NoticeBar> m_notice; ///< set by the constructor
    ImportReading *m_reading;
    ImportRun *m_run;
    FieldList *m_fields;
    ImportGrid *m_grid;
    ColumnList *m_columns;
    FormatBar *m_format;
    MappingMenu *m_mapping;
    ImportQuestions *m_questions;
    NotTakenCard *m_notTaken;
    OutcomeCard *m_outcome;
    RunCard *m_runCard;
    Room m_room = Room::Wide;
    QString m_lastImported;   ///< name of the file
    bool m_isNewFile = false; ///< the next contents are the first ones of their file
};

} // namespace linktill::gui
