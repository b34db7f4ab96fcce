// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/camera_desk.h"

#include "commands/field_values.h"
#include "commands/photo_desk.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CameraDesk)
};

constexpr auto kPrefix = "camera."_L1;
const QString kHosts = QStringLiteral("cameras.hosts");

constexpr std::array kKeepNames{"all", "one-a-day", "drop"};

QString textOf(const Camera &camera)
{
    const QJsonObject object{
        {u"name"_s, camera.name},
        {u"project"_s, camera.project.toString()},
        {u"task"_s, camera.task.isValid() ? camera.task.toString() : QString()},
        {u"source"_s, camera.source},
        {u"longitude"_s, camera.longitude},
        {u"latitude"_s, camera.latitude},
        {u"every_minutes"_s, camera.times.everyMinutes},
        {u"from_hour"_s, camera.times.fromHour},
        {u"until_hour"_s, camera.times.untilHour},
        {u"silent_after"_s, camera.silentAfter},
        {u"keep"_s,
         QJsonObject{{u"rule"_s,
                      QString::fromLatin1(kKeepNames[static_cast<std::size_t>(camera.keep.kind)])},
                     {u"after_days"_s, camera.keep.afterDays}}},
        {u"since"_s, static_cast<double>(camera.since.minute)},
        {u"retired"_s, camera.retired}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Camera cameraFrom(const QString &id, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Camera camera;
    camera.id = id;
    camera.name = object.value("name"_L1).toString();
    camera.project = ProjectId(Uuid::fromString(object.value("project"_L1).toString()));
    camera.task = TaskId(Uuid::fromString(object.value("task"_L1).toString()));
    camera.source = object.value("source"_L1).toString();
    camera.longitude = object.value("longitude"_L1).toDouble();
    camera.latitude = object.value("latitude"_L1).toDouble();
    camera.times = {object.value("every_minutes"_L1).toInt(60),
                    object.value("from_hour"_L1).toInt(7),
                    object.value("until_hour"_L1).toInt(19)};
    camera.silentAfter = object.value("silent_after"_L1).toInt(3);
    const QJsonObject keep = object.value("keep"_L1).toObject();
    const auto at = std::ranges::find(kKeepNames, keep.value("rule"_L1).toString().toStdString());
    if (at != kKeepNames.end())
        camera.keep.kind = static_cast<KeepKind>(at - kKeepNames.begin());
    else
        camera.keep.kind = KeepKind::All; // a rule of a newer program loses nothing here
    camera.keep.afterDays = keep.value("after_days"_L1).toInt(camera.keep.afterDays);
    camera.since.minute = static_cast<std::int64_t>(object.value("since"_L1).toDouble());
    camera.retired = object.value("retired"_L1).toBool();
    return camera;
}

std::unexpected<Error> wrong(const QString &text)
{
    return fail(ErrorCode::Invalid, text);
}

Result<> check(const Camera &camera)
{
    constexpr qsizetype kLongestName = 200;
    constexpr int kLongestPeriod = 7 * 24 * 60;
    constexpr int kLongestKept = 3'650;
    if (camera.name.isEmpty() || camera.name.size() > kLongestName)
        return wrong(Words::tr("A camera needs a name of at most 200 characters."));
    if (!camera.project.isValid())
        return wrong(Words::tr("Say which project the camera looks at."));
    if (camera.source.isEmpty())
        return wrong(Words::tr("Say where the pictures come from: an address or a folder."));
    if (camera.times.everyMinutes < 1 || camera.times.everyMinutes > kLongestPeriod)
        return wrong(Words::tr("A picture is taken every minute at most, and once in 7 days at "
                               "least."));
    if (camera.times.fromHour < 0 || camera.times.fromHour > 23 || camera.times.untilHour < 0
        || camera.times.untilHour > 24)
        return wrong(Words::tr("Hours are those of the day, from 0 to 24."));
    if (camera.silentAfter < 0 || camera.keep.afterDays < 0 || camera.keep.afterDays > kLongestKept)
        return wrong(Words::tr("Pictures are kept for 0 to 3650 days."));
    if (!std::isfinite(camera.longitude) || std::abs(camera.longitude) > 180
        || !std::isfinite(camera.latitude) || std::abs(camera.latitude) > 90)
        return wrong(
            Words::tr("The place lies off the earth. Longitude and latitude are degrees."));
    if (isAddress(camera.source)) {
        if (const auto address = snapshotAddress(camera.source); !address)
            return passOn(address);
        return {};
    }
    if (!QDir::isAbsolutePath(camera.source))
        return wrong(Words::tr("A folder is told by its whole path, an address begins with http:// "
                               "or https://."));
    return {};
}

} // namespace

bool isAddress(const QString &source)
{
    return source.contains("://"_L1);
}

QString cameraStateText(CameraState state)
{
    switch (state) {
    case CameraState::Waiting:
        return Words::tr("no picture yet");
    case CameraState::Working:
        return Words::tr("working");
    case CameraState::Silent:
        return Words::tr("silent");
    case CameraState::Retired:
        return Words::tr("retired");
    }
    return {};
}

QString keepRuleText(const KeepRule &rule)
{
    switch (rule.kind) {
    case KeepKind::All:
        return Words::tr("all are kept");
    case KeepKind::OneADay:
        return Words::tr("one a day after %1 days").arg(rule.afterDays);
    case KeepKind::Drop:
        return Words::tr("none after %1 days but the ends of the month").arg(rule.afterDays);
    }
    return {};
}

WallTime CameraDesk::now() const
{
    return wallOfMillis(inside().clock.now());
}

std::vector<Camera> CameraDesk::cameras() const
{
    std::vector<Camera> all;
    const auto &settings = inside().settings;
    for (const Setting &setting : settings) {
        if (setting.key.startsWith(kPrefix) && !setting.value.isEmpty())
            all.push_back(cameraFrom(setting.key.sliced(kPrefix.size()), setting.value));
    }
    return all;
}

Result<QHash<QString, std::vector<FieldPhoto>>> CameraDesk::allShots() const
{
    QSet<ProjectId> projects;
    for (const Camera &camera : cameras())
        projects.insert(camera.project);
    QHash<QString, std::vector<FieldPhoto>> shots;
    for (const ProjectId project : projects) {
        auto rows = PhotoDesk(workspace()).photosOf(project);
        if (!rows)
            return passOn(rows);
        for (FieldPhoto &row : *rows) {
            if (const QString key = cameraKey(row); !key.isEmpty())
                shots[key].push_back(std::move(row));
        }
    }
    return shots;
}

CameraDesk::Line CameraDesk::lineOf(const Camera &camera,
                                    const std::vector<FieldPhoto> &shots) const
{
    Line line;
    line.row = camera;
    line.shots = static_cast<int>(shots.size());
    WallTime last = camera.since;
    if (!shots.empty()) {
        line.newest = shots.back();
        last = std::max(last, shots.back().takenAt);
    }
    std::vector<WallTime> times;
    for (const FieldPhoto &shot : shots)
        times.push_back(shot.takenAt);
    line.old = static_cast<int>(letGo(times, camera.keep, now()).size());
    const bool isSilent =
        camera.silentAfter > 0 && missedPeriods(camera.times, last, now()) >= camera.silentAfter;
    line.state = camera.retired  ? CameraState::Retired
                 : isSilent      ? CameraState::Silent
                 : shots.empty() ? CameraState::Waiting
                                 : CameraState::Working;
    return line;
}

Result<std::vector<CameraDesk::Line>> CameraDesk::list() const
{
    const auto projects = workspace().projects();
    if (!projects)
        return passOn(projects);
    const auto shots = allShots();
    if (!shots)
        return passOn(shots);
    std::vector<Line> lines;
    for (const Camera &camera : cameras()) {
        const auto project = std::ranges::find(*projects, camera.project, &Project::id);
        if (project == projects->end())
            continue;
        Line line = lineOf(camera, shots->value(camera.id));
        line.project = project->code + u' ' + project->name;
        lines.push_back(std::move(line));
    }
    std::ranges::sort(lines, {}, [](const Line &line) {
        return std::tuple(line.row.retired, line.project, line.row.name, line.row.id);
    });
    return lines;
}

Result<Camera> CameraDesk::camera(const QString &id) const
{
    const auto all = cameras();
    const auto found = std::ranges::find(all, id, &Camera::id);
    const auto projects = workspace().projects();
    if (!projects)
        return passOn(projects);
    if (found == all.end() || !std::ranges::contains(*projects, found->project, &Project::id))
        return fail(ErrorCode::NotFound, Words::tr("There is no such camera."));
    return *found;
}

Result<std::vector<FieldPhoto>> CameraDesk::shots(const QString &id) const
{
    const auto known = camera(id);
    if (!known)
        return passOn(known);
    auto rows = PhotoDesk(workspace()).photosOf(known->project);
    if (rows)
        std::erase_if(*rows, [&id](const FieldPhoto &row) { return cameraKey(row) != id; });
    return rows;
}

Result<> CameraDesk::commit(const ChangeSet &set, const QString &note)
{
    auto &d = inside();
    if (auto may = d.authorise(set); !may)
        return may;
    if (const auto written = d.write(set, note); !written)
        return passOn(written);
    const bool isPlan =
        std::ranges::contains(set.changes, EntityKind::Attachment, &EntityChange::entity);
    if (isPlan) { // a plan holds its project's files
        d.plans.remove(set.project);
        d.dropTouched(set);
    } else if (auto settings = d.loadSettings(); !settings) {
        return settings;
    }
    Q_EMIT workspace().changed(set);
    return {};
}

Result<> CameraDesk::write(ChangeSet set, const Camera &camera)
{
    if (set.isEmpty())
        return {};
    set.project = camera.project;
    return commit(set, camera.name);
}

Result<QString> CameraDesk::save(Camera camera)
{
    camera.name = camera.name.trimmed();
    camera.source = camera.source.trimmed();
    if (auto fits = check(camera); !fits)
        return passOn(fits);
    if (camera.id.isEmpty()) {
        camera.id = inside().ids.next().toString();
        camera.since = now();
    } else {
        const auto before = this->camera(camera.id);
        if (!before)
            return passOn(before);
        camera.project = before->project; // its pictures lie there
        camera.since = before->since;
    }
    if (auto may = inside().authorise(u"save-camera"_s, camera.project); !may)
        return passOn(may);
    if (isAddress(camera.source)) {
        const auto hosts = namedHostsFrom(this->hosts());
        const auto address = snapshotAddress(camera.source);
        if (!hosts)
            return passOn(hosts);
        if (namedHost(*address, *hosts) == nullptr)
            return fail(ErrorCode::Forbidden,
                        Words::tr("The machine %1 is not among those that the administrator named "
                                  "for cameras. Ask for it to be named first.")
                            .arg(address->authority()));
    }
    auto set = inside().settingChange(u"save-camera"_s, kPrefix + camera.id, textOf(camera));
    if (auto written = write(std::move(set), camera); !written)
        return passOn(written);
    return camera.id;
}

Result<> CameraDesk::retire(const QString &id)
{
    auto known = camera(id);
    if (!known)
        return passOn(known);
    if (auto may = inside().authorise(u"retire-camera"_s, known->project); !may)
        return may;
    known->retired = true;
    return write(inside().settingChange(u"retire-camera"_s, kPrefix + id, textOf(*known)), *known);
}

QString CameraDesk::hosts() const
{
    return workspace().setting(kHosts);
}

Result<> CameraDesk::nameHosts(const QString &hosts)
{
    if (const auto read = namedHostsFrom(hosts); !read)
        return passOn(read);
    const ChangeSet set = inside().settingChange(u"name-camera-hosts"_s, kHosts, hosts.trimmed());
    return set.isEmpty() ? Result<>() : commit(set, {});
}

} // namespace zs
