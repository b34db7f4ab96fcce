// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/three_point.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"threePoint"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ThreePoint)
};

QJsonObject objectIn(const QString &text)
{
    return text.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonValue valueOf(const std::optional<std::int64_t> &point)
{
    return point ? QJsonValue(static_cast<qint64>(*point)) : QJsonValue();
}

} // namespace

int threePointPlace(QStringView column)
{
    const auto found = std::ranges::find_if(
        kThreePointColumns, [column](QLatin1StringView one) { return column == one; });
    return found == kThreePointColumns.end() ? -1
                                             : static_cast<int>(found - kThreePointColumns.begin());
}

ThreePoint threePointOf(const Task &task)
{
    ThreePoint points;
    if (!task.extras.contains(kKey)) // most tasks have none
        return points;
    const QJsonArray kept = objectIn(task.extras).value(kKey).toArray();
    for (int place = 0; place < 3; ++place) {
        if (kept.at(place).isDouble())
            points = withPoint(points, place, kept.at(place).toInteger(-1));
    }
    return points;
}

Task withThreePoint(Task task, const ThreePoint &points)
{
    QJsonObject extras = objectIn(task.extras);
    if (points.isEmpty())
        extras.remove(kKey);
    else
        extras[kKey] =
            QJsonArray{valueOf(points.least), valueOf(points.likely), valueOf(points.most)};
    task.extras = extras.isEmpty()
                      ? QString()
                      : QString::fromUtf8(QJsonDocument(extras).toJson(QJsonDocument::Compact));
    return task;
}

std::optional<std::int64_t> pointAt(const ThreePoint &points, int place)
{
    return place == 0 ? points.least : place == 1 ? points.likely : points.most;
}

ThreePoint withPoint(ThreePoint points, int place, std::int64_t minutes)
{
    auto &point = place == 0 ? points.least : place == 1 ? points.likely : points.most;
    point = minutes < 0 ? std::nullopt : std::optional(minutes);
    return points;
}

Result<> checkThreePoint(const Task &task)
{
    const ThreePoint points = threePointOf(task);
    if (points.least && *points.least == 0)
        return fail(
            ErrorCode::Invalid,
            Words::tr("The least duration of “%1” must be more than nothing.").arg(task.name));
    std::int64_t last = 0;
    for (int place = 0; place < 3; ++place) {
        const auto point = pointAt(points, place);
        if (point && *point < last)
            return fail(ErrorCode::Invalid,
                        Words::tr("The three durations of “%1” must rise: the least, the most "
                                  "likely, the most.")
                            .arg(task.name));
        last = point.value_or(last);
    }
    return {};
}

} // namespace zs
