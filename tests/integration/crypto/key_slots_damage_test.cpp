// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key_slot_text.h"
#include "key_file_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// The file's document with one member replaced and its check sum made good, as a newer program or
/// a forger would.
QByteArray withMember(const QByteArray &bytes, const QString &name, const QJsonValue &value)
{
    QJsonObject document = QJsonDocument::fromJson(bytes.sliced(kHeadLineSize)).object();
    document.insert(name, value);
    document.remove("check"_L1);
    document.insert("check"_L1, toHex(sm3(QJsonDocument(document).toJson(QJsonDocument::Compact))));
    return bytes.first(kHeadLineSize) + QJsonDocument(document).toJson(QJsonDocument::Compact)
           + '\n';
}

Secret dataKeyOf(const KeyFolder &in)
{
    KeySlotFile file = in.opened();
    auto key = file.unlock(u"li"_s, words("right"), in.clock);
    REQUIRE_OK(key);
    return *std::move(key);
}

} // namespace

TEST_CASE("any byte changed in the slots is found when the file is opened", "[crypto]")
{
    const KeyFolder in;
    (void)in.made();
    const QByteArray good = in.bytes();
    REQUIRE(KeySlotFile::open(in.path).has_value());
    int unnoticed = 0;
    for (qsizetype i = kHeadLineSize; i < good.size(); ++i) {
        for (const int flip : {0x01, 0x02, 0x20, 0x80}) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ flip);
            const auto contents = parseContents(bad.sliced(kHeadLineSize));
            unnoticed += contents || contents.error().code != ErrorCode::Corrupt ? 1 : 0;
        }
    }
    CHECK(unnoticed == 0);
    QByteArray bad = good;
    bad[good.size() / 2] = '#';
    in.write(bad);
    const auto opened = KeySlotFile::open(in.path);
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().code == ErrorCode::Corrupt);
    CHECK(opened.error().message.contains(u"damaged"_s));
}

TEST_CASE("any byte changed in the head line is found, and the slots still open", "[crypto]")
{
    const KeyFolder in;
    KeySlotFile file = in.made();
    const Secret key = dataKeyOf(in);
    REQUIRE_OK(file.rememberHead({41, sm3("head")}, key));
    const QByteArray good = in.bytes();
    int unnoticed = 0;
    for (qsizetype i = 0; i < kHeadLineSize; ++i) {
        for (const int flip : {0x01, 0x20}) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ flip);
            in.write(bad);
            const auto head = in.opened().head(key);
            unnoticed += head || head.error().code != ErrorCode::Corrupt ? 1 : 0;
        }
    }
    CHECK(unnoticed == 0);
    CHECK(dataKeyOf(in) == key);
}

TEST_CASE("a head forged without the data key, or wiped, is found", "[crypto]")
{
    const KeyFolder in;
    KeySlotFile file = in.made();
    const Secret key = dataKeyOf(in);
    REQUIRE_OK(file.rememberHead({41, sm3("head")}, key));
    const QByteArray good = in.bytes();
    const auto headAfter = [&](const QByteArray &line) {
        in.write(line + good.sliced(kHeadLineSize));
        return in.opened().head(key);
    };
    const auto line = parseHeadLine(good.first(kHeadLineSize));
    REQUIRE_OK(line);
    CHECK(headAfter(headLineText({{40, line->head.hash}, line->mac})).error().code
          == ErrorCode::Corrupt);
    CHECK(headAfter(headLineText({{41, sm3("other")}, line->mac})).error().code
          == ErrorCode::Corrupt);
    CHECK(headAfter(headLineText({{0, {}}, line->mac})).error().code == ErrorCode::Corrupt);
    CHECK(headAfter(headLineText({{0, {}}, {}})).error().code == ErrorCode::Corrupt);
    CHECK(headAfter(QByteArray(255, ' ') + '\n').error().code == ErrorCode::Corrupt);
    CHECK(headAfter(good.first(kHeadLineSize)).has_value());

    REQUIRE_OK(file.rememberHead({99, sm3("mine")}, Secret::random(32)));
    CHECK(in.opened().head(key).error().code == ErrorCode::Corrupt);
}

