// SPDX-License-Identifier: GPL-3.0-or-later
// baseline save, list, delete, control.
#include "cli/cli_commands.h"
#include "cli/plan_words.h"
#include "commands/baseline_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

Result<const Baseline *> numbered(const Invocation &call, const Plan &plan)
{
    const auto number = numberOption(call, u"number"_s);
    if (!number)
        return passOn(number);
    const auto found = std::ranges::find(plan.baselines, number->value_or(-1), &Baseline::number);
    if (found == plan.baselines.end())
        return fail(ErrorCode::NotFound,
                    words(QT_TRANSLATE_NOOP("Cli", "There is no baseline %1."))
                        .arg(call.value(u"number"_s)));
    return &*found;
}

void takesNumber(Invocation &call)
{
    takesProject(call);
    takes(call, "number", QT_TRANSLATE_NOOP("Cli", "Number of the baseline."), u"N"_s);
}

} // namespace

int runBaselineSave(Invocation &call)
{
    takesProject(call);
    takes(call, "name", QT_TRANSLATE_NOOP("Cli", "Name of the baseline."), u"NAME"_s);
    takes(call,
          "document",
          QT_TRANSLATE_NOOP("Cli", "Number of the document that approved it."),
          u"NUMBER"_s);
    takes(call, "note", QT_TRANSLATE_NOOP("Cli", "A note."), u"TEXT"_s);
    call.parser().addOption(
        {u"without-document"_s,
         words(QT_TRANSLATE_NOOP("Cli", "Nobody approved it: a working copy."))});
    if (const auto code = call.parse(
            1, 1, u"baseline save STORE --project CODE --document NUMBER [--name NAME]"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    SaveBaseline save{
        opened->project, call.value(u"name"_s), call.value(u"document"_s), call.value(u"note"_s)};
    save.withoutDocument = call.isSet(u"without-document"_s);
    return answerChanges(call,
                         opened->workspace->run(save),
                         words(QT_TRANSLATE_NOOP("Cli", "The baseline is saved.")));
}

int runBaselineList(Invocation &call)
{
    takesProject(call);
    if (const auto code = call.parse(1, 1, u"baseline list STORE --project CODE"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const Baseline *control = controlBaseline(*opened->plan);
    QJsonArray rows;
    for (const Baseline &baseline : opened->plan->baselines) {
        const auto tasks =
            std::ranges::count(opened->plan->baselineTasks, baseline.id, &BaselineTask::baseline);
        rows.append(QJsonObject{{u"number"_s, static_cast<qint64>(baseline.number)},
                                {u"name"_s, baseline.name},
                                {u"document"_s, baseline.document},
                                {u"saved_at"_s, baseline.savedAt.toIso()},
                                {u"tasks"_s, static_cast<qint64>(tasks)},
                                {u"control"_s, &baseline == control}});
        if (!call.json())
            call.line(QStringList{QString::number(baseline.number),
                                  &baseline == control ? u"*"_s : u""_s,
                                  baseline.savedAt.toString(),
                                  baseline.document,
                                  baseline.name}
                          .join(u'\t'));
    }
    return call.done({{u"baselines"_s, rows}}, {});
}

int runBaselineDelete(Invocation &call)
{
    takesNumber(call);
    if (const auto code = call.parse(1, 1, u"baseline delete STORE --project CODE --number N"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const auto baseline = numbered(call, *opened->plan);
    if (!baseline)
        return call.failed(baseline.error());
    return answerChanges(call,
                         opened->workspace->run(DeleteBaseline{opened->project, (*baseline)->id}),
                         words(QT_TRANSLATE_NOOP("Cli", "The baseline is deleted.")));
}

int runBaselineControl(Invocation &call)
{
    takesNumber(call);
    if (const auto code = call.parse(1, 1, u"baseline control STORE --project CODE --number N"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const auto baseline = numbered(call, *opened->plan);
    if (!baseline)
        return call.failed(baseline.error());
    return answerChanges(
        call,
        opened->workspace->run(SetControlBaseline{opened->project, (*baseline)->id}),
        words(QT_TRANSLATE_NOOP("Cli", "Progress is measured against this baseline.")));
}

} // namespace zs
