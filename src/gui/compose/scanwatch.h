// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/compose/scanburst.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>
#include <QVariant>

#include <functional>

class QKeyEvent;
class QWidget;

namespace linktill::gui {

class DraftForm;

/// A code, and where the cursor was when it was scanned.
struct Scan
{
    QString code; ///< as the scanner typed it
    QString field = {};   ///< what the place is called where it was typed; empty: it was in none
    bool isMoney = false; ///< an amount stands there
    std::function<void()> put = {}; ///< puts it there all the same; empty with `field`
};

/// Hears the scanner wherever the cursor is on a page: of keys that come faster than a person
/// types, nothing stays in the field in which they fell, and the Return or Tab at their end does
/// nothing else. A widget with the property `takesScans` reads what is scanned into it by itself.
class ScanWatch : public QObject
{
    Q_OBJECT

public:
    /// Form and page must outlive it.
    ScanWatch(DraftForm &form, QWidget *page);

Q_SIGNALS:
    void scanned(const linktill::gui::Scan &scan);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /// The text that was there before the first key.
    struct Place
    {
        QPointer<QWidget> focus;  ///< where the cursor was
        QString text;             ///< of a line there, perhaps not read yet
        QPointer<QWidget> widget; ///< the editor which that is a part of, else the same
        QVariant content; ///< of a box of choices what the draft holds, which may be nothing
    };

    bool isScanEnd(const QKeyEvent &key);
    void typed(const QKeyEvent &key);
    void take();
    Scan scanAt(QWidget *widget) const;
    QWidget *editorOf(QWidget *widget) const;
    QVariant contentOf(QWidget *editor) const;
    void takeBack(QWidget *widget);

    DraftForm &m_form;
    QWidget *m_page;
    ScanBurst m_burst;
    Place m_place;
    QBasicTimer m_quiet; ///< a scanner that ends with no key has ended
    bool m_isQuiet = false;
    bool m_isTaken = false; ///< without its end, which may come late
};

} // namespace linktill::gui
