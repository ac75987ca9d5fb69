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

/// Holds the sections of a form, one below the other. The header of each says what is in it and how many
/// issues are shown. They stand below the fields that every link needs and are built after those are painted.
class FormSections : public QObject
{
    Q_OBJECT
public:
    /// `specs` is called when the sections are first needed. The sections fill `frame`.
    FormSections(std::function<std::vector<SectionSpec>()> specs, QWidget *frame,
                 QObject *parent = nullptr);

    /// Builds the sections; does nothing when they are built already.
    void build();
    void showSummaries(const LinkContent &draft);
    void showIssues(const Issues &shown);
    /// Opens the section that contains the field.
    void open(const QString &field);
    bool hold(const QString &field);
    /// Returns name and title of each section, in the order of the form.
    QList<std::pair<QString, QString>> titles();
    /// Returns the path of the section's first field; empty when no section has this name.
    QString firstField(const QString &name);

Q_SIGNALS:
    void built();
    /// A section was opened; its editors may have been built just now.
    void opened();

private:
    std::function<std::vector<SectionSpec>()> m_makeSpecs;
    QWidget *m_frame;
    std::vector<SectionSpec> m_specs;
    std::vector<Section *> m_sections; ///< in the order of m_specs
};

} // namespace linktill::gui
