// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"

#include <QImage>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace linktill::gui {

class FileDialogs;

/// Lets a person choose an account's logo, with a picture of it, and whether receipts are printed by
/// themselves. The logo is read in the background; one that can't be used is named in a sentence and not taken.
class PaperPreferences : public QWidget
{
    Q_OBJECT
public:
    explicit PaperPreferences(FileDialogs *dialogs, QWidget *parent = nullptr);

    void setPreferences(const AccountPreferences &preferences);
    /// Returns the preferences that were set, with what was changed here.
    AccountPreferences preferences() const;
    /// Null while there is none, or it is being read.
    const QImage &logo() const { return m_logo; }

Q_SIGNALS:
    /// The person changed something.
    void changed();
    /// logo() is another one.
    void logoRead();

private:
    void chooseLogo();
    void readLogo(const QString &file, bool isChosen);
    void showLogo(const QString &problem = {});

    FileDialogs *m_dialogs;
    AccountPreferences m_preferences;
    QImage m_logo;
    QLabel *m_picture, *m_name, *m_note;
    QPushButton *m_choose, *m_remove;
    QCheckBox *m_prints;
};

} // namespace linktill::gui