TEST_CASE("a key file cut short or emptied is damaged, a missing one is not found", "[crypto]")
{
    const KeyFolder in;
    (void)in.made();
    const QByteArray good = in.bytes();
    for (const qsizetype size :
         {qsizetype{0}, qsizetype{1}, kHeadLineSize, kHeadLineSize + 1, good.size() - 1}) {
        in.write(good.first(size));
        const auto opened = KeySlotFile::open(in.path);
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().code == ErrorCode::Corrupt);
    }
    REQUIRE(QFile::remove(in.path));
    CHECK(KeySlotFile::open(in.path).error().code == ErrorCode::NotFound);
}

TEST_CASE("a key file of a newer format is refused with words that say so", "[crypto]")
{
    const KeyFolder in;
    (void)in.made();
    in.write(withMember(in.bytes(), u"format"_s, 3));
    const auto opened = KeySlotFile::open(in.path);
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().code == ErrorCode::Invalid);
    CHECK(opened.error().message.contains(u"newer version"_s));
}

TEST_CASE("a slot that asks for absurd work or has no slots beside it is refused before any work",
          "[crypto]")
{
    const KeyFolder in;
    (void)in.made();
    const QByteArray good = in.bytes();
    const auto slotsWith = [&](const QString &name, const QJsonValue &value) {
        QJsonObject slot = QJsonDocument::fromJson(good.sliced(kHeadLineSize))
                               .object()
                               .value("slots"_L1)[0]
                               .toObject();
        slot.insert(name, value);
        return QJsonArray{slot};
    };
    const auto refused = [&](const QByteArray &bytes) {
        in.write(bytes);
        const auto opened = KeySlotFile::open(in.path);
        return !opened && opened.error().code == ErrorCode::Corrupt;
    };
    CHECK(refused(withMember(good, u"slots"_s, QJsonArray())));
    CHECK(refused(withMember(good, u"slots"_s, slotsWith(u"memoryKib"_s, 1e12))));
    CHECK(refused(withMember(good, u"slots"_s, slotsWith(u"iterations"_s, 4'000'000))));
    CHECK(refused(withMember(good, u"slots"_s, slotsWith(u"lanes"_s, 0))));
    CHECK(refused(withMember(good, u"slots"_s, slotsWith(u"salt"_s, u"AAAA"_s))));
    CHECK(refused(withMember(good, u"slots"_s, slotsWith(u"sealed"_s, u"not base64"_s))));
    CHECK(refused(withMember(good, u"format"_s, 0)));
    CHECK_FALSE(refused(withMember(good, u"format"_s, 1)));
}

TEST_CASE("a slot moved to another login or another workspace does not open", "[crypto]")
{
    const KeyFolder in;
    (void)in.made();
    const QByteArray good = in.bytes();
    const QJsonObject document = QJsonDocument::fromJson(good.sliced(kHeadLineSize)).object();
    QJsonObject slot = document.value("slots"_L1)[0].toObject();
    slot.insert("login"_L1, u"wang"_s);
    in.write(withMember(good, u"slots"_s, QJsonArray{slot}));
    KeySlotFile renamed = in.opened();
    CHECK(renamed.unlock(u"wang"_s, words("right"), in.clock).error().code == ErrorCode::Forbidden);

    const KeyFolder elsewhere;
    (void)elsewhere.made();
    in.write(withMember(elsewhere.bytes(), u"slots"_s, document.value("slots"_L1)));
    KeySlotFile mixed = in.opened();
    CHECK(mixed.unlock(u"li"_s, words("right"), in.clock).error().code == ErrorCode::Corrupt);
}
