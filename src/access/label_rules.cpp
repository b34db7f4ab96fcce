// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of secrecy labels, read from data.
#include "access/secrecy.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLevels{"open", "internal", "secret", "confidential", "topSecret"};

std::optional<Classification> levelFrom(const QJsonValue &value)
{
    const QString text = value.toString();
    const auto at = std::ranges::find_if(
        kLevels, [&](const char *name) { return text == QLatin1StringView(name); });
    if (at == kLevels.end())
        return {};
    return static_cast<Classification>(at - kLevels.begin());
}

std::unexpected<Error> faulty(const QString &what)
{
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("Secrecy", "The rules of secrecy labels are damaged."),
                what);
}

} // namespace

Result<LabelRules> parseLabelRules(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return faulty(error.errorString());
    LabelRules rules;
    rules.limitArticle = bilingualFrom(document["limits"_L1]["article"_L1]);
    rules.aggregationArticle = bilingualFrom(document["aggregation"_L1]["article"_L1]);
    const QJsonArray limits = document["limits"_L1]["levels"_L1].toArray();
    for (const QJsonValue &value : limits) {
        const auto level = levelFrom(value["level"_L1]);
        const int years = value["years"_L1].toInt();
        if (!level || !isStateSecret(*level) || years < 1)
            return faulty(u"limits: a level or its years"_s);
        rules.limits.push_back({*level, years});
    }
    const QJsonArray together = document["aggregation"_L1]["rules"_L1].toArray();
    for (const QJsonValue &value : together) {
        const auto of = levelFrom(value["of"_L1]);
        const auto suggest = levelFrom(value["suggest"_L1]);
        const int count = value["count"_L1].toInt();
        if (!of || !suggest || *suggest <= *of || count < 2)
            return faulty(u"aggregation: levels or count"_s);
        rules.aggregation.push_back({*of, count, *suggest});
    }
    if (rules.limits.size() != 3 || rules.limitArticle.text().isEmpty()
        || rules.aggregationArticle.text().isEmpty())
        return faulty(u"a level or an article is missing"_s);
    return rules;
}

const LabelRules &shippedLabelRules()
{
    static const LabelRules rules = [] {
        QFile file(u":/access/labels.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        auto read = parseLabelRules(open ? file.readAll() : QByteArray());
        if (!read)
            qCritical("The shipped label rules: %s", qUtf8Printable(read.error().detail));
        return read.value_or(LabelRules());
    }();
    return rules;
}

} // namespace zs
