// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/sheet_export.h"

#include "commands/case_effects.h"
#include "commands/secrecy_desk.h"
#include "report/opinion_sheet.h"
#include "ui/approval/case_sheet.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Export {
    Q_DECLARE_TR_FUNCTIONS(SheetExport)
};

void addFacts(OpinionSheet &sheet, const OpenedCase &opened, const SheetNames &names)
{
    sheet.facts.push_back({Export::tr("Process"), opened.definition.name});
    if (!names.project.isEmpty())
        sheet.facts.push_back({Export::tr("Project"), names.project});
    sheet.facts.push_back(
        {Export::tr("Started by"),
         u"%1　%2"_s.arg(names.persons.value(opened.row.starter), opened.row.openedAt.toString())});
    for (const FormField &field : opened.definition.fields) {
        const auto value = opened.state.form.find(field.key);
        if (value != opened.state.form.end())
            sheet.facts.push_back({field.label, formText(value->second, names)});
    }
    if (!opened.row.effect.isEmpty())
        sheet.facts.push_back({Export::tr("When approved"), effectText(opened.row.effect)});
}

/// Opinions only: what was merely passed on stays in the program.
void addOpinions(OpinionSheet &sheet,
                 const OpenedCase &opened,
                 const std::vector<ActVerdict> &verdicts)
{
    const ProcessIndex index(opened.definition);
    for (const ActVerdict &verdict : verdicts) {
        const bool said = verdict.verb == Verb::Submit || verdict.verb == Verb::Agree
                          || verdict.verb == Verb::Refuse || verdict.verb == Verb::Return
                          || verdict.verb == Verb::Terminate
                          // the answer of a meeting, a sub-process or an outside system
                          || (verdict.verb == Verb::ChildDone && !verdict.opinion.isEmpty());
        if (!said)
            continue;
        const auto row = std::ranges::find(opened.acts, verdict.number, &ApprovalAct::number);
        const auto act = readAct(row->act.toUtf8());
        const Visit *visit = act ? opened.state.visit(act->visit) : nullptr;
        const int place = verdict.verb == Verb::Submit ? 0 : visit ? index.find(visit->node) : -1;
        sheet.opinions.push_back({place < 0 ? QString() : index.at(place).node->name,
                                  verdict.actorName,
                                  verbText(verdict.verb),
                                  verdict.opinion,
                                  verdict.at.toString(),
                                  verdictText(verdict.verdict)});
    }
}

} // namespace

Result<>
writeCaseSheet(Workspace &workspace, const ApprovalDesk &desk, CaseId id, const QString &path)
{
    const auto opened = desk.read(id);
    if (!opened)
        return passOn(opened);
    if (auto may = workspace.authorise(u"export"_s, opened->row.project); !may)
        return may;
    const auto verdicts = desk.verify(id);
    if (!verdicts)
        return passOn(verdicts);
    const SheetNames names = namesIn(workspace, opened->row.project);
    OpinionSheet sheet;
    sheet.issuer = workspace.name();
    sheet.title = opened->row.title;
    sheet.number = Export::tr("Approval No. %1").arg(opened->row.number);
    sheet.mark = markOf(SecrecyLabel{opened->row.classification, {}, {}});
    if (const auto about = SecrecyDesk(workspace).readable(opened->row.project);
        about && about->classification >= opened->row.classification) {
        // the project's label has its term, and the sheet is no less secret than the project
        sheet.mark = markOf(*about);
        sheet.watermark = SecrecyDesk(workspace).printMark(*about);
    }
    sheet.outcome = Export::tr("Outcome: %1").arg(statusText(opened->state.status));
    addFacts(sheet, *opened, names);
    addOpinions(sheet, *opened, *verdicts);
    sheet.footer =
        Export::tr("Printed by %1 on %2. Signatures: SM2 with SM3, checked when printed.")
            .arg(workspace.session().personName, instantText(workspace.clock().now()));
    if (auto written = writeOpinionSheet(sheet, path); !written)
        return written;
    return workspace.note(u"export"_s, opened->row.project, QFileInfo(path).fileName());
}

} // namespace zs
