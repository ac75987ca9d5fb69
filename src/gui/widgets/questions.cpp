// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/questions.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace linktill::gui {

/// Qt looks these up itself for the buttons of all dialogs; it has no Thai or Vietnamese words for them. GNOME's
/// have mnemonics.
[[maybe_unused]] static const char *const buttonWords[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),   QT_TRANSLATE_NOOP("QGnomeTheme", "&Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"), QT_TRANSLATE_NOOP("QGnomeTheme", "&Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),  QT_TRANSLATE_NOOP("QGnomeTheme", "&Close"),
};

void Questions::ask(QWidget *parent, const Question &question, std::function<void(bool)> answered)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text,
                                QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const auto *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(question.no, QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::finished, parent,
                     [box, yes, answered = std::move(answered)] {
                         answered(box->clickedButton() == yes);
                     });
    box->open();
}

} // namespace linktill::gui
