// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/case_sample.h"

#include "approval/process_json.h"
#include "commands/approval_desk.h"
#include "sample/sample_parts.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

const QString kProcess = u"key-task"_s;

/// The third of a bureau's people: neither its head nor a deputy.
ParticipantRule clerkOf(const SampleData &data, Bureau bureau)
{
    const OrgUnitId unit = bureauOf(data, bureau);
    std::size_t place = 2;
    for (const Person &person : data.people) {
        if (person.unit == unit && place-- == 0)
            return {ParticipantKind::Person, person.id.toString(), UnitRelation::Any, {}};
    }
    return {ParticipantKind::Starter, {}, UnitRelation::Any, {}};
}

ProcessDefinition keyTask(const SampleData &data)
{
    ProcessDefinition process;
    process.key = kProcess;
    process.name = u"重点任务交办审批"_s;
    process.statement = u"对市政府确定的重点任务交办、限时反馈、办结销号时使用（示例）。"_s;
    process.fields = {{u"task"_s, u"交办任务"_s, FormType::Text, true, true, {}},
                      {u"basis"_s, u"交办依据"_s, FormType::Text, true, false, {}}};
    ProcessNode start;
    start.kind = NodeKind::Start;
    start.id = u"start"_s;
    start.name = u"督查室拟办"_s;
    ProcessNode sign;
    sign.id = u"sign"_s;
    sign.name = u"签批"_s;
    sign.participants = {{ParticipantKind::Starter, {}, UnitRelation::Any, {}}};
    sign.starterMaySign = true; // the fictional city has one log-in
    ProcessNode end;
    end.kind = NodeKind::End;
    end.id = u"end"_s;
    end.name = u"交办"_s;
    process.nodes = {start, sign, end};
    process.followUps = {
        {u"制定落实方案，报市政府督查室备案"_s, clerkOf(data, Bureau::Transport), 5},
        {u"逐项办结后报送销号材料"_s, clerkOf(data, Bureau::Housing), 60}};
    return process;
}

} // namespace

Result<> addSampleCase(Workspace &workspace, const SampleData &data, const Secret &passphrase)
{
    if (auto made = workspace.makeSigningKey(passphrase); !made)
        return made;
    ApprovalDesk desk(workspace);
    if (auto published = desk.publish(writeDefinition(keyTask(data))); !published)
        return published;
    const Project &road = data.plans.back().project;
    const auto id =
        desk.open({.process = kProcess,
                   .title = u"交办：%1征地拆迁扫尾"_s.arg(road.name),
                   .project = road.id,
                   .classification = road.classification,
                   .form = {{u"task"_s, u"年底前完成征地拆迁扫尾，交付全部施工作业面"_s},
                            {u"basis"_s, u"市政府重点项目专题会议纪要〔2026〕5号"_s}}});
    if (!id)
        return passOn(id);
    const auto opened = desk.read(*id);
    if (!opened)
        return passOn(opened);
    const auto turns = turnsOf(opened->state);
    if (turns.size() != 1)
        return fail(ErrorCode::Internal, u"the sample's case is asked of %1"_s.arg(turns.size()));
    CaseAct agree;
    agree.verb = Verb::Agree;
    agree.visit = turns.front().visit;
    agree.opinion = u"同意交办，按期反馈。"_s;
    const auto status = desk.act(*id, agree);
    return status ? Result<>() : passOn(status);
}

} // namespace zs
