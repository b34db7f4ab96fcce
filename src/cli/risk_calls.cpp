// SPDX-License-Identifier: GPL-3.0-or-later
// risk train, risk eval: a model of delays from a table of past cases, and how good it is.
#include "cli/cli_commands.h"
#include "exchange/text_encoding.h"
#include "risk/delay_training.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <atomic>
#include <cmath>
#include <csignal>
#include <numeric>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kAlert = 0.7;

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

/// While it lives, Ctrl+C asks the training to stop instead of ending the program.
class Interruptible {
public:
    Interruptible()
    {
        interrupted = false;
        m_before = std::signal(SIGINT, [](int) { interrupted = true; });
    }
    ~Interruptible() { std::signal(SIGINT, m_before); }
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    void (*m_before)(int) = SIG_DFL;
};

QDate today(const Invocation &call)
{
    return QDateTime::fromMSecsSinceEpoch(call.clock().now()).date();
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Cli", "The file %1 cannot be read.")).arg(path),
                    file.errorString());
    return file.readAll();
}

Result<RiskTable> tableOf(QByteArray bytes, const RiskColumnKinds &kinds, bool dropDuplicates)
{
    const QString encoding = encodingOf(bytes);
    if (encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) != 0)
        bytes = TextDecoder(encoding)
                    .decode(QByteArrayView(bytes).sliced(byteOrderMarkSize(bytes)))
                    .toUtf8();
    return readRiskTable(std::move(bytes), kinds, dropDuplicates);
}

QJsonObject jsonOf(const DelayModelCard &card)
{
    QJsonArray rehearsed;
    for (const RehearsedCandidate &c : card.rehearsed)
        rehearsed.append(QJsonObject{{u"name"_s, c.name},
                                     {u"n"_s, static_cast<qint64>(c.cases)},
                                     {u"auc"_s, c.auc},
                                     {u"brier"_s, c.brier},
                                     {u"chosen"_s, c.chosen}});
    return {{u"data_sha256"_s, card.dataHash},
            {u"trained"_s, card.trained.toString(Qt::ISODate)},
            {u"first"_s, card.first.toString(Qt::ISODate)},
            {u"last"_s, card.last.toString(Qt::ISODate)},
            {u"n"_s, static_cast<qint64>(card.cases)},
            {u"ids"_s, static_cast<qint64>(card.groups)},
            {u"late"_s, static_cast<qint64>(card.late)},
            {u"method"_s, card.method},
            {u"calibration"_s, card.calibration},
            {u"rehearsed"_s, rehearsed},
            {u"notes"_s, QJsonArray::fromStringList(card.notes)}};
}

QString textOf(const DelayModel &model)
{
    const DelayModelCard &card = model.card;
    QStringList lines{
        words(QT_TRANSLATE_NOOP("Cli", "Learnt from %1 cases (%2 late) from %3 to %4: %5."))
            .arg(card.cases)
            .arg(card.late)
            .arg(card.first.toString(Qt::ISODate), card.last.toString(Qt::ISODate), card.method)};
    if (!model.reference.names().isEmpty())
        lines << words(QT_TRANSLATE_NOOP("Cli", "Reference classes by: %1."))
                     .arg(model.reference.names().join(u", "_s));
    for (const RehearsedCandidate &c : card.rehearsed)
        lines << words(QT_TRANSLATE_NOOP("Cli",
                                         "%1 rehearsed on %2 later cases: AUC %3, Brier %4, %5"))
                     .arg(c.chosen ? u"*"_s : u" "_s)
                     .arg(c.cases)
                     .arg(c.auc, 0, 'f', 3)
                     .arg(c.brier, 0, 'f', 4)
                     .arg(c.name);
    return (lines + card.notes).join(u'\n');
}

Result<DelayModel> trained(const Invocation &call)
{
    const auto bytes = bytesOf(call.value(u"csv"_s));
    if (!bytes)
        return passOn(bytes);
    DelayTrainingOptions options;
    options.today = today(call);
    options.dataHash =
        QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    options.progress = [](int, int) { return !interrupted.load(); };
    const auto table = tableOf(*bytes, {}, true);
    if (!table)
        return passOn(table);
    return trainDelayModel(*table,
                           {call.value(u"label"_s),
                            call.value(u"date"_s),
                            call.value(u"id"_s),
                            call.value(u"known"_s)},
                           options);
}

std::unexpected<Error> notWritten(const QSaveFile &file)
{
    return fail(
        ErrorCode::Io,
        words(QT_TRANSLATE_NOOP("Cli", "The file %1 cannot be written.")).arg(file.fileName()),
        file.errorString());
}

