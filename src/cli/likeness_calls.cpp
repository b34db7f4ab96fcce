// SPDX-License-Identifier: GPL-3.0-or-later
// similar, duplicates.
#include "cli/cli_commands.h"
#include "commands/likeness_desk.h"
#include "likeness/likeness_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject partsOf(const Likeness &likeness)
{
    static constexpr std::array kNames{
        "name"_L1, "content"_L1, "place"_L1, "distance"_L1, "period"_L1, "owner"_L1};
    QJsonObject parts;
    for (const LikenessPart &part : likeness.parts)
        parts[kNames[static_cast<std::size_t>(part.kind)]] =
            QJsonObject{{u"score"_s, part.score}, {u"text"_s, partText(part)}};
    return parts;
}

QString wordOf(const std::optional<Sameness> &verdict)
{
    return verdict ? verdictText(verdict->verdict) : Calls::tr("not judged yet");
}

} // namespace

int runSimilar(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"similar STORE CODE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto project = (*workspace)->projectByCode(call.word(1));
    if (!project)
        return call.failed(project.error());
    LikenessDesk desk(**workspace);
    const auto hits = desk.possibleDuplicates(*project);
    if (!hits)
        return call.failed(hits.error());
    const auto path = desk.path(*project);
    if (!path)
        return call.failed(path.error());
    QJsonArray alike;
    QStringList lines{Calls::tr("Possible duplicates: %1").arg(hits->size())};
    for (const LikenessDesk::Hit &hit : *hits) {
        alike.append(QJsonObject{{u"code"_s, hit.other.code},
                                 {u"name"_s, hit.other.name},
                                 {u"score"_s, hit.hit.likeness.score},
                                 {u"verdict"_s, wordOf(hit.verdict)},
                                 {u"parts"_s, partsOf(hit.hit.likeness)}});
        lines << u"%1\t%2\t%3\t%4\n    %5"_s.arg(hit.hit.likeness.score, 0, 'f', 2)
                     .arg(hit.other.code, hit.other.name, wordOf(hit.verdict))
                     .arg(likenessText(hit.hit.likeness));
    }
    QJsonArray past;
    lines << Calls::tr("Finished projects: %1, like this one: %2")
                 .arg(path->advice.finished)
                 .arg(path->similar.size());
    for (const LikenessDesk::Similar &one : path->similar) {
        QJsonObject row{{u"code"_s, one.project.code},
                        {u"name"_s, one.project.name},
                        {u"score"_s, one.likeness.score}};
        if (one.outcome.delayDays)
            row[u"delay_days"] = *one.outcome.delayDays;
        if (one.outcome.costShare)
            row[u"cost_over"] = *one.outcome.costShare;
        past.append(row);
        lines << u"%1\t%2\t%3"_s.arg(one.likeness.score, 0, 'f', 2)
                     .arg(one.project.code, one.project.name);
    }
    return call.done({{u"duplicates"_s, alike}, {u"finished"_s, past}}, lines.join(u'\n'));
}

int runDuplicates(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"duplicates STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    LikenessDesk desk(**workspace);
    const auto index = desk.index();
    if (!index)
        return call.failed(index.error());
    const auto verdicts = desk.verdicts();
    if (!verdicts)
        return call.failed(verdicts.error());
    const auto pairs = allPairs(**index, (*index)->settings().relatedFrom, {});
    QJsonArray rows;
    QStringList lines;
    for (const LikenessPairHit &pair : *pairs) {
        std::optional<Sameness> verdict;
        for (const Sameness &row : *verdicts) {
            if (std::minmax(row.project, row.other) == std::minmax(pair.first.id, pair.second.id))
                verdict = row;
        }
        rows.append(QJsonObject{{u"first"_s, pair.first.name},
                                {u"second"_s, pair.second.name},
                                {u"score"_s, pair.likeness.score},
                                {u"verdict"_s, wordOf(verdict)},
                                {u"parts"_s, partsOf(pair.likeness)}});
        lines << u"%1\t%2\t%3\t%4\t%5"_s.arg(pair.likeness.score, 0, 'f', 2)
                     .arg(degreeText(pair.likeness.score, (*index)->settings()),
                          pair.first.name,
                          pair.second.name,
                          wordOf(verdict));
    }
    return call.done({{u"pairs"_s, rows}}, lines.join(u'\n'));
}

} // namespace zs
