// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/edit_book.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <set>

namespace zs {

namespace {

/// Those that none of the others replaces.
std::vector<const DeviceEdit *> headsAmong(const std::vector<const DeviceEdit *> &changes)
{
    // only a change of the same field replaces one: a forged reference elsewhere hides nothing
    std::set<Uuid> replaced;
    for (const DeviceEdit *change : changes)
        replaced.insert(change->replaces.begin(), change->replaces.end());
    std::vector<const DeviceEdit *> heads;
    for (const DeviceEdit *change : changes) {
        if (!replaced.contains(change->id))
            heads.push_back(change);
    }
    if (heads.empty())
        heads = changes; // they replace each other in a ring, which is forged: all are shown
    std::ranges::sort(heads, [](const DeviceEdit *a, const DeviceEdit *b) {
        return std::tie(a->device, a->id) < std::tie(b->device, b->id);
    });
    return heads;
}

} // namespace

Result<EditBook::Added> EditBook::add(const DeviceEdit &change)
{
    const auto [found, fresh] = m_changes.emplace(change.id, change);
    if (fresh) {
        m_ofField[change.key].push_back(change.id);
        return Added::New;
    }
    if (found->second == change)
        return Added::Known;
    return fail(ErrorCode::Corrupt,
                QCoreApplication::translate(
                    "DeviceEdit",
                    "Two different changes have the same number. One of the devices was copied or "
                    "its data altered; nothing was taken in."),
                change.id.toString());
}

const DeviceEdit *EditBook::change(const Uuid &id) const
{
    const auto found = m_changes.find(id);
    return found == m_changes.end() ? nullptr : &found->second;
}

std::vector<EditKey> EditBook::keys() const
{
    std::vector<EditKey> keys;
    keys.reserve(m_ofField.size());
    for (const auto &[key, ids] : m_ofField)
        keys.push_back(key);
    return keys;
}

EditBook::Fields EditBook::changesOf(const EditKey &key) const
{
    Fields changes;
    if (const auto found = m_ofField.find(key); found != m_ofField.end()) {
        for (const Uuid &id : found->second)
            changes.push_back(&m_changes.at(id));
    }
    return changes;
}

std::vector<Uuid> EditBook::pastOf(const DeviceEdit &change) const
{
    std::set<Uuid> past;
    std::vector<Uuid> open = change.replaces;
    while (!open.empty()) {
        const Uuid id = open.back();
        open.pop_back();
        const DeviceEdit *found = this->change(id);
        if (!found || found->key != change.key || !past.insert(id).second)
            continue;
        open.insert(open.end(), found->replaces.begin(), found->replaces.end());
    }
    return {past.begin(), past.end()};
}

FieldValue EditBook::beforeDispute(const Fields &heads) const
{
    std::vector<Uuid> common = pastOf(*heads.front());
    for (const DeviceEdit *head : heads | std::views::drop(1)) {
        std::vector<Uuid> both;
        std::ranges::set_intersection(common, pastOf(*head), std::back_inserter(both));
        common = std::move(both);
    }
    if (!common.empty())
        return m_changes.at(common.back()).value;
    const auto first = std::ranges::min_element(heads, {}, &DeviceEdit::id);
    return (*first)->base;
}

std::optional<EditOutcome> EditBook::outcome(const EditKey &key) const
{
    const Fields changes = changesOf(key);
    if (changes.empty())
        return std::nullopt;
    const Fields heads = headsAmong(changes);
    EditOutcome outcome;
    for (const DeviceEdit *head : heads)
        outcome.heads.push_back(*head);
    const FieldValue &first = heads.front()->value;
    outcome.conflict =
        std::ranges::any_of(heads, [&](const DeviceEdit *head) { return head->value != first; });
    outcome.value = outcome.conflict ? beforeDispute(heads) : first;
    return outcome;
}

std::optional<DeviceEdit> EditBook::officeEdit(const EditKey &key,
                                               const FieldValue &office,
                                               const FieldValue &freshBase) const
{
    const auto known = outcome(key);
    const FieldValue left = known ? known->value : freshBase;
    if (office == left)
        return std::nullopt;
    DeviceEdit edit;
    edit.key = key;
    edit.base = left;
    edit.value = office;
    // who edits a field that is in conflict has not seen its sides, and settles nothing by it
    if (known && !known->conflict) {
        for (const DeviceEdit &head : known->heads)
            edit.replaces.push_back(head.id);
    }
    return edit;
}

DeviceEdit settling(const EditOutcome &conflict, const FieldValue &chosen)
{
    DeviceEdit change;
    change.key = conflict.heads.front().key;
    change.base = conflict.value;
    change.value = chosen;
    for (const DeviceEdit &side : conflict.heads)
        change.replaces.push_back(side.id);
    return change;
}

} // namespace zs
