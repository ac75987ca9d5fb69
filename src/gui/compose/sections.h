// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace linktill {
class Catalogue;
class Clock;
struct LinkContent;
}

namespace linktill::gui {

class DraftForm;
class ListEditor;

/// Builds the widget above the table of items; may return null.
using ItemEntryFactory = std::function<QWidget *(ListEditor &table, QWidget *parent)>;

/// Describes a section of the page: its name and title, its fields, and how to build its form.
struct SectionSpec
{
    QString name;  ///< objectName of the section, "merchantSection"
    QString title;
    QStringList fields; ///< paths, or beginnings of paths that end with '.'
    std::function<QString(const LinkContent &)> summary;
    std::function<QWidget *(QWidget *parent)> build; ///< also binds the form

    bool holds(const QString &path) const;
};

/// Returns all sections in the order of the page. `form`, `catalogue` and `clock` must outlive them;
/// `methods` builds the form of the payment methods.
std::vector<SectionSpec> sectionSpecs(DraftForm &form, const Catalogue &catalogue, const Clock &clock,
                                      std::function<QString()> freshOrderId,
                                      std::function<QWidget *(QWidget *)> methods,
                                      ItemEntryFactory itemEntry);

} // namespace linktill::gui