/// The file is as it was unless all of it is written.
Result<DelayModel> trainInto(const Invocation &call)
{
    const QString path = call.value(u"out"_s);
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(call.value(u"csv"_s)).canonicalFilePath()
        && QFileInfo::exists(path))
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Cli", "The model would overwrite the table.")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    auto model = trained(call);
    if (!model)
        return model;
    const auto written = delayModelBytes(*model);
    if (!written)
        return passOn(written);
    if (file.write(*written) != written->size() || !file.commit())
        return notWritten(file);
    return model;
}

QJsonValue numberOrNull(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

struct Judgement {
    std::vector<double> said;
    std::vector<double> reference;
    double base = 0.5; ///< what somebody says who knows the learnt rate alone
};

QJsonArray binsJson(const std::vector<ReliabilityBin> &bins)
{
    QJsonArray array;
    for (const ReliabilityBin &b : bins)
        array.append(QJsonObject{
            {u"from"_s, b.from},
            {u"to"_s, b.to},
            {u"n"_s, static_cast<qint64>(b.cases)},
            {u"late"_s, static_cast<qint64>(b.late)},
            {u"mean_probability"_s, b.said},
            {u"rate"_s, b.cases == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(b.happened())}});
    return array;
}

QJsonObject judgementJson(const DelayModel &model, const RiskCases &cases, const Judgement &j)
{
    const int draws = cases.size() > 100'000 ? 200 : 1000;
    const Estimate area = areaUnderCurveByGroup(j.said, cases.late, cases.group, draws, 20261130);
    const auto bins = reliabilityBins(j.said, cases.late);
    const AlertTally alerts = alertsAt(kAlert, j.said, cases.late);
    const Estimate precision = wilsonShare(alerts.right, alerts.alerts);
    const QJsonValue none(QJsonValue::Null);
    const std::vector<double> base(cases.size(), j.base);
    const std::vector<double> share(cases.size(), cases.rate());
    return {
        {u"n"_s, static_cast<qint64>(cases.size())},
        {u"ids"_s, cases.groups},
        {u"late"_s, static_cast<qint64>(alerts.late)},
        {u"rate"_s, cases.rate()},
        {u"rate_train"_s, j.base},
        {u"mean_probability"_s,
         std::accumulate(j.said.begin(), j.said.end(), 0.0) / static_cast<double>(j.said.size())},
        {u"auc"_s, numberOrNull(area.value)},
        {u"auc_low"_s, numberOrNull(area.low)},
        {u"auc_high"_s, numberOrNull(area.high)},
        {u"auc_reference"_s, numberOrNull(areaUnderCurve(j.reference, cases.late))},
        {u"brier"_s, brierScore(j.said, cases.late)},
        {u"brier_base"_s, brierScore(base, cases.late)},
        {u"brier_own_rate"_s, brierScore(share, cases.late)},
        {u"brier_reference"_s, brierScore(j.reference, cases.late)},
        {u"ece"_s, calibrationError(bins)},
        {u"threshold"_s, kAlert},
        {u"alerts"_s, static_cast<qint64>(alerts.alerts)},
        {u"alerts_right"_s, static_cast<qint64>(alerts.right)},
        {u"precision"_s, alerts.alerts == 0 ? none : QJsonValue(precision.value)},
        {u"precision_low"_s, alerts.alerts == 0 ? none : QJsonValue(precision.low)},
        {u"precision_high"_s, alerts.alerts == 0 ? none : QJsonValue(precision.high)},
        {u"recall"_s, alerts.recall()},
        {u"bins"_s, binsJson(bins)},
        {u"method"_s, model.card.method},
        {u"n_train"_s, static_cast<qint64>(model.card.cases)}};
}

QString judgementText(const QJsonObject &o)
{
    QStringList lines;
    lines << words(QT_TRANSLATE_NOOP("Cli", "%1 cases, %2 late (%3 %; %4 % when it was learnt)."))
                 .arg(o[u"n"_s].toInteger())
                 .arg(o[u"late"_s].toInteger())
                 .arg(100 * o[u"rate"_s].toDouble(), 0, 'f', 1)
                 .arg(100 * o[u"rate_train"_s].toDouble(), 0, 'f', 1);
    lines << words(QT_TRANSLATE_NOOP("Cli",
                                     "AUC %1 (95 %: %2 to %3, by id); Brier %4, base rate %5; "
                                     "calibration error %6."))
                 .arg(o[u"auc"_s].toDouble(), 0, 'f', 3)
                 .arg(o[u"auc_low"_s].toDouble(), 0, 'f', 3)
                 .arg(o[u"auc_high"_s].toDouble(), 0, 'f', 3)
                 .arg(o[u"brier"_s].toDouble(), 0, 'f', 4)
                 .arg(o[u"brier_base"_s].toDouble(), 0, 'f', 4)
                 .arg(o[u"ece"_s].toDouble(), 0, 'f', 3);
    lines << words(QT_TRANSLATE_NOOP("Cli",
                                     "Alerts at 70 %: %1, of them right %2; they catch %3 % of the "
                                     "late cases."))
                 .arg(o[u"alerts"_s].toInteger())
                 .arg(o[u"alerts_right"_s].toInteger())
                 .arg(100 * o[u"recall"_s].toDouble(), 0, 'f', 1);
    return lines.join(u'\n');
}

} // namespace

