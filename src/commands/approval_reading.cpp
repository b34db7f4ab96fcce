// SPDX-License-Identifier: GPL-3.0-or-later
// Processes, cases and inboxes as they stand; signatures checked.
#include "approval/process_json.h"
#include "commands/approval_desk.h"
#include "commands/case_people.h"
#include "commands/hand_over.h"
#include "commands/signed_row.h"
#include "commands/workspace_private.h"
#include "domain/power_rows.h"
#include "store/inbox.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <thread>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kPendingAtMost = 4'000; ///< signatures kept before they are checked

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(ApprovalDesk)
};

/// The newest version of a process, and whether it may be used.
struct NewestProcess {
    ProcessDefinition definition;
    bool active = true;
};

/// Retired processes, too: their version numbers are taken.
Result<std::vector<NewestProcess>> newestProcesses(Store &store)
{
    auto shipped = shippedProcesses();
    if (!shipped)
        return passOn(shipped);
    const auto own = store.load<ProcessText>({}, u"number"_s);
    if (!own)
        return passOn(own);
    std::vector<NewestProcess> all;
    for (ProcessDefinition &definition : *shipped)
        all.push_back({std::move(definition), true});
    for (const ProcessText &row : *own) {
        auto definition = readDefinition(row.text.toUtf8());
        if (!definition)
            continue;
        const auto same = std::ranges::find_if(
            all, [&](const NewestProcess &p) { return p.definition.key == definition->key; });
        if (same == all.end())
            all.push_back({std::move(*definition), row.active});
        else if (same->definition.version <= definition->version)
            *same = {std::move(*definition), row.active};
    }
    return all;
}

} // namespace

Result<std::vector<ProcessDefinition>> ApprovalDesk::processes() const
{
    auto all = newestProcesses(*m_workspace.d->store);
    if (!all)
        return passOn(all);
    std::vector<ProcessDefinition> usable;
    for (NewestProcess &process : *all) {
        if (process.active)
            usable.push_back(std::move(process.definition));
    }
    return usable;
}

Result<> ApprovalDesk::publish(const QByteArray &json)
{
    auto &d = *m_workspace.d;
    const auto definition = readDefinition(json);
    if (!definition)
        return passOn(definition);
    const auto known = newestProcesses(*d.store);
    if (!known)
        return passOn(known);
    const auto present = std::ranges::find_if(
        *known, [&](const NewestProcess &p) { return p.definition.key == definition->key; });
    if (present != known->end() && present->definition.version >= definition->version)
        return fail(ErrorCode::Invalid,
                    Reading::tr("The process \"%1\" has version %2 already; a changed one needs a "
                                "higher number.")
                        .arg(definition->name)
                        .arg(present->definition.version));
    ProcessText row;
    row.id = d.ids.next<ProcessTextId>();
    row.key = definition->key;
    row.number = definition->version;
    row.text = QString::fromUtf8(writeDefinition(*definition));
    row.publishedAt = now();
    const auto done =
        m_workspace.commit(ChangeSet{u"publish-process"_s, {}, {inserted(row)}}, definition->name);
    if (!done)
        return passOn(done);
    return {};
}

Result<ProcessDefinition> ApprovalDesk::definitionOf(const ApprovalCase &row) const
{
    // the same few definitions again and again: parsed once in a run of the program
    static thread_local QHash<QString, ProcessDefinition> parsed;
    if (const auto found = parsed.constFind(row.definition); found != parsed.cend())
        return *found;
    auto definition = readDefinition(row.definition.toUtf8());
    if (definition)
        parsed.insert(row.definition, *definition);
    return definition;
}

Result<> ApprovalDesk::mayRead(const ApprovalCase &row) const
{
    auto &d = *m_workspace.d;
    const PersonId self = d.session.person;
    if (auto may = d.maySee(row); !may)
        return may;
    const auto turns = d.store->load<CaseTurn>(RowFilter{"in_case", row.id.value()});
    if (!turns)
        return passOn(turns);
    if (row.starter == self || std::ranges::contains(*turns, self, &CaseTurn::person))
        return {};
    return d.authorise(u"open-project"_s, row.project);
}

Result<OpenedCase> ApprovalDesk::read(CaseId id) const
{
    auto opened = load(id);
    if (opened) {
        if (auto may = mayRead(opened->row); !may)
            return passOn(may);
    }
    return opened;
}

