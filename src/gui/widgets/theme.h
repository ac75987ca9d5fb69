// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;

namespace linktill::gui {

/// The appearance that the user chose; System follows the desktop.
enum class Appearance { System, Light, Dark, HighContrast };

QString appearanceName(Appearance appearance); ///< "system", "light", "dark", "contrast"
Appearance appearanceFromName(const QString &name);

/// Names the colours by their use; each has a value for light, dark and high contrast. Text has a
/// contrast of 4.5:1 on Surface and Raised, lines and icons 3:1 where they carry meaning.
enum class Role {
    Surface,
    Raised,
    Text,
    Muted,
    Disabled, ///< text of what cannot be used now
    Line,     ///< lines for decoration only; controls have FieldLine
    FieldLine,
    Accent,
    OnAccent,
    AccentHover,
    Selected,
    Danger,
    DangerBack, ///< behind a cell that is wrong
    Warning,
    Success,
    SuccessBack, ///< behind what went well
    Practice,
    PracticeBack,
    Sandbox,
    SandboxBack,
    Live,
    LiveBack,
    PracticeFill, ///< fills the button that sends, as the next two do; its text is OnAccent
    SandboxFill,
    LiveFill,
    Count
};

/// Makes the palette and the style sheet of the whole program from one table of colours.
class Theme
{
public:
    /// Sets style, palette and style sheet of the application.
    static void apply(QApplication &app, Appearance appearance);
    /// Returns the colour of a role in the theme that was applied last.
    static QColor color(Role role);
};

} // namespace linktill::gui
