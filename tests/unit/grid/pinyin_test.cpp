// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pinyin.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("a Chinese name is found by itself, its initials and its readings", "[grid][pinyin]")
{
    const QString name = u"道路改造工程"_s;
    for (const auto &wanted : {u"道路"_s,
                               u"dlgzgc"_s,
                               u"DLGZ"_s,
                               u"gzgc"_s,
                               u"daolu"_s,
                               u"gaizao"_s,
                               u"daolugaizaogongcheng"_s})
        CHECK(PinyinMatcher(wanted).matches(name));
    for (const auto &wanted : {u"道桥"_s, u"dq"_s, u"daoqiao"_s})
        CHECK_FALSE(PinyinMatcher(wanted).matches(name));
    CHECK(PinyinMatcher(u" dlgc "_s).matches(u"道路工程 A1"_s));
    CHECK(pinyinFull(u"示例市 B2") == u"shilishib2"_s);
    CHECK(pinyinInitials(u"施工图设计") == u"sgtsj"_s);
    CHECK(PinyinMatcher(u"  "_s).isEmpty());
}

TEST_CASE("the first and the last characters of the ordered set have their readings",
          "[grid][pinyin]")
{
    CHECK(pinyinFull(u"啊") == u"a"_s);
    CHECK(pinyinFull(u"座") == u"zuo"_s);
    CHECK(pinyinFull(u"中华") == u"zhonghua"_s);
    CHECK(pinyinFull(u"政枢") == u"zhengshu"_s);
    CHECK(pinyinFull(u"，。!") == u""_s);
}