Result<OpenedCase> ApprovalDesk::load(CaseId id) const
{
    auto &d = *m_workspace.d;
    const auto rows = d.store->load<ApprovalCase>(RowFilter{"id", id.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Reading::tr("There is no such approval."));
    OpenedCase opened;
    opened.row = rows->front();
    auto definition = definitionOf(opened.row);
    auto acts = d.store->load<ApprovalAct>(RowFilter{"in_case", id.value()}, u"number"_s);
    if (!definition)
        return passOn(definition);
    if (!acts)
        return passOn(acts);
    opened.definition = std::move(*definition);
    opened.acts = std::move(*acts);
    opened.state = openCase(opened.definition, id, opened.row.starter, opened.row.openedMillis);
    std::vector<CaseAct> said;
    for (const ApprovalAct &row : opened.acts) {
        auto act = readAct(row.act.toUtf8());
        if (!act)
            return passOn(act);
        said.push_back(std::move(*act));
    }
    auto state = replay(opened.definition, opened.state, said);
    if (!state)
        return passOn(state);
    opened.state = std::move(*state);
    return opened;
}

Result<std::vector<CaseId>> ApprovalDesk::running() const
{
    return runningCases(m_workspace.d->store->statements());
}

Result<std::vector<InboxRow>> ApprovalDesk::inbox(InboxBox box) const
{
    auto &d = *m_workspace.d;
    auto rows = inboxRows(d.store->statements(), box, d.session.person, now());
    const auto mine = d.powersInAnyCase();
    if (!rows || !mine || (*mine)->governance() == Governance::Founding)
        return rows;
    const PowerFacts &facts = (*mine)->facts();
    for (InboxRow &row : *rows) { // a title may tell what the label keeps
        if (row.classification > Classification::Internal
            && !isCleared(facts, d.session.person, row.classification, {}, d.today()))
            row.title = Reading::tr("(above your clearance)");
    }
    return rows;
}

Result<std::array<std::int64_t, 5>> ApprovalDesk::counts() const
{
    auto &d = *m_workspace.d;
    return inboxCounts(d.store->statements(), d.session.person, now());
}

Result<std::vector<ActVerdict>> ApprovalDesk::verify(CaseId id) const
{
    auto all = verify(std::vector{id});
    if (!all)
        return passOn(all);
    return std::move(all->front());
}

/// A signature that is still to be checked; what it is made over is known.
struct ApprovalDesk::Pending {
    std::size_t inCase = 0;
    std::size_t act = 0;
    SignedRow row;
    QByteArray content;
};

Result<std::vector<std::vector<ActVerdict>>>
ApprovalDesk::verify(const std::vector<CaseId> &ids) const
{
    const auto keys = m_workspace.d->store->load<PersonKey>();
    if (!keys)
        return passOn(keys);
    std::vector<std::vector<ActVerdict>> all;
    all.reserve(ids.size());
    std::vector<Pending> pending;
    // rows are read here, signatures are checked by all processors: these are what takes the time
    const auto settle = [&] {
        const std::size_t workers =
            pending.size() < 50 ? 1 : std::clamp(std::thread::hardware_concurrency(), 1U, 16U);
        const auto check = [&](std::size_t first) {
            for (std::size_t i = first; i < pending.size(); i += workers) {
                const Pending &one = pending[i];
                const SignatureCheck found = checkSignature(one.row, one.content, *keys);
                ActVerdict &verdict = all[one.inCase][one.act];
                verdict.verdict = found.verdict;
                verdict.why = found.why;
            }
        };
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < workers; ++i)
            others.emplace_back(check, i);
        check(0);
        others.clear(); // waits for them
        pending.clear();
    };
    for (const CaseId id : ids) {
        auto verdicts = judge(id, all.size(), pending);
        if (!verdicts)
            return passOn(verdicts);
        all.push_back(std::move(*verdicts));
        if (pending.size() >= kPendingAtMost)
            settle();
    }
    settle();
    return all;
}

Result<std::vector<ActVerdict>>
ApprovalDesk::judge(CaseId id, std::size_t number, std::vector<Pending> &pending) const
{
    auto &d = *m_workspace.d;
    const auto rows = d.store->load<ApprovalCase>(RowFilter{"id", id.value()});
    const auto acts = d.store->load<ApprovalAct>(RowFilter{"in_case", id.value()}, u"number"_s);
    if (!rows || !acts)
        return fail(ErrorCode::Io, Reading::tr("The approval cannot be read."));
    if (rows->empty())
        return fail(ErrorCode::NotFound, Reading::tr("There is no such approval."));
    if (auto may = mayRead(rows->front()); !may)
        return passOn(may);
    const auto definition = definitionOf(rows->front());
    if (!definition)
        return passOn(definition);
    CaseState state = openCase(*definition, id, rows->front().starter, rows->front().openedMillis);
    const QByteArray process = definitionHash(rows->front());
    std::vector<ActVerdict> verdicts;
    for (const ApprovalAct &row : *acts) {
        ActVerdict &verdict = verdicts.emplace_back();
        verdict.number = row.number;
        verdict.actor = row.actor;
        verdict.actorName = row.actorName;
        verdict.at = row.at;
        const auto act = readAct(row.act.toUtf8());
        auto next = act ? step(*definition, state, *act) : Result<CaseStep>(passOn(act));
        if (!next || act->actor != row.actor) {
            verdict.verdict = SignatureVerdict::Invalid;
            verdict.why = next ? Reading::tr("The act names another person than its row.")
                               : next.error().message;
            break; // what follows rests on it and cannot be told
        }
        verdict.verb = act->verb;
        verdict.opinion = act->opinion;
        const QByteArray formHash = toBytes(sm3(formBytes(next->state.form)));
        if (row.actor.isValid()) {
            pending.push_back({number,
                               verdicts.size() - 1,
                               {row.actor, row.at, row.signature, row.publicKey},
                               signatureContent(state, *act, {formHash, process})});
        } else {
            const SignatureCheck check =
                HandOverDesk(m_workspace).check(id, *act).value_or(checkUnsigned(id, *act));
            verdict.verdict = check.verdict;
            verdict.why = check.why;
        }
        state = std::move(next->state);
    }
    return verdicts;
}

} // namespace zs
