// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/process_desk.h"

#include "approval/process_json.h"
#include "commands/access_desk.h"
#include "commands/approval_desk.h"
#include "commands/workspace_private.h"
#include "domain/approval_rows.h"
#include "store/inbox.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Q_DECLARE_TR_FUNCTIONS(ProcessDesk)
};

const QString kDrafts = u"approval.drafts"_s;

QJsonObject draftsIn(const Workspace &workspace)
{
    return QJsonDocument::fromJson(workspace.setting(kDrafts).toUtf8()).object();
}

/// Drafts of processes that are not there yet stand in the list, too, as far as they can be read.
void addDrafts(std::vector<ProcessEntry> &entries, const QJsonObject &drafts)
{
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft) {
        const auto known = std::ranges::find_if(
            entries, [&](const ProcessEntry &e) { return e.definition.key == draft.key(); });
        if (known != entries.end()) {
            known->draft = draft->toString();
            continue;
        }
        ProcessEntry entry;
        const auto json = QJsonDocument::fromJson(draft->toString().toUtf8()).object();
        entry.definition.key = draft.key();
        entry.definition.name = json["name"_L1].toString(draft.key());
        entry.active = false;
        entry.published = false;
        entry.draft = draft->toString();
        entries.push_back(std::move(entry));
    }
}

void addUses(std::vector<ProcessEntry> &entries)
{
    for (const ProcessEntry &entry : entries) {
        const ProcessIndex index(entry.definition);
        for (const NodePlace &place : index.places()) {
            if (place.node->kind != NodeKind::SubProcess)
                continue;
            for (ProcessEntry &used : entries) {
                if (used.definition.key == place.node->process
                    && !used.usedBy.contains(entry.definition.name))
                    used.usedBy << entry.definition.name;
            }
        }
    }
}

} // namespace

Result<std::vector<ProcessEntry>> ProcessDesk::entries() const
{
    auto shipped = shippedProcesses();
    const auto rows = m_workspace.d->store->load<ProcessText>({}, u"number"_s);
    const auto counts = caseCounts(m_workspace.d->store->statements());
    if (!shipped)
        return passOn(shipped);
    if (!rows)
        return passOn(rows);
    if (!counts)
        return passOn(counts);
    std::vector<ProcessEntry> entries;
    for (ProcessDefinition &definition : *shipped) {
        ProcessEntry &entry = entries.emplace_back();
        entry.definition = std::move(definition);
        entry.shipped = true;
    }
    for (const ProcessText &row : *rows) {
        auto definition = readDefinition(row.text.toUtf8());
        if (!definition)
            continue; // a later program's; cases of it say so themselves
        auto entry = std::ranges::find_if(
            entries, [&](const ProcessEntry &e) { return e.definition.key == row.key; });
        if (entry == entries.end())
            entry = entries.emplace(entries.end());
        else if (entry->definition.version > row.number)
            continue;
        entry->shipped = entry->shipped && entry->definition.version == row.number;
        entry->definition = std::move(*definition);
        entry->active = row.active;
        entry->publishedAt = row.publishedAt;
    }
    for (ProcessEntry &entry : entries) {
        const auto count = std::ranges::find(*counts, entry.definition.key, &CaseCount::process);
        if (count != counts->end()) {
            entry.cases = count->all;
            entry.running = count->running;
        }
    }
    addDrafts(entries, draftsIn(m_workspace));
    addUses(entries);
    return entries;
}

Result<int> ProcessDesk::publish(ProcessDefinition definition)
{
    const auto all = entries();
    if (!all)
        return passOn(all);
    definition.version = 1;
    for (const ProcessEntry &entry : *all) {
        if (entry.published && entry.definition.key == definition.key)
            definition.version = entry.definition.version + 1;
    }
    std::vector<ProcessDefinition> together{definition};
    for (const ProcessEntry &entry : *all) {
        if (entry.published && entry.active && entry.definition.key != definition.key)
            together.push_back(entry.definition);
    }
    if (const auto faults = faultsAmong(together); !faults.empty())
        return fail(ErrorCode::Invalid, faults.front().message, faults.front().node);
    if (auto done = ApprovalDesk(m_workspace).publish(writeDefinition(definition)); !done)
        return passOn(done);
    if (draftsIn(m_workspace).contains(definition.key)) {
        if (auto gone = saveDraft(definition.key, {}); !gone)
            return passOn(gone);
    }
    return definition.version;
}

Result<> ProcessDesk::retire(const QString &key)
{
    return setActive(key, false);
}

Result<> ProcessDesk::bringBack(const QString &key)
{
    return setActive(key, true);
}

Result<> ProcessDesk::setActive(const QString &key, bool active)
{
    auto &d = *m_workspace.d;
    const auto all = entries();
    if (!all)
        return passOn(all);
    const auto entry = std::ranges::find_if(
        *all, [&](const ProcessEntry &e) { return e.published && e.definition.key == key; });
    if (entry == all->end())
        return fail(ErrorCode::NotFound, Desk::tr("There is no process \"%1\".").arg(key));
    if (entry->active == active)
        return {};
    ChangeSet set{u"retire-process"_s, {}, {}};
    if (active)
        set = ChangeSet{u"bring-back-process"_s, {}, {}};
    const auto rows = d.store->load<ProcessText>({}, u"number"_s);
    if (!rows)
        return passOn(rows);
    const auto row = std::ranges::find_if(*rows, [&](const ProcessText &text) {
        return text.key == key && text.number == entry->definition.version;
    });
    if (row != rows->end()) {
        ProcessText after = *row;
        after.active = active;
        addUpdate(set, *row, after);
    } else { // one that came with the program: a row that says so
        ProcessText fresh;
        fresh.id = d.ids.next<ProcessTextId>();
        fresh.key = key;
        fresh.number = entry->definition.version;
        fresh.text = QString::fromUtf8(writeDefinition(entry->definition));
        fresh.active = active;
        set.changes.push_back(inserted(fresh));
    }
    const auto done = m_workspace.commit(std::move(set), entry->definition.name);
    return done ? Result<>() : Result<>(passOn(done));
}

Result<> ProcessDesk::saveDraft(const QString &key, const QString &text)
{
    if (key.isEmpty())
        return fail(ErrorCode::Invalid, Desk::tr("A draft needs the key of its process."));
    QJsonObject drafts = draftsIn(m_workspace);
    if (text.isEmpty())
        drafts.remove(key);
    else
        drafts[key] = text;
    const QString all = QString::fromUtf8(QJsonDocument(drafts).toJson(QJsonDocument::Compact));
    return m_workspace.set(u"save-process-draft"_s, kDrafts, all);
}

ProcessNames ProcessDesk::names() const
{
    ProcessNames names;
    const auto facts = AccessDesk(m_workspace).facts();
    if (facts) {
        names.role = [powers = *facts](const QString &key) { return powers->roles.nameOf(key); };
        names.person = [powers = *facts](const QString &id) {
            const auto person =
                std::ranges::find(powers->people, PersonId(Uuid::fromString(id)), &Person::id);
            return person == powers->people.end() ? QString() : person->name;
        };
    }
    QHash<QString, QString> processes;
    if (const auto all = entries()) {
        for (const ProcessEntry &entry : *all)
            processes.insert(entry.definition.key, entry.definition.name);
    }
    names.process = [processes](const QString &key) { return processes.value(key); };
    return names;
}

} // namespace zs
