// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a package in is one step: killed anywhere, the workspace has all of it or nothing.
#include "field_site.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

namespace {

struct Held {
    bool package = false;
    std::int64_t road = 0;
    std::int64_t pipe = 0;
    std::size_t reports = 0;
    std::size_t photos = 0;
};

Held held(const Site &site, const FieldPackageId &delta)
{
    Held now;
    const auto packages = site.desk().packages();
    const auto reports = site.desk().reports();
    REQUIRE_OK(packages);
    REQUIRE_OK(reports);
    now.package = std::ranges::contains(*packages, delta, &FieldPackage::id);
    now.road = site.task(site.road).percentComplete;
    now.pipe = site.task(site.pipe).percentComplete;
    now.reports = reports->size();
    for (const auto &line : *reports)
        now.photos += line.photos.size();
    return now;
}

SurveyReport progress(TaskId task, const QString &percent, const KitFile &photo)
{
    SurveyReport report;
    report.task = task.value();
    report.form = u"progress"_s;
    report.author = u"王五"_s;
    report.answers = {{u"main"_s, {{{u"percent"_s, percent}, {u"behind"_s, u"false"_s}}}},
                      {u"pictures"_s, {{{u"photos"_s, toHex(photo.digest)}}}}};
    return report;
}

} // namespace

TEST_CASE("a process killed while it takes a package in leaves all of it or nothing",
          "[field][fault]")
{
    Site site;
    FieldKit kit = site.device(u"平板一"_s);
    const auto photo = kit.addFile(site.photo(QByteArray(2'000'000, 'p')));
    REQUIRE_OK(photo);
    REQUIRE_OK(kit.fill(progress(site.road, u"40"_s, *photo), site.clock.now()));
    REQUIRE_OK(kit.fill(progress(site.pipe, u"70"_s, *photo), site.clock.now()));
    const QString file = site.fresh(u"delta"_s);
    const auto manifest = kit.writeDelta(file, site.clock.now());
    REQUIRE_OK(manifest);
    const FieldPackageId delta(manifest->id);
    int pause = 0;
    int before = 0;
    for (int round = 0; round < 12 && !held(site, delta).package; ++round, pause += 25) {
        site.workspace.reset();
        QProcess process;
        process.start(QStringLiteral(ZS_TAKE_PACKAGE),
                      {site.path, file, QString::number(site.clock.now())});
        REQUIRE(process.waitForStarted());
        REQUIRE(process.waitForReadyRead(60'000)); // the workspace is open
        if (process.state() == QProcess::Running)
            process.waitForFinished(std::max(1, pause));
        process.kill(); // SIGKILL
        process.waitForFinished();
        site.reopen();
        const Held now = held(site, delta);
        CAPTURE(round, pause, now.package, now.road, now.pipe, now.reports, now.photos);
        REQUIRE(now.road == (now.package ? 40 : 0));
        REQUIRE(now.pipe == (now.package ? 70 : 0));
        REQUIRE(now.reports == (now.package ? 2U : 0U));
        REQUIRE(now.photos == (now.package ? 2U : 0U));
        before += now.package ? 0 : 1;
    }
    CHECK(before >= 1); // at least once it was killed in time
    // started again it is taken in whole, once
    if (!held(site, delta).package)
        CHECK(site.take(file).files == 1);
    CHECK(site.desk().take(file).error().code == ErrorCode::Conflict);
    const Held now = held(site, delta);
    CHECK(now.road == 40);
    CHECK(now.pipe == 70);
    CHECK(now.reports == 2);
    CHECK(site.clashes().empty());
}

TEST_CASE("progress from the field and what tells of it are one record of the log", "[field]")
{
    Site site;
    FieldKit kit = site.device(u"平板一"_s);
    site.percent(kit, site.road, 40);
    site.percent(kit, site.pipe, 70);
    (void)site.take(site.send(kit));
    AuditFilter filter;
    filter.command = u"record-progress"_s;
    const auto apart = site.workspace->auditRecords(filter, 0, 100);
    REQUIRE_OK(apart);
    CHECK(apart->empty());
    filter.command = u"field-import"_s;
    const auto whole = site.workspace->auditRecords(filter, 0, 100);
    REQUIRE_OK(whole);
    REQUIRE(whole->size() == 1);
    const auto set = changesOf(whole->front());
    REQUIRE_OK(set);
    const auto touches = [&](EntityKind kind) {
        return std::ranges::count(set->changes, kind, &EntityChange::entity);
    };
    CHECK(touches(EntityKind::Task) >= 2);
    CHECK(touches(EntityKind::FieldChange) == 2);
}
