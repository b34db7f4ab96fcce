// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of cameras: fetched, kept once, let go by rule and brought back.
#include "commands/camera_desk.h"
#include "commands/field_values.h"
#include "commands/photo_desk.h"
#include "commands/workspace_private.h"
#include "tiles/tile_pack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CameraDesk)
};

constexpr qint64 kStillWritten = 5; ///< seconds

/// Whether a record of taking out is of that camera: each is of one.
bool isOf(const QString &camera, const ChangeSet &back)
{
    for (const EntityChange &change : back.changes) {
        if (change.entity != EntityKind::FieldPhoto)
            continue;
        FieldPhoto photo;
        apply(photo, change);
        return cameraKey(photo) == camera;
    }
    return false;
}

/// The newest picture of a folder, and when it was written.
Result<std::pair<QByteArray, WallTime>> newestIn(const QString &path)
{
    const QDir folder(path);
    if (!folder.exists())
        return fail(ErrorCode::NotFound,
                    Words::tr("The camera's folder %1 is not there. Check the drive or the share.")
                        .arg(path));
    const QDateTime now = QDateTime::currentDateTime();
    const QStringList patterns{u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.webp"_s};
    for (const QFileInfo &info :
         folder.entryInfoList(patterns, QDir::Files | QDir::NoSymLinks, QDir::Time)) {
        if (info.lastModified().secsTo(now) < kStillWritten)
            continue;
        if (info.size() > kSnapshotLimits.mostBytes)
            return fail(
                ErrorCode::Invalid,
                Words::tr("The picture %1 is too large (more than %2 MB); it was not taken.")
                    .arg(info.fileName())
                    .arg(kSnapshotLimits.mostBytes >> 20));
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io,
                        Words::tr("The picture %1 cannot be read.").arg(info.fileName()),
                        file.errorString());
        return std::pair(file.read(kSnapshotLimits.mostBytes),
                         WallTime::fromDateTime(info.lastModified()));
    }
    return fail(ErrorCode::NotFound,
                Words::tr("There is no picture (JPEG, PNG, WebP) in the camera's folder yet."));
}

QString suffixOf(const QByteArray &type)
{
    return type == "image/jpeg" ? u"jpg"_s : QString::fromLatin1(type.sliced(6));
}

} // namespace

Result<CameraDesk::Errand> CameraDesk::errand(const QString &id) const
{
    const auto known = camera(id);
    if (!known)
        return passOn(known);
    if (known->retired)
        return fail(ErrorCode::Invalid, Words::tr("The camera is retired."));
    if (auto may = inside().authorise(u"take-camera-shot"_s, known->project); !may)
        return passOn(may);
    auto hosts = namedHostsFrom(this->hosts());
    if (!hosts)
        return passOn(hosts);
    return Errand{*known, std::move(*hosts)};
}

Result<std::vector<CameraDesk::Errand>> CameraDesk::due(const QHash<QString, WallTime> &tried) const
{
    auto &d = inside();
    const auto power = d.power();
    if (!power)
        return passOn(power);
    const auto lines = list();
    if (!lines)
        return passOn(lines);
    const auto hosts = namedHostsFrom(this->hosts());
    if (!hosts)
        return passOn(hosts);
    std::vector<Errand> all;
    for (const Line &line : *lines) {
        WallTime last = tried.value(line.row.id);
        if (line.newest)
            last = last.isValid() ? std::max(last, line.newest->takenAt) : line.newest->takenAt;
        const bool isMine =
            (*power)->may(*d.store, Permission::FieldManage, line.row.project, d.today()).allowed;
        if (!line.row.retired && isMine && isDue(line.row.times, last, now()))
            all.push_back({line.row, *hosts});
    }
    return all;
}

CameraDesk::Shot CameraDesk::fetch(const Errand &errand)
{
    Shot shot{errand.camera, QByteArray()};
    if (isAddress(errand.camera.source)) {
        const auto address = snapshotAddress(errand.camera.source);
        shot.picture = address ? fetchSnapshot(*address, errand.hosts)
                               : Result<QByteArray>(std::unexpected(address.error()));
    } else if (auto newest = newestIn(errand.camera.source)) {
        shot.picture = std::move(newest->first);
        shot.at = newest->second;
    } else {
        shot.picture = std::unexpected(newest.error());
    }
    if (!shot.picture)
        return shot;
    if (pictureType(*shot.picture).isEmpty()) {
        shot.picture = fail(ErrorCode::Invalid,
                            Words::tr("The camera sends no picture but something else, a page "
                                      "perhaps. Check the address: it must be that of the picture "
                                      "itself."));
        return shot;
    }
    shot.summary = photoSummary(*shot.picture);
    if (shot.summary.thumbnail.isEmpty())
        shot.picture = fail(ErrorCode::Invalid,
                            Words::tr("The camera's picture is damaged or larger than 200 million "
                                      "pixels; it was not taken."));
    return shot;
}

Result<bool> CameraDesk::isHere(const Camera &camera, const QByteArray &digest) const
{
    const auto own = shots(camera.id);
    if (!own)
        return passOn(own);
    const auto files =
        inside().store->load<Attachment>(RowFilter{"project", camera.project.value()});
    if (!files)
        return passOn(files);
    for (const Attachment &file : *files) {
        if (file.digest == digest && std::ranges::contains(*own, file.id, &FieldPhoto::attachment))
            return true;
    }
    return false;
}

