// SPDX-License-Identifier: GPL-3.0-or-later
// An office with a real workspace and two devices in folders.
#include "commands/progress_commands.h"
#include "field_site.h"

TEST_CASE("progress and a photo come back from the field once, with a receipt", "[field]")
{
    Site site;
    FieldKit kit = site.device(u"平板一"_s);
    QByteArray picture(3'000'000, 'p');
    const auto file = kit.addFile(site.photo(picture));
    REQUIRE_OK(file);
    SurveyReport report;
    report.task = site.road.value();
    report.form = u"progress"_s;
    report.author = u"王五"_s;
    report.answers = {{u"main"_s, {{{u"percent"_s, u"40"_s}, {u"behind"_s, u"false"_s}}}},
                      {u"pictures"_s, {{{u"photos"_s, toHex(file->digest)}}}}};
    REQUIRE_OK(kit.fill(report, site.clock.now()));
    const QString delta = site.send(kit);
    const auto taken = site.take(delta);
    CHECK(taken.edits == 1);
    CHECK(taken.applied == 1);
    CHECK(taken.conflicts == 0);
    CHECK(taken.reports == 1);
    CHECK(taken.files == 1);
    CHECK(site.task(site.road).percentComplete == 40);

    const auto reports = site.desk().reports();
    REQUIRE_OK(reports);
    REQUIRE(reports->size() == 1);
    CHECK(reports->front().author == u"王五"_s);
    CHECK(reports->front().task == u"路基"_s);
    REQUIRE(reports->front().photos.size() == 1);
    const auto attachment = site.workspace->attachment(reports->front().photos[0].attachment);
    REQUIRE_OK(attachment);
    const auto bytes = site.workspace->files().get(digestFromBytes(attachment->digest));
    REQUIRE_OK(bytes);
    CHECK(*bytes == picture);

    // the same package again, and the same work in another package
    CHECK(site.desk().take(delta).error().code == ErrorCode::Conflict);
    const auto again = site.take(site.send(kit));
    CHECK(again.edits == 0);
    CHECK(again.reports == 0);
    CHECK(again.files == 0);
    CHECK(site.desk().reports()->size() == 1);

    CHECK(kit.unsent() == 3);
    site.acknowledge(kit, taken.package);
    CHECK(kit.unsent() == 0);
    AuditFilter filter;
    filter.command = u"field-import"_s;
    const auto log = site.workspace->auditRecords(filter, 0, 100);
    REQUIRE_OK(log);
    CHECK(log->size() == 2);
    CHECK_FALSE(site.workspace->backups().empty());
}

TEST_CASE("two devices on one field: nothing counts until a person decides", "[field]")
{
    Site site;
    FieldKit one = site.device(u"平板一"_s);
    FieldKit two = site.device(u"平板二"_s);
    site.percent(one, site.road, 40);
    site.percent(one, site.pipe, 20);
    site.percent(two, site.road, 60);
    CHECK(site.take(site.send(one)).applied == 2);
    const auto taken = site.take(site.send(two));
    CHECK(taken.conflicts == 1);
    CHECK(taken.applied == 0); // that the field goes back is nobody's value taken
    CHECK(site.task(site.road).percentComplete == 0);
    CHECK(site.task(site.pipe).percentComplete == 20);

    auto open = site.clashes();
    REQUIRE(open.size() == 1);
    REQUIRE(open[0].sides.size() == 2);
    CHECK(open[0].task == u"路基"_s);
    CHECK(open[0].sides[0].author == u"王五"_s);
    CHECK(site.desk().decide(open[0].row.id, std::int64_t(60), u" "_s).error().code
          == ErrorCode::Invalid);
    CHECK(site.desk().decide(open[0].row.id, std::int64_t(160), u"x"_s).error().code
          == ErrorCode::Invalid);
    REQUIRE_OK(site.desk().decide(open[0].row.id, std::int64_t(60), u"现场复核"_s));
    CHECK(site.task(site.road).percentComplete == 60);
    CHECK(site.clashes().empty());
    CHECK(site.desk().decide(open[0].row.id, std::int64_t(40), u"x"_s).error().code
          == ErrorCode::NotFound);
    // both send once more what they have: nothing comes up again
    CHECK(site.take(site.send(one)).conflicts == 0);
    CHECK(site.take(site.send(two)).conflicts == 0);
    CHECK(site.clashes().empty());
    CHECK(site.task(site.road).percentComplete == 60);
}

