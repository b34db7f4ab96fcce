// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/delay_model.h"
#include "risk/risk_words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
const QByteArray kFormat = "zhengshu-risk-model";

std::unexpected<Error> damaged(const QString &detail)
{
    return fail(ErrorCode::Invalid,
                riskWords(QT_TRANSLATE_NOOP("Risk",
                                            "The model file is damaged or was cut off. Take an "
                                            "earlier one, or learn anew.")),
                detail);
}

/// False when they are not by rising probability, or count what cannot be.
bool readBands(const QJsonArray &array, std::vector<ScoreBand> &bands)
{
    for (const QJsonValue &entry : array) {
        const ScoreBand band{entry[0].toDouble(-1.0), entry[1].toInteger(), entry[2].toInteger()};
        const bool fits = band.from >= 0.0 && band.from <= 1.0 && band.cases > 0 && band.late >= 0
                          && band.late <= band.cases
                          && (bands.empty() || band.from >= bands.back().from);
        if (!fits)
            return false;
        bands.push_back(band);
    }
    return true;
}

} // namespace

QJsonObject delayCardJson(const DelayModelCard &card)
{
    QJsonArray rehearsed;
    for (const RehearsedCandidate &c : card.rehearsed)
        rehearsed.append(QJsonObject{{u"name"_s, c.name},
                                     {u"cases"_s, static_cast<qint64>(c.cases)},
                                     {u"auc"_s, c.auc},
                                     {u"brier"_s, c.brier},
                                     {u"chosen"_s, c.chosen}});
    QJsonArray periods;
    for (const RehearsedPeriod &p : card.periods)
        periods.append(QJsonObject{{u"from"_s, p.from.toString(Qt::ISODate)},
                                   {u"to"_s, p.to.toString(Qt::ISODate)},
                                   {u"cases"_s, static_cast<qint64>(p.cases)},
                                   {u"late"_s, static_cast<qint64>(p.late)},
                                   {u"auc"_s, std::isnan(p.auc) ? QJsonValue() : QJsonValue(p.auc)},
                                   {u"brier"_s, p.brier},
                                   {u"brier_base"_s, p.brierBase},
                                   {u"alerts"_s, static_cast<qint64>(p.alerts)},
                                   {u"right"_s, static_cast<qint64>(p.right)}});
    QJsonArray bins;
    for (const ReliabilityBin &b : card.bins)
        bins.append(QJsonArray{
            b.from, b.to, static_cast<qint64>(b.cases), static_cast<qint64>(b.late), b.said});
    return {{u"data_hash"_s, card.dataHash},
            {u"trained"_s, card.trained.toString(Qt::ISODate)},
            {u"first"_s, card.first.toString(Qt::ISODate)},
            {u"last"_s, card.last.toString(Qt::ISODate)},
            {u"cases"_s, static_cast<qint64>(card.cases)},
            {u"groups"_s, static_cast<qint64>(card.groups)},
            {u"late"_s, static_cast<qint64>(card.late)},
            {u"method"_s, card.method},
            {u"calibration"_s, card.calibration},
            {u"rehearsed"_s, rehearsed},
            {u"periods"_s, periods},
            {u"bins"_s, bins},
            {u"notes"_s, QJsonArray::fromStringList(card.notes)}};
}

DelayModelCard delayCardFrom(const QJsonObject &object)
{
    DelayModelCard card;
    card.dataHash = object[u"data_hash"_s].toString();
    card.trained = QDate::fromString(object[u"trained"_s].toString(), Qt::ISODate);
    card.first = QDate::fromString(object[u"first"_s].toString(), Qt::ISODate);
    card.last = QDate::fromString(object[u"last"_s].toString(), Qt::ISODate);
    card.cases = object[u"cases"_s].toInteger();
    card.groups = object[u"groups"_s].toInteger();
    card.late = object[u"late"_s].toInteger();
    card.method = object[u"method"_s].toString();
    card.calibration = object[u"calibration"_s].toString();
    for (const QJsonValue &c : object[u"rehearsed"_s].toArray())
        card.rehearsed.push_back({c[u"name"_s].toString(),
                                  c[u"cases"_s].toInteger(),
                                  c[u"auc"_s].toDouble(),
                                  c[u"brier"_s].toDouble(),
                                  c[u"chosen"_s].toBool()});
    for (const QJsonValue &p : object[u"periods"_s].toArray())
        card.periods.push_back({QDate::fromString(p[u"from"_s].toString(), Qt::ISODate),
                                QDate::fromString(p[u"to"_s].toString(), Qt::ISODate),
                                p[u"cases"_s].toInteger(),
                                p[u"late"_s].toInteger(),
                                p[u"auc"_s].toDouble(std::numeric_limits<double>::quiet_NaN()),
                                p[u"brier"_s].toDouble(),
                                p[u"brier_base"_s].toDouble(),
                                p[u"alerts"_s].toInteger(),
                                p[u"right"_s].toInteger()});
    for (const QJsonValue &b : object[u"bins"_s].toArray())
        card.bins.push_back({b[0].toDouble(),
                             b[1].toDouble(),
                             b[2].toInteger(),
                             b[3].toInteger(),
                             b[4].toDouble()});
    for (const QJsonValue &note : object[u"notes"_s].toArray())
        card.notes << note.toString();
    return card;
}

