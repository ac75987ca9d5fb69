// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "gui/compose/sections.h"

#include <QList>
#include <QObject>

#include <utility>
#include <vector>

class QWidget;

namespace linktill::gui {

class Section;

/// The sections of a form, one below the other: what is in them, and what of it is the matter, stands in
/// their heads. They stand below what every link needs, so they are built after that was painted.
class FormSections : public QObject
{
    Q_OBJECT
public:
    /// `specs` makes them when they are first needed. They fill `frame`.
    FormSections(std::function<std::vector<SectionSpec>()> specs, QWidget *frame,
                 QObject *parent = nullptr);

    /// Nothing when they are built already.
    void build();
    void showSummaries(const LinkContent &draft);
    void showIssues(const Issues &shown);
    /// Opens the one in which the field is.
    void open(const QString &field);
    bool hold(const QString &field);
    /// Names and titles.
    QList<std::pair<QString, QString>> titles();
    /// The first field of that section; empty: there is none of this name.
    QString firstField(const QString &name);

Q_SIGNALS:
    void built();
    /// A section was opened, and perhaps its editors built.
    void opened();

private:
    std::function<std::vector<SectionSpec>()> m_makeSpecs;
    QWidget *m_frame;
    std::vector<SectionSpec> m_specs;
    std::vector<Section *> m_sections; ///< as m_specs
};

} // namespace linktill::gui
