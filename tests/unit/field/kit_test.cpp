// SPDX-License-Identifier: GPL-3.0-or-later
// A device in a temporary folder and an office made of a key.
#include "field/edit_book.h"
#include "field/field_kit.h"
#include "package_fixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMillis kNow = 1'700'000'000'000;
constexpr UtcMillis kDay = 86'400'000;
const Argon2Cost kCheap{64, 1, 1};

struct Scene {
    QTemporaryDir folder;
    Sm2PrivateKey office = Sm2PrivateKey::generate();
    int made = 0;

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] FieldKit device()
    {
        auto kit = FieldKit::create(path(u"kit"_s), u"巡查平板"_s, Secret("口令"), kCheap);
        REQUIRE_OK(kit);
        return std::move(*kit);
    }
    [[nodiscard]] FieldKit reopened() const
    {
        auto kit = FieldKit::open(path(u"kit"_s), Secret("口令"));
        REQUIRE_OK(kit);
        return std::move(*kit);
    }
    [[nodiscard]] QString fingerprint() const
    {
        return fingerprintWords(office.publicKey().bytes());
    }

    QString send(const FieldKit &kit,
                 PackageKind kind,
                 const PackageFixture::Files &files,
                 const Sm2PrivateKey &signer)
    {
        const QString name = path(u"p%1.zsfp"_s.arg(++made));
        QFile out(name);
        REQUIRE(out.open(QIODevice::WriteOnly));
        PackageManifest head = PackageFixture::head();
        head.id = numbered(static_cast<std::uint8_t>(100 + made));
        head.kind = kind;
        head.device = kit.key().device;
        head.madeAt = kNow;
        head.expiresAt = kind == PackageKind::Out ? kNow + 10 * kDay : 0;
        auto writer = PackageWriter::begin(out, kit.key().key.publicKey(), head);
        REQUIRE_OK(writer);
        for (const auto &[entry, bytes] : files)
            REQUIRE_OK(writer->add(entry, u"application/json"_s, bytes));
        REQUIRE_OK(writer->finish(signer));
        return name;
    }

    QString work(const FieldKit &kit)
    {
        KitWork work{numbered(3), u"XM-1"_s, u"道路改造"_s, {}, {office.publicKey().bytes()}};
        KitTask task{numbered(50), u"1.1"_s, u"路基"_s, u"2026-11-01"_s, u"2026-11-30"_s, {}, {}};
        task.values = {{u"percent"_s, std::int64_t(10)},
                       {u"actualStart"_s, {}},
                       {u"actualFinish"_s, {}},
                       {u"note"_s, QString()}};
        task.restsOn = {{u"percent"_s, {numbered(7)}}};
        work.tasks = {task};
        return send(kit,
                    PackageKind::Out,
                    {{u"tasks.json"_s, toJson(work)},
                     {u"form-progress.json"_s, toJson(shippedSurveyForms().front())}},
                    office);
    }
};

SurveyReport report(const QString &percent)
{
    SurveyReport filled;
    filled.task = numbered(50);
    filled.form = u"progress"_s;
    filled.author = u"李四"_s;
    filled.answers = {{u"main"_s, {{{u"percent"_s, percent}, {u"behind"_s, u"false"_s}}}}};
    return filled;
}

} // namespace

TEST_CASE("a device trusts the office whose fingerprint it was told, and no other", "[field][kit]")
{
    Scene scene;
    FieldKit kit = scene.device();
    const QString work = scene.work(kit);
    CHECK(kit.take(work, kNow).error().code == ErrorCode::Forbidden);
    CHECK(kit.take(work, kNow, u"0000 0000 0000 0000"_s).error().code == ErrorCode::Forbidden);
    REQUIRE_OK(kit.take(work, kNow, scene.fingerprint()));
    REQUIRE(kit.works().size() == 1);
    CHECK(kit.task(numbered(50))->name == u"路基"_s);
    CHECK(kit.take(work, kNow).error().code == ErrorCode::Conflict);
    const QString forged = scene.send(kit, PackageKind::Receipt, {}, Sm2PrivateKey::generate());
    CHECK(kit.take(forged, kNow, scene.fingerprint()).error().code == ErrorCode::Forbidden);
    CHECK(scene.reopened().works() == kit.works());
}