int runRiskTrain(Invocation &call)
{
    const QString column = u"COLUMN"_s;
    call.parser().addOptions(
        {{u"csv"_s, words(QT_TRANSLATE_NOOP("Cli", "The table of past cases.")), u"FILE"_s},
         {u"label"_s,
          words(QT_TRANSLATE_NOOP("Cli", "Its column with the outcome: 1 late, 0 not.")),
          column},
         {u"date"_s,
          words(QT_TRANSLATE_NOOP("Cli", "Its column with the day of the prediction.")),
          column},
         {u"id"_s,
          words(QT_TRANSLATE_NOOP("Cli", "Its column that says whose case it is.")),
          column},
         {u"known"_s,
          words(QT_TRANSLATE_NOOP(
              "Cli", "Its column with the day on which the outcome was known, if there is one.")),
          column},
         {u"out"_s, words(QT_TRANSLATE_NOOP("Cli", "Where the model is written.")), u"MODEL"_s}});
    const QString usage =
        u"risk train --csv FILE --label COLUMN --date COLUMN --id COLUMN [--known COLUMN] --out MODEL"_s;
    if (const auto code = call.parse(0, 0, usage))
        return *code;
    for (const QString &needed : {u"csv"_s, u"label"_s, u"date"_s, u"id"_s, u"out"_s}) {
        if (call.value(needed).isEmpty())
            return call.wrongUsage(words(QT_TRANSLATE_NOOP("Cli", "--%1 is missing.")).arg(needed));
    }
    const Interruptible interruptible;
    const auto model = trainInto(call);
    if (!model)
        return call.failed(model.error());
    QJsonObject object = jsonOf(model->card);
    object[u"reference_classes"_s] = QJsonArray::fromStringList(model->reference.names());
    object[u"model"_s] = call.value(u"out"_s);
    return call.done(object, textOf(*model));
}

int runRiskEval(Invocation &call)
{
    call.parser().addOptions(
        {{u"model"_s, words(QT_TRANSLATE_NOOP("Cli", "A model that was learnt.")), u"MODEL"_s},
         {u"csv"_s,
          words(QT_TRANSLATE_NOOP("Cli", "A table of cases with the columns of the model.")),
          u"FILE"_s}});
    if (const auto code = call.parse(0, 0, u"risk eval --model MODEL --csv FILE"_s))
        return *code;
    if (call.value(u"model"_s).isEmpty() || call.value(u"csv"_s).isEmpty())
        return call.wrongUsage(words(QT_TRANSLATE_NOOP("Cli", "Name a model and a table.")));
    const auto modelBytes = bytesOf(call.value(u"model"_s));
    if (!modelBytes)
        return call.failed(modelBytes.error());
    const auto model = readDelayModel(*modelBytes);
    if (!model)
        return call.failed(model.error());
    auto bytes = bytesOf(call.value(u"csv"_s));
    if (!bytes)
        return call.failed(bytes.error());
    const auto table = tableOf(std::move(*bytes), model->kinds(), false);
    if (!table)
        return call.failed(table.error());
    const auto cases = riskCases(*table, model->roles, today(call));
    if (!cases)
        return call.failed(cases.error());
    if (cases->size() == 0)
        return call.failed({ErrorCode::Invalid,
                            words(QT_TRANSLATE_NOOP("Cli", "No row of the table has an outcome.")),
                            {}});
    const auto scores = model->score(*table, *cases);
    if (!scores)
        return call.failed(scores.error());
    Judgement judgement;
    judgement.base = static_cast<double>(model->card.late)
                     / static_cast<double>(std::max<std::int64_t>(1, model->card.cases));
    for (const DelayScore &score : *scores) {
        judgement.said.push_back(score.probability);
        judgement.reference.push_back(score.reference.probability);
    }
    const QJsonObject object = judgementJson(*model, *cases, judgement);
    return call.done(object, judgementText(object));
}

} // namespace zs
