// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what warns, and when.
#include "risk/warning_rules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WarningBook)
};

const QString kClock = u"HH:mm"_s;
constexpr Minutes kHour = 60;
constexpr int kMostWorkdays = 60;

std::unexpected<Error> notRead(const QString &what)
{
    return fail(ErrorCode::Invalid,
                Words::tr("The settings of warnings cannot be read: %1").arg(what));
}

bool isShare(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 1;
}

/// False where a clock time stands that is none.
bool takeClock(const QJsonObject &json, const QString &key, Minutes &into)
{
    if (!json.contains(key))
        return true;
    const QTime at = QTime::fromString(json.value(key).toString(), kClock);
    if (at.isValid())
        into = at.hour() * kHour + at.minute();
    return at.isValid();
}

QString clockText(Minutes at)
{
    return QTime(static_cast<int>(at / kHour), static_cast<int>(at % kHour)).toString(kClock);
}

WarningSeverity severityFrom(const QString &key)
{
    return key == "stop"_L1   ? WarningSeverity::Stop
           : key == "note"_L1 ? WarningSeverity::Note
                              : WarningSeverity::Warning;
}

} // namespace

double WarningRule::figure(QStringView which) const
{
    const auto at = std::ranges::find_if(figures, [&](const auto &f) { return f.first == which; });
    return at == figures.end() ? 0 : at->second;
}

const WarningRule *WarningBook::find(QStringView id) const
{
    const auto at = std::ranges::find_if(rules, [&](const WarningRule &r) { return r.id == id; });
    return at == rules.end() ? nullptr : &*at;
}

Result<WarningPolicy> policyFrom(const QJsonObject &json, WarningPolicy policy)
{
    for (const auto &[key, into] : {std::pair(u"threshold"_s, &policy.threshold),
                                    std::pair(u"hysteresis"_s, &policy.hysteresis)}) {
        if (!json.contains(key))
            continue;
        if (!isShare(json.value(key)))
            return notRead(key);
        *into = json.value(key).toDouble();
    }
    if (!takeClock(json, u"quietFrom"_s, policy.quietFrom)
        || !takeClock(json, u"quietTo"_s, policy.quietTo))
        return notRead(u"quietFrom, quietTo"_s);
    policy.quietOnDaysOff = json.value(u"quietOnDaysOff"_s).toBool(policy.quietOnDaysOff);
    policy.escalateAfter = json.value(u"escalateAfterWorkdays"_s).toInt(policy.escalateAfter);
    if (policy.escalateAfter < 1 || policy.escalateAfter > kMostWorkdays)
        return notRead(u"escalateAfterWorkdays"_s);
    const QJsonObject units = json.value(u"units"_s).toObject();
    for (auto it = units.begin(); it != units.end(); ++it) {
        const OrgUnitId unit(Uuid::fromString(it.key()));
        if (!unit.isValid() || !isShare(it.value()))
            return notRead(u"units"_s);
        policy.ofUnits.emplace_back(unit, it.value().toDouble());
    }
    return policy;
}

QJsonObject policyJson(const WarningPolicy &policy)
{
    QJsonObject units;
    for (const auto &[unit, threshold] : policy.ofUnits)
        units.insert(unit.toString(), threshold);
    return {{u"threshold"_s, policy.threshold},
            {u"hysteresis"_s, policy.hysteresis},
            {u"quietFrom"_s, clockText(policy.quietFrom)},
            {u"quietTo"_s, clockText(policy.quietTo)},
            {u"quietOnDaysOff"_s, policy.quietOnDaysOff},
            {u"escalateAfterWorkdays"_s, policy.escalateAfter},
            {u"units"_s, units}};
}

Result<WarningBook> readWarnings(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject top = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return notRead(fault.errorString());
    if (top.value(u"format"_s).toInt() != 1)
        return notRead(u"format"_s);
    WarningBook book;
    const auto policy = policyFrom(top.value(u"policy"_s).toObject(), {});
    if (!policy)
        return passOn(policy);
    book.policy = *policy;
    for (const QJsonValue &id : top.value(u"fromPacks"_s).toArray())
        book.fromPacks << id.toString();
    for (const QJsonValue &value : top.value(u"rules"_s).toArray()) {
        const QJsonObject object = value.toObject();
        WarningRule rule{object.value(u"id"_s).toString(),
                         severityFrom(object.value(u"severity"_s).toString()),
                         bilingualFrom(object.value(u"name"_s)),
                         bilingualFrom(object.value(u"text"_s)),
                         {}};
        if (rule.id.isEmpty() || book.find(rule.id) || rule.name.text().isEmpty()
            || rule.text.text().isEmpty())
            return notRead(rule.id);
        const QJsonObject figures = object.value(u"figures"_s).toObject();
        for (auto it = figures.begin(); it != figures.end(); ++it) {
            if (!it.value().isDouble() || !std::isfinite(it.value().toDouble()))
                return notRead(rule.id + u'.' + it.key());
            rule.figures.emplace_back(it.key(), it.value().toDouble());
        }
        book.rules.push_back(std::move(rule));
    }
    return book;
}

Result<WarningBook> shippedWarnings()
{
    QFile file(u":/risk/warnings.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, file.errorString(), file.fileName());
    return readWarnings(file.readAll());
}

} // namespace zs
