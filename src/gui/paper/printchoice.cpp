// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/paper/printchoice.h"

#include "application/ports/rawprinting.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill::gui {

namespace {

constexpr int mostRemembered = 20; ///< copies

QString nameOfChoice(bool isReceipt)
{
    return isReceipt ? u"paper/receipt"_s : u"paper/link"_s;
}

} // namespace

bool PrintChoice::isComplete() const
{
    const paper::PaperLayout *known = paper::layoutNamed(layout);
    if (!known)
        return false;
    if (!isRaw)
        return !printer.isEmpty();
    return known->kind == paper::PaperKind::Roll && rawTargetFrom(raw).has_value();
}

PrintChoice recalledChoice(const ViewSettings &view, bool isReceipt)
{
    const QJsonObject kept = QJsonDocument::fromJson(view.recalled(nameOfChoice(isReceipt)).toUtf8()).object();
    PrintChoice choice;
    choice.layout = kept["layout"_L1].toString();
    choice.isRaw = kept["is_raw"_L1].toBool();
    choice.printer = kept["printer"_L1].toString();
    choice.raw = kept["raw"_L1].toString();
    choice.copies = std::clamp(kept["copies"_L1].toInt(1), 1, mostRemembered);
    choice.opensDrawer = kept["drawer"_L1].toBool();
    choice.hasLogoInCode = kept["logo_in_code"_L1].toBool();
    return choice;
}

void keepChoice(const ViewSettings &view, bool isReceipt, const PrintChoice &choice)
{
    const QJsonObject kept{{u"layout"_s, choice.layout},   {u"is_raw"_s, choice.isRaw},
                           {u"printer"_s, choice.printer}, {u"raw"_s, choice.raw},
                           {u"copies"_s, choice.copies},   {u"drawer"_s, choice.opensDrawer},
                           {u"logo_in_code"_s, choice.hasLogoInCode}};
    view.keep(nameOfChoice(isReceipt), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace linktill::gui
