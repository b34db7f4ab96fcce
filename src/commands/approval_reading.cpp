// SPDX-License-Identifier: GPL-3.0-or-later
// Processes, cases and inboxes as they stand; signatures checked.
#include "approval/process_json.h"
#include "commands/approval_desk.h"
#include "commands/workspace_private.h"
#include "domain/power_rows.h"
#include "store/inbox.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(ApprovalDesk)
};

/// Puts a definition in the place of an older version of itself.
void takeNewer(std::vector<ProcessDefinition> &all, ProcessDefinition fresh)
{
    const auto same = std::ranges::find(all, fresh.key, &ProcessDefinition::key);
    if (same == all.end())
        all.push_back(std::move(fresh));
    else if (same->version < fresh.version)
        *same = std::move(fresh);
}

} // namespace

Result<std::vector<ProcessDefinition>> ApprovalDesk::processes() const
{
    auto all = shippedProcesses();
    if (!all)
        return passOn(all);
    const auto own = m_workspace.d->store->load<ProcessText>({}, u"number"_s);
    if (!own)
        return passOn(own);
    for (const ProcessText &row : *own) {
        if (!row.active)
            continue;
        auto definition = readDefinition(row.text.toUtf8());
        if (definition)
            takeNewer(*all, std::move(*definition));
    }
    return all;
}

Result<> ApprovalDesk::publish(const QByteArray &json)
{
    auto &d = *m_workspace.d;
    const auto definition = readDefinition(json);
    if (!definition)
        return passOn(definition);
    const auto known = processes();
    if (!known)
        return passOn(known);
    const auto present = std::ranges::find(*known, definition->key, &ProcessDefinition::key);
    if (present != known->end() && present->version >= definition->version)
        return fail(ErrorCode::Invalid,
                    Reading::tr("The process \"%1\" has version %2 already; a changed one needs a "
                                "higher number.")
                        .arg(definition->name)
                        .arg(present->version));
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
    return inboxRows(d.store->statements(), box, d.session.person, now());
}

Result<std::array<std::int64_t, 5>> ApprovalDesk::counts() const
{
    auto &d = *m_workspace.d;
    return inboxCounts(d.store->statements(), d.session.person, now());
}

namespace {

/// Whether the key was that person's when the act was made; the reason when not.
QString keyFault(const std::vector<PersonKey> &keys, const ApprovalAct &row)
{
    for (const PersonKey &key : keys) {
        if (key.person != row.actor || key.publicKey != row.publicKey)
            continue;
        const bool inUse =
            row.at >= key.madeAt && (!key.retiredAt.isValid() || row.at <= key.retiredAt);
        return inUse ? QString() : Reading::tr("The key was not in use at that time.");
    }
    return Reading::tr("The key is not one of this person's.");
}

/// Checks one signature over what was signed.
void check(ActVerdict &verdict,
           const ApprovalAct &row,
           const QByteArray &content,
           const std::vector<PersonKey> &keys)
{
    if (!row.actor.isValid()) {
        verdict.why = Reading::tr("Time went by; nobody signs that.");
        return;
    }
    verdict.verdict = SignatureVerdict::Invalid;
    verdict.why = keyFault(keys, row);
    if (!verdict.why.isEmpty())
        return;
    const auto key = Sm2PublicKey::fromBytes(row.publicKey);
    if (!key) {
        verdict.why = key.error().message;
        return;
    }
    verdict.verdict = key->verify(content, row.signature);
    if (verdict.verdict == SignatureVerdict::Invalid)
        verdict.why = Reading::tr("The signature does not belong to what is stored: opinion, form, "
                                  "person or time were altered.");
}

} // namespace

Result<std::vector<ActVerdict>> ApprovalDesk::verify(CaseId id) const
{
    auto &d = *m_workspace.d;
    const auto rows = d.store->load<ApprovalCase>(RowFilter{"id", id.value()});
    const auto acts = d.store->load<ApprovalAct>(RowFilter{"in_case", id.value()}, u"number"_s);
    const auto keys = d.store->load<PersonKey>();
    if (!rows || !acts || !keys)
        return fail(ErrorCode::Io, Reading::tr("The approval cannot be read."));
    if (rows->empty())
        return fail(ErrorCode::NotFound, Reading::tr("There is no such approval."));
    if (auto may = mayRead(rows->front()); !may)
        return passOn(may);
    const auto definition = definitionOf(rows->front());
    if (!definition)
        return passOn(definition);
    CaseState state = openCase(*definition, id, rows->front().starter, rows->front().openedMillis);
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
        check(verdict,
              row,
              signatureContent(state, *act, {formHash, definitionHash(rows->front())}),
              *keys);
        state = std::move(next->state);
    }
    return verdicts;
}

} // namespace zs
