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

/// Holds a scanned code and where the cursor was.
struct Scan
{
    QString code; ///< as the scanner typed it
    QString field = {};   ///< label of the field or column it fell into; empty: into none
    bool isMoney = false; ///< the field is for an amount
    std::function<void()> put = {}; ///< puts the code there all the same; empty when `field` is
};

/// Recognises scans wherever the cursor is on a page: keys that come faster than a person types are
/// removed from the field into which they fell, and the Return or Tab at their end has no other
/// effect. A widget with the property `takesScans` reads what is scanned into it by itself.
class ScanWatch : public QObject
{
    Q_OBJECT

public:
    /// Form and page must outlive this object.
    ScanWatch(DraftForm &form, QWidget *page);

Q_SIGNALS:
    void scanned(const linktill::gui::Scan &scan);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /// Remembers what was at the cursor before the first key of a burst.
    struct Place
    {
        QPointer<QWidget> focus;  ///< where the cursor was
        QString text;             ///< text of the line there, which may not be in the draft yet
        QPointer<QWidget> widget; ///< the editor that contains `focus`, else `focus` itself
        QVariant content; ///< what `widget` held; of a box of choices the draft's value, which may be empty
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
    QBasicTimer m_quiet; ///< ends a scan whose scanner sends no key at the end
    bool m_isQuiet = false;
    bool m_isTaken = false; ///< a scan was taken before its last key, which may still come
};

} // namespace linktill::gui