Result<QByteArray> delayModelBytes(const DelayModel &model)
{
    QJsonArray bands;
    for (const ScoreBand &b : model.bands)
        bands.append(QJsonArray{b.from, static_cast<qint64>(b.cases), static_cast<qint64>(b.late)});
    QJsonArray quartiles;
    for (const auto &q : model.quartiles)
        quartiles.append(QJsonArray{q[0], q[1], q[2]});
    QJsonObject object{{u"roles"_s,
                        QJsonObject{{u"label"_s, model.roles.label},
                                    {u"date"_s, model.roles.date},
                                    {u"id"_s, model.roles.id},
                                    {u"known"_s, model.roles.known}}},
                       {u"card"_s, delayCardJson(model.card)},
                       {u"reference"_s, model.reference.toJson()},
                       {u"plan"_s, model.plan.toJson()},
                       {u"calibration"_s, model.calibration.toJson()},
                       {u"bands"_s, bands},
                       {u"quartiles"_s, quartiles}};
    if (model.learner) {
        const auto learner = model.learner->toJson();
        if (!learner)
            return passOn(learner);
        object[u"learner"_s] = *learner;
    }
    const QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Indented);
    return kFormat + ' ' + QByteArray::number(kVersion) + ' '
           + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + '\n' + body;
}

Result<DelayModel> readDelayModel(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QList<QByteArray> words = bytes.left(std::max<qsizetype>(0, end)).split(' ');
    if (words.size() != 3 || words[0] != kFormat)
        return fail(ErrorCode::Invalid,
                    riskWords(QT_TRANSLATE_NOOP(
                        "Risk", "This is no risk model of this program, or only a part of one.")));
    bool isNumber = false;
    const int version = words[1].toInt(&isNumber);
    if (!isNumber || version < 1)
        return damaged(u"version"_s);
    if (version > kVersion)
        return fail(ErrorCode::Invalid,
                    riskWords(QT_TRANSLATE_NOOP("Risk",
                                                "The model file has version %1; this program reads "
                                                "versions up to %2. Use a newer program, or learn "
                                                "anew."))
                        .arg(version)
                        .arg(kVersion));
    const QByteArray body = bytes.sliced(end + 1);
    if (QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() != words[2])
        return damaged(u"digest"_s);
    return readDelayModelBody(body);
}

Result<DelayModel> readDelayModelBody(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    DelayModel model;
    const QJsonObject roles = object[u"roles"_s].toObject();
    model.roles = {roles[u"label"_s].toString(),
                   roles[u"date"_s].toString(),
                   roles[u"id"_s].toString(),
                   roles[u"known"_s].toString()};
    if (model.roles.label.isEmpty() || model.roles.date.isEmpty() || model.roles.id.isEmpty())
        return damaged(u"roles"_s);
    model.card = delayCardFrom(object[u"card"_s].toObject());
    auto reference = ReferenceClasses::fromJson(object[u"reference"_s].toObject());
    auto plan = FeaturePlan::fromJson(object[u"plan"_s].toObject());
    const auto calibration = Calibration::fromJson(object[u"calibration"_s].toObject());
    if (!reference || !plan || !calibration
        || !readBands(object[u"bands"_s].toArray(), model.bands))
        return damaged(u"parts"_s);
    model.reference = std::move(*reference);
    model.plan = std::move(*plan);
    model.calibration = *calibration;
    for (const QJsonValue &q : object[u"quartiles"_s].toArray())
        model.quartiles.push_back({q[0].toDouble(), q[1].toDouble(), q[2].toDouble()});
    if (object.contains(u"learner"_s)) {
        auto learner =
            Learner::fromJson(object[u"learner"_s].toObject(), model.plan.features().size());
        if (!learner)
            return damaged(learner.error().detail);
        if (model.quartiles.size() != model.plan.features().size())
            return damaged(u"quartiles"_s);
        model.learner = std::move(*learner);
    }
    return model;
}

} // namespace zs
