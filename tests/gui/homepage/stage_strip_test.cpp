// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homepage/stage_strip.h"

#include "support/stringify.h"
#include "ui/widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

std::vector<StripStep> five()
{
    return {{u"项目建议书"_s, StepState::Simplified, {}},
            {u"可行性研究"_s, StepState::Passed, u"2026-03-04"_s},
            {u"初步设计与概算"_s, StepState::Returned, {}},
            {u"招标采购"_s, StepState::Open, {}},
            {u"实施"_s, StepState::Waiting, {}}};
}

/// The most frequent colour of a station's inside tells nothing alone; the pictures must differ.
QImage stationOf(StageStrip &strip, int step)
{
    const int width = strip.width() / 5;
    return strip.grab(QRect(width * step, 0, width, scaled(34))).toImage();
}

} // namespace

TEST_CASE("the strip is walked by the arrow keys and by clicks, and says where one is", "[gui]")
{
    applyTheme(ThemeKind::Light, 100);
    StageStrip strip;
    strip.resize(700, strip.minimumSizeHint().height());
    strip.setSteps(five(), 1);
    strip.show();
    REQUIRE(QTest::qWaitForWindowExposed(&strip));
    QSignalSpy moved(&strip, &StageStrip::chosenChanged);
    CHECK(strip.chosen() == 1);
    QTest::keyClick(&strip, Qt::Key_Right);
    CHECK(strip.chosen() == 2);
    CHECK(strip.accessibleDescription().contains(u"初步设计与概算"));
    QTest::keyClick(&strip, Qt::Key_End);
    CHECK(strip.chosen() == 4);
    QTest::keyClick(&strip, Qt::Key_Right);
    CHECK(strip.chosen() == 4);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(20, 20));
    CHECK(strip.chosen() == 0);
    CHECK(moved.count() == 3);
    CHECK(strip.accessibleDescription().contains(u"2026-03-04"));
}

TEST_CASE("every state looks different, even without its colour", "[gui]")
{
    applyTheme(ThemeKind::HighContrast, 100);
    StageStrip strip;
    strip.resize(700, strip.minimumSizeHint().height());
    std::vector<StripStep> same(5, StripStep{u"环节"_s, StepState::Waiting, {}});
    std::vector<QImage> seen;
    for (const StepState state : {StepState::Waiting,
                                  StepState::Open,
                                  StepState::Passed,
                                  StepState::Simplified,
                                  StepState::Returned}) {
        same[2].state = state;
        strip.setSteps(same, 0);
        const QImage grey = stationOf(strip, 2).convertToFormat(QImage::Format_Mono);
        for (const QImage &other : seen)
            CHECK(grey != other);
        seen.push_back(grey);
    }
    applyTheme(ThemeKind::Light, 100);
}

TEST_CASE("an empty strip is not there", "[gui]")
{
    StageStrip strip;
    strip.setSteps({}, 0);
    CHECK(strip.chosen() == -1);
    CHECK_FALSE(strip.isVisible());
    strip.grab(); // paints nothing and does not fail
}
