// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/dictionaries.h"

#include "support/stringify.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray withEntries(const char *entries)
{
    return QByteArray("{\"dictionary\": \"tag\", \"title\": {\"zh\": \"标签\", \"en\": \"Tags\"},\n"
                      "\"source\": {\"zh\": \"无\", \"en\": \"none\"}, \"mark\": \"K\",\n"
                      "\"entries\": [\n")
           + entries + "\n]}";
}

int faultLine(const char *entries)
{
    const auto read = readDictionary(withEntries(entries));
    return read ? 0 : read.error().front().line;
}

} // namespace

TEST_CASE("every shipped dictionary can be read and has the words that it should have", "[library]")
{
    const QDir files(u":/dictionaries"_s);
    REQUIRE(shippedDictionaries().size()
            == static_cast<std::size_t>(files.entryList({u"*.json"_s}).size()));
    const DictionaryInfo *division = shippedDictionary(u"division");
    const DictionaryInfo *industry = shippedDictionary(u"industry");
    REQUIRE((division && industry && shippedDictionary(u"tag")));
    CHECK(std::ranges::count_if(division->entries,
                                [](const DictionaryEntry &entry) {
                                    return entry.parent.isEmpty() && entry.code.endsWith(u"0000");
                                })
          == 34);
    QString letters;
    int next = 1;
    for (const DictionaryEntry &entry : industry->entries) {
        if (entry.parent.isEmpty())
            letters += entry.code;
        else // the divisions are numbered through all sections
            CHECK(entry.code == entry.parent + u"%1"_s.arg(next++, 2, 10, QChar(u'0')));
    }
    CHECK(letters == u"ABCDEFGHIJKLMNOPQRST");
    CHECK(next == 98);
    CHECK(entryPath(industry->entries, u"E48"_s) == u"建筑业 › 土木工程建筑业");
    CHECK(entryPath(industry->entries, u"Z9"_s) == u"Z9");
}

TEST_CASE("a fault in a dictionary is told with its line", "[library]")
{
    CHECK(faultLine(R"({"code": "a", "name": "甲"})") == 0);
    CHECK(faultLine("{\"code\": \"a\", \"name\": \"甲\"},\n{\"code\": \"a\", \"name\": \"乙\"}")
          == 5);
    CHECK(faultLine("{\"code\": \"a\", \"name\": \"甲\"},\n"
                    "{\"code\": \"b\", \"parent\": \"c\", \"name\": \"乙\"}")
          == 5);
    CHECK(faultLine(R"({"code": "a", "parent": "a", "name": "甲"})") == 4);
    CHECK(faultLine(R"({"code": "a b", "name": "甲"})") == 4);
    CHECK(faultLine(R"({"code": "a", "name": " "})") == 4);
    CHECK(faultLine(R"({"code": "a", "name": "甲", "nmae": ""})") == 4);
    CHECK_FALSE(readDictionary("{").has_value());
}
