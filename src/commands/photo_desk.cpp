// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/photo_desk.h"

#include "commands/field_photos.h"
#include "commands/field_values.h"
#include "commands/workspace_private.h"
#include "crypto/attachment_stream.h"
#include "photos/photo_likeness.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPoster = 320; ///< longest edge, as of photos

QStringList codesOf(const FieldPhoto &photo)
{
    QStringList codes;
    for (const QJsonValue &code : QJsonDocument::fromJson(photo.hints.toUtf8()).array())
        codes << code.toString();
    return codes;
}

} // namespace

std::optional<VideoMark> videoMark(const FieldPhoto &photo)
{
    for (const QString &code : codesOf(photo)) {
        if (auto mark = videoMarkOf(code))
            return mark;
    }
    return std::nullopt;
}

QString cameraKey(const FieldPhoto &photo)
{
    for (const QString &code : codesOf(photo)) {
        if (const QString key = cameraKeyOf(code); !key.isEmpty())
            return key;
    }
    return {};
}

Result<VideoLook> VideoFiles::look(const QByteArray &digest, const VideoOptions &options) const
{
    auto window = AttachmentWindow::open(m_folders.front(), m_key, digestFromBytes(digest));
    if (!window) // a backup shares its files with others
        window = AttachmentWindow::open(m_folders.back(), m_key, digestFromBytes(digest));
    if (!window)
        return passOn(window);
    std::optional<Error> damage;
    const VideoSource source{window->size(),
                             [&](std::int64_t at, char *into, std::int64_t most) -> std::int64_t {
                                 const auto part = window->read(at, most);
                                 if (!part) {
                                     damage = part.error();
                                     return -1;
                                 }
                                 std::ranges::copy(*part, into);
                                 return part->size();
                             }};
    auto look = lookAtVideo(source, options);
    if (!look && damage)
        return std::unexpected(*damage);
    return look;
}

Result<std::vector<FieldPhoto>> PhotoDesk::photosOf(ProjectId project) const
{
    const auto all = workspace().projects();
    if (!all)
        return passOn(all);
    if (!std::ranges::contains(*all, project, &Project::id))
        return std::vector<FieldPhoto>();
    auto rows = inside().store->load<FieldPhoto>(RowFilter{"project", project.value()}, u"id"_s);
    if (!rows)
        return rows;
    std::ranges::stable_sort(*rows, {}, &FieldPhoto::takenAt);
    return rows;
}

Result<std::vector<PhotoDesk::Video>> PhotoDesk::unseenVideos() const
{
    auto &d = inside();
    std::vector<Video> videos;
    if (!workspace().readOnlyReason().isEmpty() || !workspace().may(Permission::FieldManage))
        return videos;
    const auto power = d.power();
    if (!power)
        return passOn(power);
    const auto projects = workspace().projects();
    if (!projects)
        return passOn(projects);
    for (const Project &project : *projects) {
        if (!(*power)->may(*d.store, Permission::FieldManage, project.id, d.today()).allowed)
            continue;
        const auto rows =
            d.store->load<FieldPhoto>(RowFilter{"project", project.id.value()}, u"id"_s);
        if (!rows)
            return passOn(rows);
        for (const FieldPhoto &row : *rows) {
            if (!row.thumbnail.isEmpty() || codesOf(row).contains(kVideoUnread))
                continue;
            const auto file = workspace().attachment(row.attachment);
            if (file && file->mediaType.startsWith("video/"_L1))
                videos.push_back({row, file->digest});
        }
    }
    return videos;
}

VideoFiles PhotoDesk::videoFiles() const
{
    const auto &d = inside();
    const QString path = d.store->path();
    return {{path + u".files"_s, sharedFilesIn(QFileInfo(path).path())}, d.dataKey};
}

std::vector<PhotoDesk::Seen>
PhotoDesk::lookAt(const VideoFiles &files, std::vector<Video> videos, const Progress &progress)
{
    VideoOptions options;
    options.longestEdge = kPoster;
    std::vector<Seen> all;
    const auto total = static_cast<std::int64_t>(videos.size());
    for (Video &video : videos) {
        if (progress && !progress(static_cast<std::int64_t>(all.size()), total))
            break;
        Seen seen{std::move(video), {}, {}};
        seen.look = files.look(seen.video.digest, options);
        if (seen.look) {
            const QImage &poster = seen.look->stills[seen.look->stills.size() / 2].picture;
            seen.summary = {photoLikeness(poster), jpegOf(poster)};
        }
        all.push_back(std::move(seen));
    }
    return all;
}

/// False for what is to be tried again.
Result<bool> PhotoDesk::describe(FieldPhoto &photo, const Seen &seen) const
{
    QStringList codes = codesOf(photo);
    if (!seen.look) {
        if (seen.look.error().code != ErrorCode::Invalid)
            return false;
        codes << kVideoUnread;
    } else {
        const VideoLook &look = *seen.look;
        PhotoFacts facts;
        if (look.takenAt.isValid()) {
            photo.takenAt = wallOfMillis(look.takenAt.toMSecsSinceEpoch());
            facts.takenAt = QDateTime(photo.takenAt.date(), photo.takenAt.time());
        }
        if (look.place) {
            photo.fix = FixSource::Photo;
            photo.latitude = look.place->latitude;
            photo.longitude = look.place->longitude;
            facts.place = PhotoPlace{photo.latitude, photo.longitude, 0, {}};
        }
        photo.thumbnail = seen.summary.thumbnail;
        photo.likeness = static_cast<std::int64_t>(seen.summary.likeness);
        codes << videoCode({look.seconds, look.picture.width(), look.picture.height(), look.codec});
        const auto &d = inside();
        const auto reports = d.store->load<FieldReport>(RowFilter{"id", photo.report.value()});
        if (!reports)
            return passOn(reports);
        PhotoSetting setting;
        if (!reports->empty()) {
            const FieldReport &report = reports->front();
            if (report.fix != FixSource::Unknown)
                setting.site = PhotoPlace{report.latitude, report.longitude, report.accuracy, {}};
            setting.receivedAt = QDateTime(report.receivedAt.date(), report.receivedAt.time());
        }
        for (const HintedPhoto &hint : photoHints(facts, setting))
            codes << hintCode(hint);
    }
    photo.hints = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
    return true;
}

Result<int> PhotoDesk::keep(const std::vector<Seen> &seen)
{
    auto &d = inside();
    std::map<ProjectId, ChangeSet> sets;
    int kept = 0;
    for (const Seen &one : seen) {
        // somebody else may have looked meanwhile
        const auto row = d.store->load<FieldPhoto>(RowFilter{"id", one.video.row.id.value()});
        if (!row)
            return passOn(row);
        if (row->empty() || row->front() != one.video.row)
            continue;
        FieldPhoto after = row->front();
        const auto isKept = describe(after, one);
        if (!isKept)
            return passOn(isKept);
        if (!*isKept)
            continue;
        ChangeSet &set = sets[after.project];
        set.command = u"look-at-videos"_s;
        set.project = after.project;
        addUpdate(set, row->front(), after);
        ++kept;
    }
    for (const auto &[project, set] : sets) {
        if (auto may = d.authorise(set); !may)
            return passOn(may);
        if (const auto written = d.write(set, {}); !written)
            return passOn(written);
        Q_EMIT workspace().changed(set);
    }
    return kept;
}

Result<int> PhotoDesk::lookAtVideos()
{
    auto videos = unseenVideos();
    if (!videos)
        return passOn(videos);
    return keep(lookAt(videoFiles(), std::move(*videos), {}));
}

} // namespace zs
