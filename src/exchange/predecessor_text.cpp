// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/predecessor_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

LinkType typeOf(QStringView code)
{
    if (code == u"SS")
        return LinkType::StartToStart;
    if (code == u"FF")
        return LinkType::FinishToFinish;
    return code == u"SF" ? LinkType::StartToFinish : LinkType::FinishToStart;
}

Result<int> taskOf(const QString &number, int taskCount, const WbsLookup &byWbs)
{
    int task = -1;
    if (number.contains(u'.'))
        task = byWbs ? byWbs(number) : -1;
    else if (bool fits = false; const int n = number.toInt(&fits))
        task = fits && n >= 1 && n <= taskCount ? n - 1 : -1;
    if (task < 0)
        return fail(
            ErrorCode::Invalid,
            QCoreApplication::translate("Predecessors", "There is no task %1.").arg(number));
    return task;
}

Result<PredecessorSpec>
readOne(const QString &part, int taskCount, const DurationUnits &units, const WbsLookup &byWbs)
{
    static const QRegularExpression form(u"^(\\d+(?:\\.\\d+)*)\\s*(FS|SS|FF|SF)?\\s*([+-].*)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(part);
    if (!match.hasMatch())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate(
                        "Predecessors",
                        "\"%1\" is not a predecessor. Write for example 3, 3FS+2d or 5SS-10%.")
                        .arg(part));
    const auto task = taskOf(match.captured(1), taskCount, byWbs);
    if (!task)
        return passOn(task);
    PredecessorSpec spec;
    spec.task = *task;
    spec.type = typeOf(match.captured(2).toUpper());
    return withLag(spec, match.captured(3), units);
}

} // namespace

QString linkTypeCode(LinkType type)
{
    switch (type) {
    case LinkType::FinishToFinish:
        return u"FF"_s;
    case LinkType::StartToFinish:
        return u"SF"_s;
    case LinkType::StartToStart:
        return u"SS"_s;
    case LinkType::FinishToStart:
        break;
    }
    return u"FS"_s;
}

Result<PredecessorSpec> withLag(PredecessorSpec link, QStringView text, const DurationUnits &units)
{
    link.lagKind = LagKind::Working;
    link.lag = 0;
    link.lagPercent = 0;
    QString plain = plainWidth(text).toLower();
    if (plain.size() > 1 && (plain[0] == u'+' || plain[0] == u'-')) // "+ 2d" as well
        plain = plain[0] + QStringView(plain).mid(1).trimmed().toString();
    if (plain.isEmpty())
        return link;
    static const QRegularExpression percent(u"^([+-]?\\d{1,6}(?:\\.\\d{1,6})?)\\s*(e?)\\s*%$"_s);
    if (const auto match = percent.match(plain); match.hasMatch()) {
        link.lagPercent = match.captured(1).toDouble();
        if (link.lagPercent != 0)
            link.lagKind = match.captured(2).isEmpty() ? LagKind::PercentOfPredecessor
                                                       : LagKind::ElapsedPercentOfPredecessor;
        return link;
    }
    const auto lag = readDuration(plain);
    if (!lag)
        return passOn(lag);
    link.lag = minutesOf(*lag, units);
    link.lagKind = lag->elapsed && link.lag != 0 ? LagKind::Elapsed : LagKind::Working;
    return link;
}

Result<std::vector<PredecessorSpec>> predecessorsFromText(QStringView text,
                                                          int taskCount,
                                                          const DurationUnits &units,
                                                          const WbsLookup &byWbs)
{
    static const QRegularExpression separator(u"[,;、，；]"_s);
    std::vector<PredecessorSpec> list;
    const QString plain = plainWidth(text);
    for (const QString &raw : plain.split(separator)) {
        const QString part = raw.trimmed();
        if (part.isEmpty())
            continue;
        const auto spec = readOne(part, taskCount, units, byWbs);
        if (!spec)
            return passOn(spec);
        if (std::ranges::contains(list, spec->task, &PredecessorSpec::task))
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate("Predecessors", "Task %1 is named twice.")
                            .arg(spec->task + 1));
        list.push_back(*spec);
    }
    return list;
}

QString lagText(const PredecessorSpec &link, const DurationUnits &units)
{
    QString text;
    if (link.lagKind == LagKind::PercentOfPredecessor
        || link.lagKind == LagKind::ElapsedPercentOfPredecessor) {
        if (link.lagPercent == 0)
            return {};
        text = QString::number(link.lagPercent, 'g', 12)
               + (link.lagKind == LagKind::PercentOfPredecessor ? u"%"_s : u"e%"_s);
    } else if (link.lag != 0)
        text = durationText(link.lag, units, link.lagKind == LagKind::Elapsed);
    return text.isEmpty() || text.startsWith(u'-') ? text : u'+' + text;
}

QString predecessorText(const std::vector<PredecessorSpec> &list, const DurationUnits &units)
{
    QStringList parts;
    for (const PredecessorSpec &spec : list) {
        const QString lag = lagText(spec, units);
        const bool plain = spec.type == LinkType::FinishToStart && lag.isEmpty();
        parts << QString::number(spec.task + 1) + (plain ? QString() : linkTypeCode(spec.type))
                     + lag;
    }
    return parts.join(u", "_s);
}

} // namespace zs
