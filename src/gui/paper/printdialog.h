// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "gui/paper/printpaper.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace linktill::gui {

class FileDialogs;
class PaperPreferences;
class PaperPreview;

/// Lets a person choose layout and printer for one link, shows what it will look like, and prints it or saves
/// it as PDF. The choice is remembered. Whoever opens the dialog has judged the link.
class PrintDialog : public QDialog
{
    Q_OBJECT
public:
    struct Services
    {
        PaperPrinters printers;
        FileDialogs &dialogs;
        ViewSettings view = {};
    };
    /// `preferences` are those of the link's account.
    PrintDialog(Services services, const paper::PaperJob &job, const AccountPreferences &preferences,
                QWidget *parent);

Q_SIGNALS:
    /// The link is on its way to a printer, or in a file.
    void printed(const QString &sentence, bool isWarning);
    void preferencesChanged(const linktill::AccountPreferences &preferences);

private:
    void build(const AccountPreferences &preferences);
    QWidget *buildFields(const AccountPreferences &preferences);
    QWidget *buildButtons();
    void offerLayouts();
    void offerPrinters(const QList<SystemPrinter> &printers);
    void layoutChosen();
    void showFields();
    void showPreview();
    const paper::PaperLayout *layoutChoice() const;
    bool isRoll() const;
    PrintChoice choice() const;
    paper::PaperJob job() const;
    void print();
    void savePdf();
    void say(const QString &sentence, bool isProblem);

    Services m_services;
    const paper::PaperJob m_job;
    PrintChoice m_wanted; ///< as remembered, until the printers are known
    QList<SystemPrinter> m_printers;
    bool m_isListed = false, m_hasOffered = false, m_isPrinting = false;
    PaperPreview *m_preview = nullptr;
    PaperPreferences *m_preferences = nullptr;
    QComboBox *m_layout = nullptr, *m_printer = nullptr;
    QLabel *m_rawLabel = nullptr, *m_status = nullptr;
    QLineEdit *m_raw = nullptr;
    QSpinBox *m_copies = nullptr;
    QCheckBox *m_drawer = nullptr, *m_logoInCode = nullptr;
    QPushButton *m_print = nullptr, *m_pdf = nullptr;
};

} // namespace linktill::gui
