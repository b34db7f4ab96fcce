// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "support/stringify.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <catch2/generators/catch_generators.hpp>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace zs;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

/// WCAG 2.1 contrast ratio.
double ratio(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

TEST_CASE("text is legible on every ground of every theme", "[gui][theme]")
{
    const ThemeKind kind = GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast);
    for (const ColorRole ground : {ColorRole::Surface, ColorRole::Raised}) {
        CHECK(ratio(colorOf(kind, ColorRole::Text), colorOf(kind, ground)) >= 7.0);
        CHECK(ratio(colorOf(kind, ColorRole::Dim), colorOf(kind, ground)) >= 4.5);
        CHECK(ratio(colorOf(kind, ColorRole::Critical), colorOf(kind, ground)) >= 4.5);
    }
    const QPalette palette = paletteOf(kind);
    CHECK(ratio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
          >= 4.5);
}

TEST_CASE("fonts grow with the chosen size and stay within 100 and 200 percent", "[gui][theme]")
{
    applyTheme(ThemeKind::Light, 150);
    CHECK(uiFont().pointSizeF() == 15.75);
    CHECK(scaled(28) == 42);
    applyTheme(ThemeKind::Light, 500);
    CHECK(fontPercent() == 200);
    applyTheme(ThemeKind::Light, 100);
    CHECK(uiFont().pointSizeF() == 10.5);
}

TEST_CASE("work shows its progress and stops when Cancel is clicked", "[gui][status]")
{
    StatusLine line;
    line.show();
    bool went = true;
    {
        BusyScope busy(line, u"Counting"_s);
        CHECK(line.isBusy());
        CHECK(busy.step(1, 10));
        QTimer::singleShot(
            0, &line, [&line] { QTest::mouseClick(line.cancelButton(), Qt::LeftButton); });
        for (int i = 0; i < 200 && went; ++i) {
            QTest::qSleep(5);
            went = busy.step(2, 10);
        }
    }
    CHECK_FALSE(went);
    CHECK_FALSE(line.isBusy());
}

TEST_CASE("keys that would start something else are held back while the program is busy",
          "[gui][status]")
{
    StatusLine line;
    QToolButton other;
    other.show();
    QSignalSpy clicks(&other, &QToolButton::clicked);
    {
        BusyScope busy(line, u"Counting"_s);
        QTest::keyClick(&other, Qt::Key_Space);
        QTest::mouseClick(&other, Qt::LeftButton);
        CHECK(clicks.isEmpty());
    }
    QTest::mouseClick(&other, Qt::LeftButton);
    CHECK(clicks.size() == 1);
}

TEST_CASE("the strength hint tells a run of letters from a real phrase", "[gui][passphrase]")
{
    CHECK(strengthOf(u"") == Strength::Empty);
    CHECK(strengthOf(u"aaaaaaaaaaaaaaaa") == Strength::Weak);
    CHECK(strengthOf(u"abcdefghijklmnop") == Strength::Weak);
    CHECK(strengthOf(u"shili-2026-Qiao!Tou") == Strength::Good);
}

TEST_CASE("Caps Lock is told from a capital typed without Shift", "[gui][passphrase]")
{
    PassphraseEdit edit;
    QSignalSpy seen(&edit, &PassphraseEdit::capsLockSeen);
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QApplication::sendEvent(&edit, &capital);
    QKeyEvent shifted(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, u"A"_s);
    QApplication::sendEvent(&edit, &shifted);
    REQUIRE(seen.size() == 2);
    CHECK(seen[0][0].toBool());
    CHECK_FALSE(seen[1][0].toBool());
}

TEST_CASE("an unknown word on the command line is refused with the usage", "[gui][options]")
{
    const auto wrong = parseOptions({u"zhengshu"_s, u"--colour"_s});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::Invalid);
    CHECK(wrong.error().message.contains(u"--tour"_s));
    CHECK_FALSE(parseOptions({u"zhengshu"_s, u"--lang"_s, u"fr"_s}));
    const auto right =
        parseOptions({u"zhengshu"_s, u"--store"_s, u"a.zsw"_s, u"--lang"_s, u"en"_s});
    REQUIRE_OK(right);
    CHECK(right->store == u"a.zsw");
    CHECK(right->language == u"en");
}

TEST_CASE("a mnemonic is taken off a text, at its front, in it or appended in brackets",
          "[gui][text]")
{
    CHECK(withoutMnemonic(u"&File"_s) == u"File"_s);
    CHECK(withoutMnemonic(u"E&xport the plan..."_s) == u"Export the plan..."_s);
    CHECK(withoutMnemonic(u"导出计划(&X)..."_s) == u"导出计划..."_s);
    CHECK(withoutMnemonic(u"文件（&F）"_s) == u"文件"_s);
    CHECK(withoutMnemonic(u"进度 (%)"_s) == u"进度 (%)"_s);
    CHECK(withoutMnemonic(u"Save && close"_s) == u"Save & close"_s);
}
