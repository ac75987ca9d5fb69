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

/// One line of the form that opens in place. The header is a single button (object name
/// `sectionHeader`, checked while open): `sectionTitle`, `sectionSummary`, `sectionBadge` (with the
/// property `severity`) and a chevron. What is inside is made on the first opening only, so that a
/// form of many sections starts fast.
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
    /// Called once, on the first opening or by ensureContent().
    void setContentFactory(std::function<QWidget *(QWidget *parent)> factory);
    /// nullptr until it was needed.
    QWidget *content() const { return m_content; }
    QWidget *ensureContent();
    bool isOpen() const;
    void setOpen(bool open);
    /// How many things in here are to be mended or looked at.
    void setProblems(int problems, int warnings);
    /// The widget that Tab reaches; the page puts the focus there.
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
