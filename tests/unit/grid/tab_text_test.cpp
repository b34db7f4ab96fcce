// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/tab_text.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("a block of cells survives the way to a spreadsheet and back", "[grid][tsv]")
{
    const TextBlock block{{u"路基"_s, u"a\tb"_s, u"说\"好\""_s},
                          {u"第一行\n第二行"_s, {}, u"\"quoted\""_s},
                          {u"x"_s, u"y"_s, u"z"_s}};
    CHECK(fromTabText(toTabText(block)) == block);
}

TEST_CASE("what a spreadsheet writes is read", "[grid][tsv]")
{
    CHECK(fromTabText(u"a\tb\r\nc\td\r\n") == TextBlock{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    CHECK(fromTabText(u"a\t\n\tb") == TextBlock{{u"a"_s, u""_s}, {u""_s, u"b"_s}});
    CHECK(fromTabText(u"\"a\nb\"\tc") == TextBlock{{u"a\nb"_s, u"c"_s}});
    CHECK(fromTabText(u"\"12\"\" pipe\"") == TextBlock{{u"12\" pipe"_s}});
    CHECK(fromTabText(u"a\"b\tc") == TextBlock{{u"a\"b"_s, u"c"_s}});
    CHECK(fromTabText(u"\"never closed\tc") == TextBlock{{u"\"never closed"_s, u"c"_s}});
    CHECK(fromTabText(u"").empty());
    CHECK(fromTabText(u"a\n\nb") == TextBlock{{u"a"_s}, {u""_s}, {u"b"_s}});
}

TEST_CASE("lines are counted without reading the cells", "[grid][tsv]")
{
    CHECK(countLines(u"") == 0);
    CHECK(countLines(u"a") == 1);
    CHECK(countLines(u"a\n") == 1);
    CHECK(countLines(u"a\r\nb\r\n") == 2);
    CHECK(countLines(u"a\nb") == 2);
}
