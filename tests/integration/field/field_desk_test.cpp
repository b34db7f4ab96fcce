// SPDX-License-Identifier: GPL-3.0-or-later
// An office with a real workspace and two devices in folders.
#include "commands/progress_commands.h"
#include "field/place_hints.h"
#include "field_site.h"
#include "photos/photo_likeness.h"
#include "photos/photo_stamp.h"

#include <QImage>

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

TEST_CASE("a report keeps where its place comes from, and what looks odd about it", "[field]")
{
    Site site;
    FieldKit kit = site.device(u"平板一"_s);
    QImage painted(320, 240, QImage::Format_RGB32);
    painted.fill(Qt::darkGreen);
    const auto photo = stampedPhoto(
        jpegOf(painted), {30.02, 110.02, 6, {}}, QDateTime(QDate(2026, 3, 10), QTime(9, 0)));
    REQUIRE_OK(photo);
    const auto file = kit.addFile(site.photo(*photo));
    REQUIRE_OK(file);
    const auto fill = [&](const QString &place, FixSource fix, const QStringList &hints) {
        SurveyReport report;
        report.task = site.road.value();
        report.form = u"problem"_s;
        report.author = u"王五"_s;
        SurveyRow row;
        row[u"kind"_s] = u"quality"_s;
        row[u"urgent"_s] = u"false"_s;
        row[u"text"_s] = u"裂缝"_s;
        row[u"photos"_s] = toHex(file->digest);
        if (!place.isEmpty())
            row[u"place"_s] = place;
        report.answers = {{u"main"_s, {row}}};
        report.fix = fix;
        report.fixHints = hints;
        site.clock.advance(60'000);
        REQUIRE_OK(kit.fill(report, site.clock.now()));
    };
    fill(u"30.021 110.021 4.2"_s, FixSource::Satellite, {u"frozen"_s, u"clock"_s});
    fill(u"30.022 110.022"_s, FixSource::Manual, {});
    fill(u"30.023 110.023"_s, FixSource::Unknown, {}); // an older device does not say
    fill({}, FixSource::Unknown, {});                  // nothing told: the photo has a place
    site.take(site.send(kit));
    const auto reports = site.desk().reports();
    REQUIRE_OK(reports);
    REQUIRE(reports->size() == 4);
    const auto &byPhoto = (*reports)[0];
    CHECK(byPhoto.row.fix == FixSource::Photo);
    CHECK(std::abs(byPhoto.row.latitude - 30.02) < 1e-6);
    CHECK(byPhoto.row.accuracy == 6);
    CHECK((*reports)[1].row.fix == FixSource::Manual);
    CHECK((*reports)[2].row.fix == FixSource::Manual);
    CHECK((*reports)[2].hints.isEmpty());
    const auto &bySatellite = (*reports)[3];
    CHECK(bySatellite.row.fix == FixSource::Satellite);
    CHECK(bySatellite.row.accuracy == 4.2);
    CHECK(bySatellite.hints == fixHintTexts({u"frozen"_s, u"clock"_s}));
}

TEST_CASE("a form of the whole project comes back without a task", "[field]")
{
    Site site;
    SurveyForm diary = shippedSurveyForms().front();
    diary.key = u"diary"_s;
    diary.name = {u"巡查日志"_s, u"Site diary"_s};
    diary.ofTask = false;
    SurveyField weather;
    weather.key = u"weather"_s;
    weather.name = {u"天气"_s, u"Weather"_s};
    diary.groups = {{u"day"_s, {u"当日"_s, u"The day"_s}, 1, {weather}}};
    FieldDesk desk = site.desk();
    const auto draft = desk.saveForm(diary);
    REQUIRE_OK(draft);
    REQUIRE_OK(desk.publishForm(*draft));
    FieldKit kit = site.device(u"平板一"_s);
    SurveyReport report;
    report.form = u"diary"_s;
    report.edition = 1;
    report.project = site.project.value();
    report.answers = {{u"day"_s, {{{u"weather"_s, u"晴"_s}}}}};
    REQUIRE_OK(kit.fill(report, site.clock.now()));
    CHECK(site.take(site.send(kit)).reports == 1);
    const auto reports = site.desk().reports();
    REQUIRE_OK(reports);
    REQUIRE(reports->size() == 1);
    CHECK(reports->front().task.isEmpty());
    CHECK(reports->front().form == diary.name.text());
    CHECK(reports->front().lines.size() == 1);
    diary.groups.front().fields.front().sets = u"note"_s;
    CHECK(desk.saveForm(diary).error().code == ErrorCode::Invalid);
}
