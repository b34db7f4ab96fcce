// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_fixture.h"
#include "commands/photo_desk.h"

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(CameraSite,
                 "a camera's picture from a named machine becomes a photo of the site",
                 "[camera]")
{
    CameraServer server;
    server.answer("200 OK", sitePicture(1));
    REQUIRE_OK(desk().nameHosts(server.host()));
    const QString id = add(server.address());
    CHECK(line(id).state == CameraState::Waiting);
    const auto kept = desk().take(id);
    REQUIRE_OK(kept);
    CHECK_FALSE(kept->same);
    const auto shots = desk().shots(id);
    REQUIRE_OK(shots);
    REQUIRE(shots->size() == 1);
    const FieldPhoto &shot = shots->front();
    CHECK(shot.takenAt == desk().now());
    CHECK(shot.fix == FixSource::Manual);
    CHECK_FALSE(shot.thumbnail.isEmpty());
    CHECK(shot.likeness != 0);
    CHECK(cameraKey(shot) == id);
    const auto file = workspace->attachment(shot.attachment);
    REQUIRE_OK(file);
    CHECK(file->mediaType == u"image/png"_s);
    CHECK(file->name.startsWith(u"北门"));
    CHECK(workspace->files().get(digestFromBytes(file->digest)) == sitePicture(1));
    CHECK(line(id).state == CameraState::Working);
    // the same picture again is not kept twice, and nothing is written
    const auto before = records();
    const auto again = desk().take(id);
    REQUIRE_OK(again);
    CHECK(again->same);
    CHECK(records() == before);
    CHECK(server.connections() == 2);
    reopen();
    CHECK(line(id).shots == 1);
}

TEST_CASE_METHOD(CameraSite, "nothing is asked of a machine that nobody named", "[camera]")
{
    CameraServer server;
    server.answer("200 OK", sitePicture(1));
    const auto refused = desk().save(plain(server.address()));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Forbidden);
    REQUIRE_OK(desk().nameHosts(server.host()));
    const QString id = add(server.address());
    REQUIRE_OK(desk().nameHosts({})); // taken back by the administrator
    const auto asked = desk().take(id);
    REQUIRE_FALSE(asked.has_value());
    CHECK(asked.error().code == ErrorCode::Forbidden);
    const auto due = desk().due({});
    REQUIRE_OK(due);
    for (const CameraDesk::Errand &errand : *due)
        CHECK_FALSE(CameraDesk::fetch(errand).picture.has_value());
    REQUIRE_OK(desk().nameHosts(u"127.0.0.1:1"_s)); // another port is another machine
    CHECK_FALSE(desk().take(id).has_value());
    CHECK(server.connections() == 0);
    CHECK(line(id).shots == 0);
}

TEST_CASE_METHOD(CameraSite, "what is no picture is not kept, and says why", "[camera]")
{
    CameraServer server;
    REQUIRE_OK(desk().nameHosts(server.host()));
    const QString id = add(server.address());
    const auto before = records();
    const auto refusal = [&] {
        const auto kept = desk().take(id);
        REQUIRE_FALSE(kept.has_value());
        CHECK_FALSE(kept.error().message.isEmpty());
        return kept.error();
    };
    server.answer("404 Not Found", "none");
    CHECK(refusal().message.contains(u"404"_s));
    server.answer("200 OK", "<html><body>Log in</body></html>");
    CHECK(refusal().code == ErrorCode::Invalid);
    server.answer("200 OK", sitePicture(1).first(200)); // begins like one
    CHECK(refusal().code == ErrorCode::Invalid);
    server.answer("401 Unauthorized", "no");
    CHECK(refusal().code == ErrorCode::Forbidden);
    server.answer("302 Found", {}, "Location: http://example.invalid/\r\n");
    CHECK(refusal().code == ErrorCode::Forbidden);
    server.answer("200 OK", QByteArray(kSnapshotLimits.mostBytes + 10, 'x'));
    CHECK(refusal().message.contains(u"24"_s));
    server.answer("200 OK", {});
    CHECK(refusal().code == ErrorCode::Invalid);
    CHECK(records() == before);
    CHECK(line(id).shots == 0);
}

TEST_CASE_METHOD(CameraSite, "a camera that cannot be is refused", "[camera]")
{
    REQUIRE_OK(desk().nameHosts(u"cam.site.lan:80"_s));
    const auto broken = [this](const auto &change) {
        Camera camera = plain(u"http://cam.site.lan/a.jpg"_s);
        change(camera);
        return !desk().save(camera).has_value();
    };
    CHECK_FALSE(broken([](Camera &) {}));
    CHECK(broken([](Camera &c) { c.name = u"  "_s; }));
    CHECK(broken([](Camera &c) { c.project = {}; }));
    CHECK(broken([](Camera &c) { c.source.clear(); }));
    CHECK(broken([](Camera &c) { c.source = u"http:///a.jpg"_s; })); // no host
    CHECK(broken([](Camera &c) { c.source = u"http://me:pw@cam.site.lan/a.jpg"_s; }));
    CHECK(broken([](Camera &c) { c.source = u"ftp://cam.site.lan/a.jpg"_s; }));
    CHECK(broken([](Camera &c) { c.source = u"https://cam.site.lan/a.jpg"_s; })); // no certificate
    CHECK(broken([](Camera &c) { c.source = u"somewhere"_s; }));
    CHECK(broken([](Camera &c) { c.times.everyMinutes = 0; }));
    CHECK(broken([](Camera &c) { c.times.untilHour = 25; }));
    CHECK(broken([](Camera &c) { c.keep.afterDays = -1; }));
    CHECK(broken([](Camera &c) { c.latitude = 91; }));
    CHECK_FALSE(desk().nameHosts(u"*"_s).has_value());
}

