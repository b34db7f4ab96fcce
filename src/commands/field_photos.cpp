// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/field_photos.h"

#include "base/wall_time.h"
#include "photos/photo_marks.h"
#include "photos/photo_summary.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// What is kept among the hints and makes nobody look twice.
bool isFact(const QString &code)
{
    return videoMarkOf(code).has_value() || !cameraKeyOf(code).isEmpty();
}

} // namespace

void describePhoto(FieldPhoto &photo,
                   const QByteArray &bytes,
                   const PhotoSetting &setting,
                   const std::vector<FieldPhoto> &earlier)
{
    const auto facts = photoFacts(bytes);
    if (!facts)
        return;
    photo.takenAt = WallTime::fromDateTime(facts->takenAt);
    if (facts->place) {
        photo.fix = FixSource::Photo;
        photo.latitude = facts->place->latitude;
        photo.longitude = facts->place->longitude;
        photo.accuracy = facts->place->accuracy;
    }
    const PhotoSummary summary = photoSummary(bytes);
    photo.likeness = static_cast<std::int64_t>(summary.likeness);
    photo.thumbnail = summary.thumbnail;
    QJsonArray hints;
    for (const HintedPhoto &hint : photoHints(*facts, setting))
        hints.append(hintCode(hint));
    const bool same = std::ranges::any_of(
        earlier, [&](const FieldPhoto &other) { return other.attachment == photo.attachment; });
    const bool alike =
        summary.likeness != 0 && std::ranges::any_of(earlier, [&](const FieldPhoto &other) {
            return other.likeness != 0
                   && likenessDistance(static_cast<std::uint64_t>(other.likeness), summary.likeness)
                          <= kMuchAlike;
        });
    if (same)
        hints.append(u"same"_s);
    else if (alike)
        hints.append(u"alike"_s);
    photo.hints = QString::fromUtf8(QJsonDocument(hints).toJson(QJsonDocument::Compact));
}

QStringList photoHintTexts(const FieldPhoto &photo)
{
    QStringList texts;
    for (const QJsonValue &code : QJsonDocument::fromJson(photo.hints.toUtf8()).array()) {
        const QString text = hintText(code.toString());
        if (!text.isEmpty() && !isFact(code.toString()))
            texts << text;
    }
    return texts;
}

QString photoFactText(const FieldPhoto &photo)
{
    QStringList texts;
    for (const QJsonValue &code : QJsonDocument::fromJson(photo.hints.toUtf8()).array()) {
        if (isFact(code.toString()))
            texts << hintText(code.toString());
    }
    return texts.join(u", "_s);
}

} // namespace zs
