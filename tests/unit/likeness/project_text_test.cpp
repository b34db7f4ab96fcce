// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness/project_text.h"

#include "likeness/compared_project.h"
#include "support/stringify.h"

#include <cmath>
#include <numbers>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("Width, case, punctuation and Chinese numerals do not make texts differ")
{
    CHECK(normalised(u"滨河路（Ａ段）改造　工程，第二期"_s) == u"滨河路a段改造工程第2期");
    CHECK(normalised(u"第十三中学"_s) == u"第13中学");
    CHECK(normalised(u"二十号楼、三十五号楼"_s) == u"20号楼35号楼");
    CHECK(normalised(u" ——（）"_s).isEmpty());
}

TEST_CASE("Grams are pairs and triples with how often they come")
{
    CHECK(gramsOf(QString()).empty());
    CHECK(gramsOf(u"路"_s).size() == 1);
    const auto grams = gramsOf(u"道路道路"_s);
    // 道路 twice, 路道 once, 道路道 once, 路道路 once
    REQUIRE(grams.size() == 4);
    int all = 0;
    int most = 0;
    for (const GramCount &gram : grams) {
        all += gram.count;
        most = std::max<int>(most, gram.count);
    }
    CHECK(all == 5);
    CHECK(most == 2);
}

TEST_CASE("A number tells which one, unless it is an amount")
{
    const QStringList units{u"公里"_s, u"万"_s};
    const auto marks = ordinalsOf(normalised(u"示例路三期3.5公里改造"_s), units);
    REQUIRE(marks.size() == 1);
    CHECK(marks[0] == OrdinalMark{u"期"_s, u"3"_s});
    CHECK(ordinalsOf(normalised(u"G312国道、投资2万元"_s), units).size() == 1);
    CHECK(ordinalsOf(normalised(u"旧桥加固12"_s), units)
          == std::vector{OrdinalMark{QString(), u"12"_s}});
}

TEST_CASE("A section of a road is known by chainage or by its ends")
{
    const LineSection chainage = sectionOf(u"省道改造 K3+200—K9+050 段"_s);
    REQUIRE(chainage.chainage);
    CHECK(*chainage.chainage == std::pair{3200, 9050});
    CHECK(sectionOf(u"滨河路（人民路至解放路）改造"_s).ends
          == QStringList{u"人民路"_s, u"解放路"_s});
    CHECK(sectionOf(u"滨河路人民路—解放路段"_s).ends == QStringList{u"人民路"_s, u"解放路"_s});
    CHECK(sectionOf(u"滨河路改造"_s).ends.isEmpty());
    CHECK_FALSE(sectionOf(u"K1+000 处滑坡治理"_s).chainage);
}

TEST_CASE("The longest words in common are found as they are written")
{
    CHECK(longestShared(u"新建滨河路道路工程"_s, u"滨河路道路改造"_s) == u"滨河路道路");
    CHECK(longestShared(u"甲乙"_s, u"丙丁"_s).isEmpty());
    CHECK(longestShared(QString(), u"丙丁"_s).isEmpty());
}

TEST_CASE("Distances follow the great circle and extents overlap like circles")
{
    ComparedProject a;
    a.longitude = 120;
    a.latitude = 30;
    ComparedProject b = a;
    b.latitude = 31;
    // one degree of a great circle of 6,371,008.8 m radius
    CHECK(std::abs(distanceBetween(a, b) - 6'371'008.8 * std::numbers::pi / 180) < 0.01);
    b = a;
    b.longitude = 121;
    CHECK(std::abs(distanceBetween(a, b) - 96'297) < 20);
    CHECK(overlapOf(a, b) == 0);
    b.longitude = a.longitude;
    a.extent = 500;
    b.extent = 2000;
    CHECK(overlapOf(a, b) == 1);
    // two circles of radius r, one radius apart: 2 pi / 3 - sqrt(3) / 2 of r^2
    b.extent = 500;
    b.latitude = a.latitude + 500 / (6'371'008.8 * std::numbers::pi / 180);
    const double lens = (2 * std::numbers::pi / 3 - std::sqrt(3.0) / 2) / std::numbers::pi;
    CHECK(std::abs(overlapOf(a, b) - lens) < 0.001);
}