TEST_CASE("what is filled in stays until a receipt names it, over restarts", "[field][kit]")
{
    Scene scene;
    FieldKit kit = scene.device();
    REQUIRE_OK(kit.take(scene.work(kit), kNow, scene.fingerprint()));
    CHECK(kit.unsent() == 0);
    CHECK(!kit.writeDelta(scene.path(u"no/such/folder/d"_s), kNow));
    REQUIRE_OK(kit.fill(report(u"40"_s), kNow));
    REQUIRE_OK(kit.enter(numbered(50), u"note"_s, u"已浇筑"_s, u"李四"_s, kNow + 1));
    REQUIRE_OK(kit.enter(numbered(50), u"note"_s, u"已浇筑"_s, u"李四"_s, kNow + 2));
    QFile photo(scene.path(u"照片.jpg"_s));
    REQUIRE(photo.open(QIODevice::WriteOnly));
    photo.write(someBytes((2 << 20) + 9));
    photo.close();
    REQUIRE_OK(kit.addFile(photo.fileName()));
    CHECK(kit.unsent() == 4); // two edits, a report, a photo
    REQUIRE(kit.edits().size() == 2);
    CHECK(kit.edits()[0].replaces == std::vector{numbered(7)});
    CHECK(kit.edits()[0].base == FieldValue(std::int64_t(10)));

    FieldKit again = scene.reopened();
    CHECK(again.unsent() == 4);
    const auto sent = again.writeDelta(scene.path(u"d1"_s), kNow + 5);
    REQUIRE_OK(sent);
    CHECK(again.unsent() == 4); // sent is not received
    // the office reads it
    QFile in(scene.path(u"d1"_s));
    REQUIRE(in.open(QIODevice::ReadOnly));
    auto reader = PackageReader::open(in, scene.office);
    REQUIRE_OK(reader);
    REQUIRE_OK(reader->verify());
    const auto edits = editsFromJson(reader->read(u"edits.json", 1 << 20).value());
    REQUIRE_OK(edits);
    CHECK(*edits == again.edits());
    CHECK(reader->read(toHex(sm3(someBytes((2 << 20) + 9))), 8 << 20).value()
          == someBytes((2 << 20) + 9));
    CHECK(reader->manifest().counts.at(u"files"_s) == 1);

    KitReceipt receipt{sent->id,
                       {edits->front().id},
                       {again.reports().front().id},
                       {toBytes(sm3(someBytes((2 << 20) + 9)))},
                       0};
    REQUIRE_OK(again.take(
        scene.send(
            again, PackageKind::Receipt, {{u"receipt.json"_s, toJson(receipt)}}, scene.office),
        kNow));
    CHECK(again.unsent() == 1);
    CHECK(again.edits().front().key.field == u"note"_s);
    // what was acknowledged is what the next edit rests on
    REQUIRE_OK(again.enter(numbered(50), u"percent"_s, std::int64_t(60), u"李四"_s, kNow + 9));
    CHECK(again.edits().back().base == FieldValue(std::int64_t(40)));
    CHECK(again.edits().back().replaces == std::vector{edits->front().id});
}

TEST_CASE("faulty answers, unknown tasks and expired work are refused and change nothing",
          "[field][kit]")
{
    Scene scene;
    FieldKit kit = scene.device();
    REQUIRE_OK(kit.take(scene.work(kit), kNow, scene.fingerprint()));
    CHECK(kit.fill(report(u"140"_s), kNow).error().code == ErrorCode::Invalid);
    SurveyReport other = report(u"40"_s);
    other.task = numbered(51);
    CHECK(kit.fill(other, kNow).error().code == ErrorCode::NotFound);
    CHECK(kit.enter(numbered(50), u"budget"_s, {}, {}, kNow).error().code == ErrorCode::NotFound);
    CHECK(kit.fill(report(u"40"_s), kNow + 11 * kDay).error().code == ErrorCode::Forbidden);
    CHECK(kit.unsent() == 0);
}

TEST_CASE("a device opens with its passphrase, and says when its data was altered", "[field][kit]")
{
    Scene scene;
    (void)scene.device();
    CHECK(FieldKit::open(scene.path(u"kit"_s), Secret("x")).error().code == ErrorCode::Forbidden);
    CHECK(FieldKit::open(scene.path(u"none"_s), Secret("x")).error().code == ErrorCode::NotFound);
    CHECK(FieldKit::create(scene.path(u"kit"_s), u"x"_s, Secret("x"), kCheap).error().code
          == ErrorCode::Conflict);
    QFile state(scene.path(u"kit/device.state"_s));
    REQUIRE(state.open(QIODevice::ReadWrite));
    state.seek(20);
    state.write("?");
    state.close();
    CHECK(FieldKit::open(scene.path(u"kit"_s), Secret("口令")).error().code == ErrorCode::Corrupt);
}