TEST_CASE("an edit of the office meanwhile is never overwritten silently", "[field]")
{
    Site site;
    FieldKit kit = site.device(u"平板一"_s);
    site.percent(kit, site.road, 40);
    RecordProgress office{site.project, site.road};
    office.percent = 10;
    REQUIRE_OK(site.workspace->run(office));
    CHECK(site.take(site.send(kit)).conflicts == 1);
    const auto open = site.clashes();
    REQUIRE(open.size() == 1);
    REQUIRE(open[0].sides.size() == 2);
    CHECK(open[0].devices[0] != u"平板一"_s); // the office's own
    CHECK(open[0].devices[1] == u"平板一"_s);
}

TEST_CASE("packages from struck-off, unknown or copied devices change nothing", "[field]")
{
    Site site;
    FieldKit kit = site.device(u"平板一"_s);
    site.percent(kit, site.road, 40);
    const QString delta = site.send(kit);
    REQUIRE_OK(site.desk().revokeDevice(FieldDeviceId(kit.key().device)));
    CHECK(site.desk().take(delta).error().code == ErrorCode::Forbidden);
    CHECK(site.desk()
              .prepare({FieldDeviceId(kit.key().device), site.project}, site.fresh(u"x"_s))
              .error()
              .code
          == ErrorCode::Forbidden);
    CHECK(site.task(site.road).percentComplete == 0);

    QFile file(delta);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.resize(file.size() - 1);
    file.close();
    CHECK(site.desk().take(delta).error().code == ErrorCode::Corrupt);
    CHECK(site.desk().take(site.folder.filePath(u"nothing"_s)).error().code == ErrorCode::Io);
    CHECK(site.desk().reports()->empty());
}

TEST_CASE("a value that the plan refuses is kept and waits for a person", "[field]")
{
    Site site;
    FieldKit kit = site.device(u"平板一"_s);
    // a finish before the start
    REQUIRE_OK(kit.enter(
        site.road.value(), u"actualStart"_s, u"2026-03-20"_s, u"王五"_s, site.clock.now()));
    REQUIRE_OK(kit.enter(
        site.road.value(), u"actualFinish"_s, u"2026-03-10"_s, u"王五"_s, site.clock.now()));
    const auto taken = site.take(site.send(kit));
    CHECK(taken.edits == 2);
    CHECK(taken.applied == 0);
    CHECK(taken.refused == 2);
    CHECK(site.clashes().size() == 2);
    CHECK_FALSE(site.task(site.road).actualFinish.isValid());
}

TEST_CASE("a project above a device's clearance is not sent out", "[field]")
{
    Site site;
    FieldKit kit = site.device(u"平板一"_s);
    Project secret;
    secret.code = u"P2"_s;
    secret.name = u"涉密"_s;
    secret.plannedStart = QDate(2026, 3, 2);
    secret.classification = Classification::Secret;
    secret.secrecyYears = 10;
    const auto id = createProject(*site.workspace, secret);
    if (!id) // the site's rules for labels say what else it takes
        return;
    (void)site.addTask(*id, u"任务"_s);
    const QString path = site.fresh(u"x"_s);
    CHECK(site.desk().prepare({FieldDeviceId(kit.key().device), *id}, path).error().code
          == ErrorCode::Forbidden);
    CHECK_FALSE(QFile::exists(path));
}
