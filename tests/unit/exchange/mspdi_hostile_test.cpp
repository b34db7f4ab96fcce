// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are none, or mean harm: a clear error, quickly, in bounded memory; never half a plan.
#include "plan_compare.h"
#include "support/stringify.h"

#include <QBuffer>
#include <QStringEncoder>

#include <random>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = "<Project xmlns=\"http://schemas.microsoft.com/project\">";

QByteArray school()
{
    return fileBytes(QStringLiteral(ZS_SOURCE_DIR "/tests/data/mspdi/school.xml"));
}

/// Refused with words for a person and the line; gives the message.
QString refused(const QByteArray &xml, const ImportLimits &limits = {})
{
    const auto imported = importBytes(xml, limits);
    REQUIRE_FALSE(imported.has_value());
    CHECK(imported.error().code == ErrorCode::Invalid);
    CHECK_FALSE(imported.error().message.isEmpty());
    return imported.error().message;
}

} // namespace

TEST_CASE("every cut-off beginning of a file is refused", "[exchange][hostile]")
{
    const QByteArray whole = school().trimmed();
    REQUIRE(importBytes(whole).has_value());
    const qsizetype body = whole.indexOf("<Project");
    for (qsizetype size = 0; size < whole.size(); size += size < body + 200 ? 1 : 37) {
        const auto imported = importBytes(whole.first(size));
        INFO(size);
        REQUIRE_FALSE(imported.has_value());
        REQUIRE(imported.error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("a file that is cut off says so", "[exchange][hostile]")
{
    CHECK(refused(school().first(3000)).contains(u"cut off"_s));
}

TEST_CASE("UTF-16 is read, with its byte order mark", "[exchange][hostile]")
{
    const QString text =
        QString::fromUtf8(school()).replace(u"encoding=\"UTF-8\""_s, u"encoding=\"UTF-16\""_s);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const auto imported = importBytes(encoder.encode(text));
        REQUIRE_OK(imported);
        CHECK(imported->plan.tasks.size() == 6);
        CHECK(imported->plan.tasks[1].name == u"现场踏勘与测绘"_s);
    }
}

TEST_CASE("a wrong encoding gives an error or the right text, never other text",
          "[exchange][hostile]")
{
    const QByteArray gbkName = "\xCF\xD6\xB3\xA1"; // 现场 in GBK
    const QByteArray body =
        kHead + "<Tasks><Task><UID>1</UID><Name>" + gbkName + "</Name></Task></Tasks></Project>";
    const auto declared = importBytes("<?xml version=\"1.0\" encoding=\"GBK\"?>" + body);
    if (declared)
        CHECK(declared->plan.tasks[0].name == u"现场"_s);
    else
        CHECK(declared.error().code == ErrorCode::Invalid);
    refused("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + body);
    refused("<?xml version=\"1.0\" encoding=\"no-such-thing\"?>" + body);
}

TEST_CASE("random bytes are refused", "[exchange][hostile]")
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes(round * 3, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random() & 0xFF);
        REQUIRE_FALSE(importBytes(bytes).has_value());
    }
}

TEST_CASE("flipped bytes in a real plan give an error or a plan, never a crash",
          "[exchange][hostile]")
{
    const QByteArray whole = school();
    std::mt19937 random(12);
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = whole;
        for (int flips = 0; flips < 4; ++flips)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                static_cast<char>(random() & 0x7F);
        if (const auto imported = importBytes(bytes))
            CHECK_FALSE(writeMspdi(imported->plan).isEmpty());
        else
            CHECK(imported.error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("another kind of XML is named", "[exchange][hostile]")
{
    CHECK(refused("<html><body/></html>").contains(u"html"_s));
    CHECK(refused("<Project xmlns=\"http://maven.apache.org/POM/4.0.0\"/>").contains(u"Project"_s));
    refused("");
    refused("   ");
    refused(kHead + "</Project>junk");
    refused(kHead + "</Project><Project/>");
}

TEST_CASE("nesting deeper than 64 is refused", "[exchange][hostile]")
{
    const QByteArray deep = QByteArray("<a>").repeated(100'000);
    CHECK(refused(kHead + deep).contains(u"64"_s));
    CHECK(refused(kHead + "<Tasks><Task>" + deep).contains(u"64"_s));
}

TEST_CASE("entities are refused: a billion laughs, a file from outside, an unknown one",
          "[exchange][hostile]")
{
    QByteArray laughs = "<!DOCTYPE Project [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'l'; ++c) {
        const QByteArray before = QByteArray("&") + static_cast<char>(c - 1) + ';';
        laughs += QByteArray("<!ENTITY ") + c + " \"" + before.repeated(10) + "\">";
    }
    CHECK(refused(laughs + "]><Project><Name>&k;</Name></Project>").contains(u"entities"_s));
    CHECK(refused("<!DOCTYPE Project SYSTEM \"file:///etc/passwd\"><Project/>")
              .contains(u"entities"_s));
    CHECK(refused("<!DOCTYPE Project [<!ENTITY x SYSTEM "
                  "\"file:///etc/passwd\">]><Project><Name>&x;</Name></Project>")
              .contains(u"entities"_s));
    refused("<Project><Name>&unknown;</Name></Project>");
}

TEST_CASE("bounds on size and number of tasks are kept", "[exchange][hostile]")
{
    CHECK(refused(school(), {.bytes = 4000}).contains(u"larger"_s));
    CHECK(refused(school(), {.tasks = 3}).contains(u"more than 3"_s));
    CHECK(refused(school(), {.depth = 3}).contains(u"deeper"_s));
}

TEST_CASE("an import that is cancelled brings nothing in", "[exchange]")
{
    static const ManualClock clock(1);
    IdSource ids(clock, 3);
    QBuffer buffer;
    buffer.setData(school());
    buffer.open(QIODevice::ReadOnly);
    const auto imported =
        readMspdi(buffer, ids, {}, [](std::int64_t, std::int64_t) { return false; });
    REQUIRE_FALSE(imported.has_value());
    CHECK(imported.error().code == ErrorCode::Cancelled);
}

TEST_CASE("a device that is not open is an input error", "[exchange]")
{
    static const ManualClock clock(1);
    IdSource ids(clock, 3);
    QBuffer closed;
    const auto imported = readMspdi(closed, ids);
    REQUIRE_FALSE(imported.has_value());
    CHECK(imported.error().code == ErrorCode::Io);
}

TEST_CASE("a tangle of cycles is untangled or refused within a bounded time", "[exchange][hostile]")
{
    QByteArray tasks;
    for (int uid = 1; uid <= 300; ++uid) {
        tasks += "<Task><UID>" + QByteArray::number(uid) + "</UID>";
        for (int other = 1; other <= 300; other += 7)
            tasks += "<PredecessorLink><PredecessorUID>" + QByteArray::number(other)
                     + "</PredecessorUID></PredecessorLink>";
        tasks += "</Task>";
    }
    const auto imported = importBytes(kHead + "<Tasks>" + tasks + "</Tasks></Project>");
    REQUIRE_OK(imported);
    CHECK_FALSE(imported->repairs.empty());
    const auto again = importBytes(writeMspdi(imported->plan));
    REQUIRE_OK(again);
    CHECK(again->repairs.empty());
    CHECK(again->plan.links.size() == imported->plan.links.size());
}