TEST_CASE_METHOD(CameraSite,
                 "pictures dropped into a folder are taken, the newest each time",
                 "[camera]")
{
    const QString id = add(dropFolder());
    const auto none = desk().take(id);
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == ErrorCode::NotFound);
    drop(u"a.png"_s, sitePicture(1), 90);
    drop(u"b.png"_s, sitePicture(2), 30);
    drop(u"notes.txt"_s, "no picture", 1);
    REQUIRE_OK(desk().take(id));
    auto shots = desk().shots(id).value();
    REQUIRE(shots.size() == 1);
    CHECK(shots.front().takenAt.minute == desk().now().minute - 30);
    CHECK(desk().take(id)->same);
    drop(u"c.png"_s, "not a picture at all", 10);
    CHECK(desk().take(id).error().code == ErrorCode::Invalid);
    QDir(dropFolder()).removeRecursively();
    const auto gone = desk().take(id);
    REQUIRE_FALSE(gone.has_value());
    CHECK(gone.error().code == ErrorCode::NotFound);
    CHECK(line(id).shots == 1);
}

TEST_CASE_METHOD(CameraSite, "a camera is due by its times, and its silence is told", "[camera]")
{
    const QString id = add(dropFolder());
    drop(u"a.png"_s, sitePicture(1), 0);
    REQUIRE(desk().due({})->size() == 1);
    REQUIRE_OK(desk().take(id));
    CHECK(desk().due({})->empty());
    clock.advance(61LL * 60'000);
    CHECK(desk().due({})->size() == 1);
    CHECK(desk().due({{id, desk().now()}})->empty()); // it was tried just now
    CHECK(line(id).state == CameraState::Working);
    clock.advance(120LL * 60'000);
    CHECK(line(id).state == CameraState::Silent);
    drop(u"b.png"_s, sitePicture(2), 0);
    REQUIRE_OK(desk().take(id));
    CHECK(line(id).state == CameraState::Working);
    REQUIRE_OK(desk().retire(id));
    clock.advance(600LL * 60'000);
    CHECK(line(id).state == CameraState::Retired);
    CHECK(desk().due({})->empty());
    CHECK_FALSE(desk().take(id).has_value());
}

TEST_CASE_METHOD(CameraSite,
                 "what the rule lets go is taken out as one act and can be brought back",
                 "[camera]")
{
    Camera camera = plain(dropFolder());
    camera.keep = {KeepKind::OneADay, 2};
    const auto id = desk().save(camera);
    REQUIRE_OK(id);
    for (int i = 0; i < 12; ++i) { // every six hours
        drop(u"p%1.png"_s.arg(i), sitePicture(i), 0);
        REQUIRE_OK(desk().take(*id));
        clock.advance(360LL * 60'000);
    }
    CHECK(line(*id).shots == 12);
    clock.advance(3 * 1'440LL * 60'000);
    const int old = line(*id).old;
    REQUIRE(old > 0);
    const auto shots = desk().shots(*id).value();
    const auto before = records();
    const auto gone = desk().tidy(*id);
    REQUIRE_OK(gone);
    CHECK(*gone == old);
    CHECK(records() == before + 1);
    CHECK(line(*id).shots == 12 - old);
    CHECK(line(*id).old == 0);
    CHECK(desk().tidy(*id) == 0);
    const auto files = workspace->plan(project)->plan->attachments.size();
    CHECK(files == static_cast<std::size_t>(12 - old));
    reopen();
    const auto back = desk().bringBack(*id);
    REQUIRE_OK(back);
    CHECK(*back == old);
    auto again = desk().shots(*id).value();
    REQUIRE(again.size() == shots.size());
    for (std::size_t i = 0; i < shots.size(); ++i) {
        CHECK(again[i].id == shots[i].id);
        const auto file = workspace->attachment(again[i].attachment);
        REQUIRE_OK(file);
        CHECK(workspace->files().get(digestFromBytes(file->digest)).has_value());
    }
    CHECK(desk().bringBack(*id) == 0);
    CHECK(workspace->verifyLog().has_value());
}

TEST_CASE_METHOD(CameraSite,
                 "the map shows the newest picture of each camera, not all of one place",
                 "[camera][map]")
{
    const QString id = add(dropFolder());
    for (int i = 0; i < 3; ++i) {
        drop(u"p%1.png"_s.arg(i), sitePicture(i), 0);
        REQUIRE_OK(desk().take(id));
        clock.advance(3'600'000);
    }
    const auto projects = MapDesk(*workspace).projects();
    REQUIRE_OK(projects);
    const auto photos = MapDesk(*workspace).photos(*projects);
    REQUIRE_OK(photos);
    REQUIRE(photos->size() == 1);
    CHECK(photos->front().id == desk().shots(id)->back().id);
}

TEST_CASE_METHOD(CameraSite, "a camera goes on when its task is taken out of the plan", "[camera]")
{
    const TaskId road = addTask(project, u"路基"_s, 10);
    Camera camera = plain(dropFolder());
    camera.task = road;
    const auto id = desk().save(camera);
    REQUIRE_OK(id);
    drop(u"a.png"_s, sitePicture(1), 30);
    REQUIRE_OK(desk().take(*id));
    CHECK(desk().shots(*id)->front().task == road);
    const TaskId other = addTask(project, u"管线"_s, 10);
    camera.id = *id;
    camera.task = other;
    REQUIRE_OK(desk().save(camera));
    REQUIRE_OK(workspace->run(DeleteTasks{project, {other}}));
    drop(u"b.png"_s, sitePicture(2), 0);
    REQUIRE_OK(desk().take(*id));
    CHECK_FALSE(desk().shots(*id)->back().task.isValid());
}
