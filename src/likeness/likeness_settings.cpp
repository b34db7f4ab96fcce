// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness/likeness_settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// Takes numbers out of an object and remembers the first that is not there.
class Numbers {
public:
    Numbers(QJsonObject object, QString &missing)
        : m_object(std::move(object))
        , m_missing(missing)
    {}
    [[nodiscard]] double at(const QString &key, double low, double high) const
    {
        const QJsonValue value = m_object[key];
        const double number = value.toDouble();
        if ((!value.isDouble() || number < low || number > high) && m_missing.isEmpty())
            m_missing = key;
        return number;
    }
    [[nodiscard]] std::size_t countAt(const QString &key) const
    {
        constexpr double kMost = 100'000;
        return static_cast<std::size_t>(std::max(0.0, std::floor(at(key, 1, kMost))));
    }

private:
    QJsonObject m_object;
    QString &m_missing;
};

constexpr double kMostMetres = 1'000'000;

LikenessSettings::Advice adviceFrom(const QJsonObject &json, QString &missing)
{
    const Numbers numbers(json, missing);
    LikenessSettings::Advice advice;
    advice.leastFinished = static_cast<int>(numbers.countAt(u"leastFinished"_s));
    advice.leastGroup = static_cast<int>(numbers.countAt(u"leastGroup"_s));
    advice.priorWeight = numbers.at(u"priorWeight"_s, 0, 1000);
    advice.z = numbers.at(u"confidenceZ"_s, 0.1, 10);
    advice.lateFrom = numbers.at(u"lateFromShare"_s, 0, 10);
    advice.overFrom = numbers.at(u"overBudgetFromShare"_s, 0, 10);
    advice.mostSimilar = numbers.countAt(u"mostSimilar"_s);
    advice.similarFrom = numbers.at(u"similarFrom"_s, 0, 1);
    return advice;
}

} // namespace

Result<LikenessSettings> readLikenessSettings(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject top = QJsonDocument::fromJson(json, &error).object();
    QString missing;
    LikenessSettings settings;
    const Numbers all(top, missing);
    const Numbers retrieval(top[u"retrieval"].toObject(), missing);
    settings.k1 = retrieval.at(u"k1"_s, 0, 10);
    settings.b = retrieval.at(u"b"_s, 0, 0.99);
    settings.nameWeight = retrieval.at(u"nameWeight"_s, 0, 100);
    settings.candidates = retrieval.countAt(u"candidates"_s);
    settings.nearMetres = retrieval.at(u"nearMetres"_s, 0, kMostMetres);
    settings.mostNear = retrieval.countAt(u"mostNear"_s);
    const Numbers weights(top[u"weights"].toObject(), missing);
    static const std::array kNames{
        u"name"_s, u"content"_s, u"place"_s, u"distance"_s, u"period"_s, u"owner"_s};
    for (std::size_t i = 0; i < kNames.size(); ++i)
        settings.weights[i] = weights.at(kNames[i], 0, 1);
    settings.distanceScale = all.at(u"distanceScaleMetres"_s, 1, kMostMetres);
    settings.differentNumber = all.at(u"differentNumberFactor"_s, 0, 1);
    settings.differentSection = all.at(u"differentSectionFactor"_s, 0, 1);
    for (const QJsonValue &unit : top[u"quantityUnits"].toArray())
        settings.quantityUnits << unit.toString();
    const Numbers thresholds(top[u"thresholds"].toObject(), missing);
    settings.duplicateFrom = thresholds.at(u"duplicate"_s, 0, 1);
    settings.relatedFrom = thresholds.at(u"related"_s, 0, settings.duplicateFrom);
    settings.advice = adviceFrom(top[u"advice"].toObject(), missing);
    if (!missing.isEmpty())
        return fail(ErrorCode::Internal,
                    u"The figures of the duplicate check cannot be read."_s,
                    missing + u' ' + error.errorString());
    return settings;
}

Result<LikenessSettings> likenessSettings()
{
    QFile file(u":/likeness/likeness.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal,
                    u"The figures of the duplicate check cannot be read."_s,
                    file.errorString());
    return readLikenessSettings(file.readAll());
}

} // namespace zs
