// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/house_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QIcon>
#include <QStandardPaths>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

using Colors = std::array<QRgb, kColorRoles>;

// in the order of ColorRole
constexpr Colors kLight{0xff1d5fa8,
                        0xff00875a,
                        0xff2f7fc1,
                        0xffe09b00,
                        0xffd1520b,
                        0xffb3261e,
                        0xff8a94a0,
                        0xffb8bfc7,
                        0xff1b2530,
                        0xff5b6773,
                        0xffdde2e7,
                        0xffffffff,
                        0xfff6f8fa,
                        0xffeef1f4};
constexpr Colors kDark{0xff5aa2ea,
                       0xff3fbf8f,
                       0xff62a8e0,
                       0xfff0b63a,
                       0xfff08a4b,
                       0xffff7b72,
                       0xff8a94a0,
                       0xff5d6670,
                       0xffe6eaee,
                       0xffa9b3bd,
                       0xff3a424b,
                       0xff1e2329,
                       0xff272d34,
                       0xff2c333b};
constexpr Colors kHighContrast{0xff0033a0,
                               0xff005c3a,
                               0xff0b4f8a,
                               0xff7a4f00,
                               0xff9c2f00,
                               0xff9b0000,
                               0xff404040,
                               0xff6b6b6b,
                               0xff000000,
                               0xff1c1c1c,
                               0xff000000,
                               0xffffffff,
                               0xffffffff,
                               0xffe0e0e0};

struct Present {
    ThemeKind kind = ThemeKind::Light;
    int fontPercent = 100;
    QString systemFamily;
};

Present &present()
{
    static Present now;
    return now;
}

QFont fontOf(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies({u"Noto Sans CJK SC"_s, u"WenQuanYi Micro Hei"_s, present().systemFamily});
    font.setPointSizeF(points * present().fontPercent / 100.0);
    font.setWeight(weight);
    font.setFeature("tnum", 1);
    return font;
}

} // namespace

QColor colorOf(ThemeKind kind, ColorRole role)
{
    const Colors &colors = kind == ThemeKind::Dark           ? kDark
                           : kind == ThemeKind::HighContrast ? kHighContrast
                                                             : kLight;
    return QColor::fromRgb(colors[static_cast<std::size_t>(role)]);
}

QPalette paletteOf(ThemeKind kind)
{
    const auto color = [kind](ColorRole role) { return colorOf(kind, role); };
    const QColor onAccent = kind == ThemeKind::Dark ? QColor(0x10, 0x18, 0x20) : QColor(Qt::white);
    QPalette palette;
    palette.setColor(QPalette::Window, color(ColorRole::Raised));
    palette.setColor(QPalette::WindowText, color(ColorRole::Text));
    palette.setColor(QPalette::Base, color(ColorRole::Surface));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::Raised));
    palette.setColor(QPalette::Text, color(ColorRole::Text));
    palette.setColor(QPalette::Button,
                     kind == ThemeKind::Dark ? color(ColorRole::Shade) : color(ColorRole::Raised));
    palette.setColor(QPalette::ButtonText, color(ColorRole::Text));
    palette.setColor(QPalette::BrightText, color(ColorRole::Critical));
    palette.setColor(QPalette::Highlight, color(ColorRole::Accent));
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Accent, color(ColorRole::Accent));
    palette.setColor(QPalette::Link, color(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, color(ColorRole::Accent));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Raised));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::Dim));
    palette.setColor(QPalette::Mid, color(ColorRole::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::Idle));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(ColorRole::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(ColorRole::Dim));
    return palette;
}

ThemeKind themeKind()
{
    return present().kind;
}

QColor themeColor(ColorRole role)
{
    return colorOf(present().kind, role);
}

int fontPercent()
{
    return present().fontPercent;
}

void applyTheme(ThemeKind kind, int percent)
{
    Present &now = present();
    now.kind = kind;
    now.fontPercent = std::clamp(percent, 100, 200);
    if (now.systemFamily.isEmpty())
        now.systemFamily = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    if (!qobject_cast<HouseStyle *>(QApplication::style()))
        QApplication::setStyle(new HouseStyle);
    // not every platform plugin tells Qt where the icon themes lie
    QIcon::setThemeSearchPaths(QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                                         u"icons"_s,
                                                         QStandardPaths::LocateDirectory)
                               << u":/icons"_s);
    QIcon::setThemeName(kind == ThemeKind::Dark ? u"breeze-dark"_s : u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
    const QPalette palette = paletteOf(kind);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(uiFont());
    for (const char *view : {"QTableView", "QTreeView", "QListView", "QHeaderView"})
        QApplication::setFont(listFont(), view);
}

QFont uiFont()
{
    return fontOf(10.5);
}

QFont listFont()
{
    return fontOf(10);
}

QFont titleFont()
{
    return fontOf(15, QFont::Medium);
}

int scaled(int pixels)
{
    return pixels * present().fontPercent / 100;
}

QSize dialogSize(const QWidget &dialog, int width, int height)
{
    const QSize wanted(scaled(width), scaled(height));
    const QWidget *owner = dialog.parentWidget();
    return owner ? wanted.boundedTo(owner->window()->size()) : wanted;
}

} // namespace zs
