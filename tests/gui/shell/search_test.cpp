// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringify.h"
#include "ui/shell/search_index.h"

using namespace Qt::StringLiterals;
using namespace zs;

TEST_CASE("pinyin initials are those of the common readings", "[gui][search]")
{
    CHECK(pinyinInitials(u"示例市") == u"sls");
    CHECK(pinyinInitials(u"道路改造 A1") == u"dlgza1");
    CHECK(pinyinInitials(u"政枢").startsWith(u'z'));
    CHECK(pinyinInitials(u"").isEmpty());
}

TEST_CASE("a title that begins with the words comes before one that holds them", "[gui][search]")
{
    SearchIndex index;
    index.add({SearchItem::Kind::Project, u"South bridge"_s, u"P1"_s, {}, 0});
    index.add({SearchItem::Kind::Project, u"Bridge repair"_s, u"P2"_s, {}, 0});
    index.add({SearchItem::Kind::Task, u"Road"_s, u"1.2"_s, {}, 0});
    const auto hits = index.find(u"bridge"_s, 10);
    REQUIRE(hits.size() == 2);
    CHECK(hits[0]->title == u"Bridge repair");
    CHECK(index.find(u"P1"_s, 10).front()->title == u"South bridge");
    CHECK(index.find(u"nothing like it"_s, 10).empty());
    CHECK(index.find({}, 2).size() == 2);
}
