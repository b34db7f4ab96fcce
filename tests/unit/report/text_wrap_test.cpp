// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_wrap.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// Chinese characters are two wide, all others one.
TextWrap grid()
{
    return TextWrap([](const QString &c) { return c.front().unicode() > 0x2000 ? 2.0 : 1.0; });
}

} // namespace

TEST_CASE("Latin text breaks at blanks and hyphens, Chinese anywhere", "[report]")
{
    TextWrap wrap = grid();
    CHECK(wrap.lines(u"one two three", 8, 9) == QStringList{u"one two"_s, u"three"_s});
    CHECK(wrap.lines(u"2401-SL0101-04", 8, 9) == QStringList{u"2401-"_s, u"SL0101-"_s, u"04"_s});
    CHECK(wrap.lines(u"路基施工段", 4, 9) == QStringList{u"路基"_s, u"施工"_s, u"段"_s});
    CHECK(wrap.lines(u"路基K1段", 4, 9) == QStringList{u"路基"_s, u"K1段"_s});
    CHECK(wrap.lines(u"unbreakable", 4, 9) == QStringList{u"unbr"_s, u"eaka"_s, u"ble"_s});
    CHECK(wrap.lines(u"a\nb", 9, 9) == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("no line begins with closing punctuation or ends with an opening bracket", "[report]")
{
    TextWrap wrap = grid();
    CHECK(wrap.lines(u"路基施工，段", 8, 9) == QStringList{u"路基施"_s, u"工，段"_s});
    CHECK(wrap.lines(u"路基施（一）", 8, 9) == QStringList{u"路基施"_s, u"（一）"_s});
}

TEST_CASE("what does not fit into the greatest number of lines ends with an ellipsis", "[report]")
{
    TextWrap wrap = grid();
    CHECK(wrap.count(u"一二三四五六七八", 4, 3) == 3);
    CHECK(wrap.lines(u"一二三四五六七八", 4, 3) == QStringList{u"一二"_s, u"三四"_s, u"五…"_s});
    CHECK(wrap.lines(u"一二三四五六", 4, 3) == QStringList{u"一二"_s, u"三四"_s, u"五六"_s});
    CHECK(wrap.count(u"", 4, 3) == 1);
    const QString rare = u"𠮷𠮷𠮷"_s; // outside the basic plane: never cut in two
    for (const QString &line : wrap.lines(rare, 4, 1))
        CHECK(line.isValidUtf16());
}

TEST_CASE("counting and breaking agree for every width", "[report]")
{
    TextWrap wrap = grid();
    const QString text = u"任务 road works (第3段)，含软基处理 2401-SL0101-04-01-000123 与排水"_s;
    for (int width = 2; width < 90; ++width) {
        const QStringList lines = wrap.lines(text, width, 200);
        CAPTURE(width);
        CHECK(wrap.count(text, width, 200) == lines.size());
        for (const QString &line : lines)
            CHECK(wrap.widthOf(line) <= width);
        QString joined = lines.join(QString());
        CHECK(joined.remove(u' ') == QString(text).remove(u' '));
    }
}
