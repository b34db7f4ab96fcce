// SPDX-License-Identifier: GPL-3.0-or-later
// A device in a temporary folder and an office made of a key.
#include "field/edit_book.h"
#include "field/field_kit.h"
#include "geo/geo_bytes.h"
#include "package_fixture.h"
#include "tiles/tile_extract.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QImage>
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

namespace {

QByteArray mapFile()
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    TilePackWriter writer;
    GeoBounds site;
    site.add({110.02, 30.02});
    for (const TileId tile : tilesOver({widened(site, 500)}, 12))
        REQUIRE_OK(writer.add(tile, png));
    const auto bytes = std::move(writer).finish({});
    REQUIRE_OK(bytes);
    auto pack = TilePack::open(*bytes);
    REQUIRE_OK(pack);
    const auto made = extractTiles({std::make_shared<const TilePack>(std::move(*pack))},
                                   {site},
                                   {.margin = 500, .minZoom = 12, .maxZoom = 12},
                                   {u"底图"_s, u"审图号 虚构"_s, {}});
    REQUIRE_OK(made);
    return made->file;
}

KitWork workOn(const Scene &scene, const Uuid &project, const Uuid &task)
{
    KitWork work{project, u"XM"_s, u"项目"_s, {}, {scene.office.publicKey().bytes()}};
    work.tasks = {{task, u"1"_s, u"任务"_s, {}, {}, {{u"percent"_s, std::int64_t(0)}}, {}}};
    return work;
}

} // namespace

TEST_CASE("the base map of a package opens on the device, and stays over restarts", "[field][kit]")
{
    Scene scene;
    FieldKit kit = scene.device();
    KitWork work = workOn(scene, numbered(3), numbered(50));
    work.places = {{{}, toWkb(pointShape({110.02, 30.02}))}};
    const QString package =
        scene.send(kit,
                   PackageKind::Out,
                   {{u"tasks.json"_s, toJson(work)}, {kMapEntry.toString(), mapFile()}},
                   scene.office);
    CHECK(kit.mapOf(numbered(3)).error().code == ErrorCode::NotFound);
    REQUIRE_OK(kit.take(package, kNow, scene.fingerprint()));
    const FieldKit later = scene.reopened();
    REQUIRE(later.maps().size() == 1);
    CHECK(later.maps().front().credits == u"审图号 虚构"_s);
    CHECK(later.works().front().places == work.places);
    const auto pack = later.mapOf(numbered(3));
    REQUIRE_OK(pack);
    GeoBounds site;
    site.add({110.02, 30.02});
    CHECK_FALSE(pack->picture(tilesOver({site}, 12).front()).isEmpty());
    // nothing of it lies open in the device's folder
    QDirIterator files(scene.path(u"kit"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK_FALSE(bytes.contains("PNG\r\n"));
        CHECK_FALSE(bytes.contains("SQLite format"));
    }
}

TEST_CASE("a package whose base map is no map is refused as a whole", "[field][kit]")
{
    Scene scene;
    FieldKit kit = scene.device();
    const QByteArray work = toJson(workOn(scene, numbered(3), numbered(50)));
    const QString bad =
        scene.send(kit,
                   PackageKind::Out,
                   {{u"tasks.json"_s, work}, {kMapEntry.toString(), mapFile().first(2'000)}},
                   scene.office);
    CHECK_FALSE(kit.take(bad, kNow, scene.fingerprint()).has_value());
    CHECK(kit.works().empty());
    CHECK(kit.maps().empty());
    CHECK(scene.reopened().works().empty());
    // expired ones are refused before the map is looked at
    const QString late = scene.send(kit,
                                    PackageKind::Out,
                                    {{u"tasks.json"_s, work}, {kMapEntry.toString(), mapFile()}},
                                    scene.office);
    CHECK(kit.take(late, kNow + 11 * kDay, scene.fingerprint()).error().code == ErrorCode::Invalid);
    CHECK(kit.maps().empty());
}

TEST_CASE("a form of the whole project needs no task, and a delta is of one project",
          "[field][kit]")
{
    Scene scene;
    FieldKit kit = scene.device();
    SurveyForm diary = shippedSurveyForms().front();
    diary.key = u"diary"_s;
    diary.ofTask = false;
    for (SurveyGroup &group : diary.groups) {
        for (SurveyField &field : group.fields)
            field.sets.clear();
    }
    const auto give = [&](const KitWork &work) {
        REQUIRE_OK(kit.take(
            scene.send(kit,
                       PackageKind::Out,
                       {{u"tasks.json"_s, toJson(work)}, {u"form-diary.json"_s, toJson(diary)}},
                       scene.office),
            kNow,
            scene.fingerprint()));
    };
    give(workOn(scene, numbered(3), numbered(50)));
    give(workOn(scene, numbered(4), numbered(60)));
    SurveyReport filled = report(u"40"_s);
    filled.task = {};
    filled.form = u"diary"_s;
    filled.project = numbered(3);
    filled.fix = FixSource::Satellite;
    filled.fixHints = {u"frozen"_s};
    REQUIRE_OK(kit.fill(filled, kNow));
    CHECK(kit.edits().empty()); // it changes no task
    filled.project = numbered(9);
    CHECK(kit.fill(filled, kNow).error().code == ErrorCode::NotFound);
    filled.project = numbered(3);
    CHECK(kit.fill(filled, kNow + 11 * kDay).error().code == ErrorCode::Forbidden);
    REQUIRE_OK(kit.enter(numbered(60), u"percent"_s, std::int64_t(20), u"李四"_s, kNow));
    const FieldKit later = scene.reopened();
    REQUIRE(later.reports().size() == 1);
    CHECK(later.reports() == kit.reports());
    CHECK(later.reports().front().fix == FixSource::Satellite);
    CHECK(later.reports().front().fixHints == QStringList{u"frozen"_s});
    CHECK(kit.unsentOf(numbered(3)) == 1);
    CHECK(kit.unsentOf(numbered(4)) == 1);
    const auto contents = [&](const Uuid &project) {
        const QString path = scene.path(u"delta"_s + project.toString());
        const auto sent = kit.writeDelta(path, kNow, project);
        REQUIRE_OK(sent);
        CHECK(sent->project == project);
        return sent->counts;
    };
    CHECK(contents(numbered(3)).at(u"reports"_s) == 1);
    CHECK(contents(numbered(3)).at(u"edits"_s) == 0);
    CHECK(contents(numbered(4)).at(u"reports"_s) == 0);
    CHECK(contents(numbered(4)).at(u"edits"_s) == 1);
    CHECK(kit.writeDelta(scene.path(u"x"_s), kNow, numbered(9)).error().code == ErrorCode::Invalid);
}
