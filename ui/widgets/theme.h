// SPDX-License-Identifier: GPL-3.0-or-later
// Colours with a meaning, the fonts and the spaces: every page takes them from here and sets none
// of its own.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QWidget;

namespace zs {

enum class ThemeKind { Light, Dark, HighContrast };

/// What a colour says. Never the only carrier of a meaning: a word or an icon stands beside it.
enum class ColorRole {
    Accent,   ///< selection, links, the primary button
    Done,     ///< finished
    OnTrack,  ///< running to plan
    AtRisk,   ///< near a limit
    Late,     ///< over a limit
    Critical, ///< critical path, broken integrity
    Idle,     ///< not started
    Baseline, ///< what was approved
    Text,
    Dim,
    Line,
    Surface,
    Raised,
    Shade, ///< non-working time
};
inline constexpr std::size_t kColorRoles = 14;

/// Steps of space in device-independent pixels.
inline constexpr int kSpace = 8;
inline constexpr int kHalfSpace = 4;
inline constexpr int kPageMargin = 16;

[[nodiscard]] QColor colorOf(ThemeKind kind, ColorRole role);
[[nodiscard]] QPalette paletteOf(ThemeKind kind);

/// The theme that applyTheme() set last; light before.
[[nodiscard]] ThemeKind themeKind();
/// A colour of the present theme; ask at paint time, so that a switch shows at once.
[[nodiscard]] QColor themeColor(ColorRole role);

/// Sets style, palette, icon theme and font of the whole application. `fontPercent`: 100-200.
void applyTheme(ThemeKind kind, int fontPercent);
[[nodiscard]] int fontPercent();

/// 10.5 pt, scaled; figures of one width.
[[nodiscard]] QFont uiFont();
/// 10 pt, scaled.
[[nodiscard]] QFont listFont();
/// 15 pt medium, scaled.
[[nodiscard]] QFont titleFont();
/// `pixels` grown with the chosen font size.
[[nodiscard]] int scaled(int pixels);
/// Size of a dialog: grown likewise, but never larger than the window it belongs to.
[[nodiscard]] QSize dialogSize(const QWidget &dialog, int width, int height);

} // namespace zs
