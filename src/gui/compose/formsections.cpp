// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/formsections.h"

#include "core/linkcontent.h"
#include "gui/widgets/section.h"

#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>

namespace linktill::gui {

FormSections::FormSections(std::function<std::vector<SectionSpec>()> specs, QWidget *frame,
                           QObject *parent)
    : QObject(parent), m_makeSpecs(std::move(specs)), m_frame(frame)
{
}

void FormSections::build()
{
    if (!m_sections.empty())
        return;
    auto *layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_specs = m_makeSpecs();
    for (const SectionSpec &spec : m_specs) {
        if (!m_sections.empty()) {
            auto *line = new QFrame(m_frame);
            line->setObjectName(QStringLiteral("sectionLine"));
            layout->addWidget(line);
        }
        auto *section = new Section(m_frame);
        section->setObjectName(spec.name);
        section->setTitle(spec.title);
        section->setContentFactory(spec.build);
        connect(section, &Section::opened, this, &FormSections::opened);
        layout->addWidget(section);
        m_sections.push_back(section);
    }
    Q_EMIT built();
}

void FormSections::showSummaries(const LinkContent &draft)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setSummary(m_specs[i].summary(draft));
}

void FormSections::showIssues(const Issues &shown)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        int problems = 0, warnings = 0;
        for (const Issue &issue : shown) {
            if (m_specs[i].holds(issue.field))
                ++(issue.severity == Severity::Problem ? problems : warnings);
        }
        m_sections[i]->setProblems(problems, warnings);
    }
}

void FormSections::open(const QString &field)
{
    build();
    for (std::size_t i = 0; i < m_specs.size(); ++i) {
        if (m_specs[i].holds(field))
            m_sections[i]->setOpen(true);
    }
}

bool FormSections::hold(const QString &field)
{
    build();
    return std::any_of(m_specs.begin(), m_specs.end(),
                       [&](const SectionSpec &spec) { return spec.holds(field); });
}

QList<std::pair<QString, QString>> FormSections::titles()
{
    build();
    QList<std::pair<QString, QString>> titles;
    for (const SectionSpec &spec : m_specs)
        titles.append({spec.name, spec.title});
    return titles;
}

QString FormSections::firstField(const QString &name)
{
    build();
    const auto wanted = std::find_if(m_specs.begin(), m_specs.end(), [&](const SectionSpec &spec) {
        return spec.name == name;
    });
    return wanted == m_specs.end() ? QString() : wanted->fields.constFirst();
}

} // namespace linktill::gui
