// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/theme.h"

#include "core/system.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QStyleFactory>
#include <QStyleHints>

#include <array>

/// Loads this library's resources. Those of a static library must be asked for by name, outside of any
/// namespace.
static void initLooks()
{
    Q_INIT_RESOURCE(gui);
}

namespace linktill::gui {

namespace {

struct Token
{
    Role role;
    const char *name; ///< "@name" in the style sheet
    QRgb light, dark, contrast;
};

constexpr std::array<Token, std::size_t(Role::Count)> tokens{{
    {Role::Surface, "surface", 0xfff5f6f8, 0xff15181c, 0xff000000},
    {Role::Raised, "raised", 0xffffffff, 0xff1e2125, 0xff000000},
    {Role::Text, "text", 0xff1a1d21, 0xffe9ebee, 0xffffffff},
    {Role::Muted, "muted", 0xff59616d, 0xffa3abb6, 0xffe6e6e6},
    {Role::Disabled, "disabled", 0xff626a77, 0xff929ba8, 0xff9a9a9a},
    {Role::Line, "line", 0xffd9dde3, 0xff33383f, 0xffffffff},
    {Role::FieldLine, "fieldline", 0xff7d8693, 0xff717b89, 0xffffffff},
    {Role::Accent, "accent", 0xff1f5fd1, 0xff7aa7ff, 0xffffe14d},
    {Role::OnAccent, "onaccent", 0xffffffff, 0xff0d1524, 0xff000000},
    {Role::AccentHover, "accenthover", 0xff1950b3, 0xff95b9ff, 0xfffff0a0},
    {Role::Selected, "selected", 0xffe4ecfb, 0xff25314a, 0xff333300},
    {Role::Danger, "danger", 0xffb3261e, 0xffff8a80, 0xffff9c94},
    {Role::DangerBack, "dangerback", 0xfffdeceb, 0xff3d2220, 0xff000000},
    {Role::Warning, "warning", 0xff855300, 0xfff2b84b, 0xffffd060},
    {Role::Success, "success", 0xff1a7338, 0xff6fd08c, 0xff8cf0a8},
    {Role::SuccessBack, "successback", 0xffe2f4e8, 0xff1a3324, 0xff000000},
    {Role::Practice, "practice", 0xff7a5200, 0xffffc04d, 0xff000000},
    {Role::PracticeBack, "practiceback", 0xffffefc9, 0xff40300f, 0xffffc94d},
    {Role::Sandbox, "sandbox", 0xff1a4fb0, 0xff9cc0ff, 0xff000000},
    {Role::SandboxBack, "sandboxback", 0xffdfe9fc, 0xff1c2c4a, 0xff9cc0ff},
    {Role::Live, "live", 0xff14602e, 0xff86dca0, 0xff000000},
    {Role::LiveBack, "liveback", 0xffdaf1e1, 0xff173822, 0xff86dca0},
    {Role::PracticeFill, "practicefill", 0xff7a5200, 0xffffc04d, 0xffffc94d},
    {Role::SandboxFill, "sandboxfill", 0xff1a4fb0, 0xff9cc0ff, 0xff9cc0ff},
    {Role::LiveFill, "livefill", 0xff14602e, 0xff86dca0, 0xff86dca0},
}};

constexpr int bodyPixels = 13;

Appearance applied = Appearance::Light;

Appearance systemAppearance()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark
        ? Appearance::Dark
        : Appearance::Light;
#else
    // Qt before 6.5 shows the desktop's choice only by the colours that it has at the start.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? Appearance::Dark : Appearance::Light;
#endif
}

QPalette palette()
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole to, Role from) { p.setColor(to, Theme::color(from)); };
    set(QPalette::Window, Role::Surface);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Raised);
    set(QPalette::AlternateBase, Role::Surface);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Raised);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Danger);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::Raised);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Midlight, Role::Line);
    set(QPalette::Dark, Role::FieldLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, Theme::color(Role::Disabled));
    return p;
}

/// Returns the families for Windows, whose own font may lack Thai letters and "฿". Without a name it takes any
/// font that has them, and a line of text that needs a much taller one lies outside of its field. Every Windows
/// has the first two; Wine has the last one at best.
QStringList familiesOfWindows(QStringList families)
{
    for (const char *name : {"Segoe UI", "Leelawadee UI", "DejaVu Sans"}) {
        if (!families.contains(QLatin1String(name)))
            families << QLatin1String(name);
    }
    return families;
}

QString styleSheet()
{
    QFile file(QStringLiteral(":/style/linktill.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    QString sheet;
    sheet.reserve(source.size() + 512);
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] != QLatin1Char('@')) {
            sheet += source[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && source[end].isLetter())
            ++end;
        const QStringView name = QStringView(source).mid(i + 1, end - i - 1);
        for (const Token &token : tokens) {
            if (name == QLatin1String(token.name))
                sheet += Theme::color(token.role).name();
        }
        i = end - 1;
    }
    return sheet;
}

} // namespace

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::HighContrast:
        return QStringLiteral("contrast");
    case Appearance::System:
        break;
    }
    return QStringLiteral("system");
}

Appearance appearanceFromName(const QString &name)
{
    for (const auto a : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        if (name == appearanceName(a))
            return a;
    }
    return Appearance::System;
}

void Theme::apply(QApplication &app, Appearance appearance)
{
    initLooks();
    const Appearance fromSystem = systemAppearance();
    applied = appearance == Appearance::System ? fromSystem : appearance;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette());
    // The text size is set here and not in the style sheet: from there, every widget would first be
    // made with the system's size, and Qt must look up a font for each size.
    QFont font = QApplication::font();
    font.setPixelSize(bodyPixels);
    if (thisSystem == System::Windows)
        font.setFamilies(familiesOfWindows(font.families()));
    QApplication::setFont(font);
    app.setStyleSheet(styleSheet());
}

QColor Theme::color(Role role)
{
    const Token &token = tokens[std::size_t(role)];
    switch (applied) {
    case Appearance::Dark:
        return QColor::fromRgb(token.dark);
    case Appearance::HighContrast:
        return QColor::fromRgb(token.contrast);
    default:
        return QColor::fromRgb(token.light);
    }
}

} // namespace linktill::gui
