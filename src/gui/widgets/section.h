// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace linktill::gui {

class SectionHeader;

/// Shows one line of the form that opens in place. The header is a single button (object name
/// `sectionHeader`, checked while open) with `sectionTitle`, `sectionSummary`, `sectionBadge` (which has
/// the property `severity`) and a chevron. The content is made when the section is first opened, so that
/// a form of many sections starts fast.
class Section : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)

public:
    explicit Section(QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    QString summary() const;
    void setSummary(const QString &summary);
    /// Sets the function that makes the content; it is called once, on the first opening or by
    /// ensureContent().
    void setContentFactory(std::function<QWidget *(QWidget *parent)> factory);
    /// Returns null until the content is first needed.
    QWidget *content() const { return m_content; }
    QWidget *ensureContent();
    bool isOpen() const;
    void setOpen(bool open);
    /// Shows in the header the number of problems, or else that of warnings. Screen readers say both.
    void setProblems(int problems, int warnings);
    /// Returns the widget that Tab reaches; the page puts the focus there.
    QAbstractButton *header() const;

Q_SIGNALS:
    void opened(bool open);

private:
    void toggle(bool open);

    SectionHeader *m_header;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    std::function<QWidget *(QWidget *)> m_factory;
};

} // namespace linktill::gui
