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

/// Colours by role, each for light, dark and high contrast. Text roles keep 4.5:1 on surface and
/// raised, lines and icons 3:1 where they carry meaning.
enum class Role {
    Surface,
    Raised,
    Text,
    Muted,
    Disabled, ///< of what cannot be used now
    Line,     ///< parts things that need no parting; what can be used has FieldLine
    FieldLine,
    Accent,
    OnAccent,
    AccentHover,
    Selected,
    Danger,
    Warning,
    Success,
    Practice,
    PracticeBack,
    Sandbox,
    SandboxBack,
    Live,
    LiveBack,
    PracticeFill, ///< of the button that sends, as the next two; its text is OnAccent
    SandboxFill,
    LiveFill,
    Count
};

/// Palette and style sheet of the whole program, made from one table of colours.
class Theme
{
public:
    /// Sets style, palette and style sheet of the application.
    static void apply(QApplication &app, Appearance appearance);
    /// Colour of a role in the theme that was applied last.
    static QColor color(Role role);
    static bool isDark();
};

} // namespace linktill::gui
