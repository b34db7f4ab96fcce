// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/schedule_quality.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<const char *, QualityPoint>, 17> kPoints{{
    {"logic", QualityPoint::Logic},
    {"leads", QualityPoint::Leads},
    {"lags", QualityPoint::Lags},
    {"linkTypes", QualityPoint::LinkTypes},
    {"hardConstraints", QualityPoint::HardConstraints},
    {"highFloat", QualityPoint::HighFloat},
    {"negativeFloat", QualityPoint::NegativeFloat},
    {"highDuration", QualityPoint::HighDuration},
    {"invalidDates", QualityPoint::InvalidDates},
    {"resources", QualityPoint::Resources},
    {"missedTasks", QualityPoint::MissedTasks},
    {"criticalPathTest", QualityPoint::CriticalPathTest},
    {"cpli", QualityPoint::Cpli},
    {"bei", QualityPoint::Bei},
    {"openEnds", QualityPoint::OpenEnds},
    {"danglingLinks", QualityPoint::DanglingLinks},
    {"linkRatio", QualityPoint::LinkRatio},
}};

std::optional<QualityPoint> pointNamed(const QString &id)
{
    for (const auto &[name, point] : kPoints) {
        if (id == QLatin1StringView(name))
            return point;
    }
    return std::nullopt;
}

std::optional<double> numberIn(const QJsonObject &json, const QString &key)
{
    if (!json[key].isDouble())
        return std::nullopt;
    return json[key].toDouble();
}

std::unexpected<Error> unreadable(const QString &detail)
{
    return fail(ErrorCode::Internal, u"The table of quality points cannot be read."_s, detail);
}

} // namespace

Result<std::vector<QualityRule>> readQualityRules(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonArray points = document.object()[u"points"].toArray();
    if (points.isEmpty())
        return unreadable(error.errorString());
    std::vector<QualityRule> rules;
    for (const QJsonValue &value : points) {
        const QJsonObject entry = value.toObject();
        const auto point = pointNamed(entry[u"id"].toString());
        const QString unit = entry[u"unit"].toString();
        QualityRule rule;
        rule.number = entry[u"number"].toInt();
        rule.atMost = numberIn(entry, u"atMost"_s);
        rule.atLeast = numberIn(entry, u"atLeast"_s);
        rule.weight = entry[u"weight"].toDouble();
        rule.days = entry[u"days"].toDouble();
        if (!point || (!rule.atMost && !rule.atLeast) || rule.weight <= 0)
            return unreadable(entry[u"id"].toString());
        rule.point = *point;
        rule.unit = unit == "ratio"_L1   ? QualityUnit::Ratio
                    : unit == "count"_L1 ? QualityUnit::Count
                                         : QualityUnit::Percent;
        rules.push_back(rule);
    }
    return rules;
}

Result<std::vector<QualityRule>> qualityRules()
{
    QFile file(u":/control/dcma14.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    return readQualityRules(file.readAll());
}

} // namespace zs