Result<CameraDesk::Kept> CameraDesk::keep(const Shot &shot)
{
    auto &d = inside();
    if (!shot.picture)
        return std::unexpected(shot.picture.error().with(shot.camera.name));
    const auto camera = this->camera(shot.camera.id); // as it is by now
    if (!camera)
        return passOn(camera);
    if (auto may = d.authorise(u"take-camera-shot"_s, camera->project); !may)
        return passOn(may);
    const auto here = isHere(*camera, toBytes(sm3(*shot.picture)));
    if (!here)
        return passOn(here);
    if (*here)
        return Kept{{}, true};
    const auto projects = workspace().projects();
    if (!projects)
        return passOn(projects);
    const auto project = std::ranges::find(*projects, camera->project, &Project::id);
    const auto digest = workspace().files().put(*shot.picture);
    if (!digest)
        return passOn(digest);
    const QByteArray type = pictureType(*shot.picture);
    Attachment file;
    file.id = d.ids.next<AttachmentId>();
    file.project = camera->project;
    // the task may have been taken out of the plan since: the picture stays with the project
    const auto task = workspace().storedTask(camera->task);
    if (!task)
        return passOn(task);
    file.task = *task ? camera->task : TaskId();
    FieldPhoto photo;
    photo.takenAt = shot.at.isValid() ? shot.at : now();
    file.name = u"%1 %2.%3"_s.arg(
        camera->name, photo.takenAt.toString().replace(u':', u'-'), suffixOf(type));
    file.mediaType = QString::fromLatin1(type);
    file.size = shot.picture->size();
    file.digest = toBytes(*digest);
    file.classification = project->classification;
    file.note = Words::tr("From the camera %1").arg(camera->name);
    photo.id = d.ids.next<FieldPhotoId>();
    photo.project = camera->project;
    photo.task = file.task;
    photo.attachment = file.id;
    if (camera->longitude != 0 || camera->latitude != 0) {
        photo.fix = FixSource::Manual;
        photo.longitude = camera->longitude;
        photo.latitude = camera->latitude;
    }
    photo.likeness = static_cast<std::int64_t>(shot.summary.likeness);
    photo.thumbnail = shot.summary.thumbnail;
    photo.hints = QString::fromUtf8(
        QJsonDocument(QJsonArray{cameraCode(camera->id)}).toJson(QJsonDocument::Compact));
    const ChangeSet set{u"take-camera-shot"_s, camera->project, {inserted(file), inserted(photo)}};
    if (auto written = commit(set, camera->name); !written)
        return passOn(written);
    return Kept{photo.id, false};
}

Result<CameraDesk::Kept> CameraDesk::take(const QString &id)
{
    const auto asked = errand(id);
    if (!asked)
        return passOn(asked);
    return keep(fetch(*asked));
}

Result<int> CameraDesk::tidy(const QString &id)
{
    const auto known = camera(id);
    if (!known)
        return passOn(known);
    const auto own = shots(id);
    if (!own)
        return passOn(own);
    std::vector<WallTime> times;
    for (const FieldPhoto &shot : *own)
        times.push_back(shot.takenAt);
    const auto gone = letGo(times, known->keep, now());
    if (gone.empty())
        return 0;
    ChangeSet set{u"tidy-camera-shots"_s, known->project, {}};
    for (const std::size_t at : gone) {
        const auto file = workspace().attachment((*own)[at].attachment);
        set.changes.push_back(deleted((*own)[at]));
        if (file)
            set.changes.push_back(deleted(*file));
    }
    if (auto written = commit(set, known->name); !written)
        return passOn(written);
    return static_cast<int>(gone.size());
}

Result<int> CameraDesk::bringBack(const QString &id)
{
    const auto known = camera(id);
    if (!known)
        return passOn(known);
    auto &d = inside();
    AuditFilter filter;
    filter.project = known->project;
    filter.command = u"tidy-camera-shots"_s;
    constexpr std::int64_t kMostRecords = 10'000;
    const auto records = workspace().auditRecords(filter, 0, kMostRecords);
    if (!records)
        return passOn(records);
    ChangeSet set{u"bring-back-camera-shots"_s, known->project, {}};
    QSet<Uuid> back; // a picture that was taken out twice comes back once
    int photos = 0;
    for (const LogRecord &record : *records) {
        const auto done = changesOf(record);
        if (!done)
            return passOn(done);
        ChangeSet undone = inverse(*done);
        if (!isOf(id, undone))
            continue;
        for (EntityChange &change : undone.changes) {
            const auto row = d.store->row(change.entity, change.id);
            if (!row)
                return passOn(row);
            if (*row || back.contains(change.id))
                continue;
            back.insert(change.id);
            change.version = 0;
            photos += change.entity == EntityKind::FieldPhoto ? 1 : 0;
            set.changes.push_back(std::move(change));
        }
    }
    if (photos == 0)
        return 0;
    if (auto written = commit(set, known->name); !written)
        return passOn(written);
    return photos;
}

} // namespace zs
