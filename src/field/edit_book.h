// SPDX-License-Identifier: GPL-3.0-or-later
// Merges what several devices and the office entered. The outcome is a function of the set of
// changes alone: in whatever order they come, how often, and however late, it is the same.
#pragma once

#include "field/device_edit.h"

#include <map>
#include <optional>
#include <span>

namespace zs {

struct EditOutcome {
    bool conflict = false; ///< a person decides between the heads
    /// That stands: what all agree on; in a conflict what stood before it, until it is settled.
    FieldValue value;
    /// The changes that nobody has replaced, by device, then id; at least one.
    std::vector<DeviceEdit> heads;
    bool operator==(const EditOutcome &) const = default;
};

class EditBook {
public:
    enum class Added { New, Known };

    /// Corrupt when another change has that id: then nothing is added.
    [[nodiscard]] Result<Added> add(const DeviceEdit &change);

    [[nodiscard]] std::size_t size() const { return m_changes.size(); }
    [[nodiscard]] const DeviceEdit *change(const Uuid &id) const;
    [[nodiscard]] std::vector<EditKey> keys() const;
    /// Nothing for a field that no change is of.
    [[nodiscard]] std::optional<EditOutcome> outcome(const EditKey &key) const;

    /// The edit that the office made by itself, as a change: when its value is not the one that the
    /// changes so far (`fresh.base`, when there are none) had left there. It is asked for before
    /// fresh changes of the field are added, and added before them, so that they meet it.
    [[nodiscard]] std::optional<DeviceEdit>
    officeEdit(const EditKey &key, const FieldValue &office, const FieldValue &freshBase) const;

private:
    using Fields = std::vector<const DeviceEdit *>;
    [[nodiscard]] Fields changesOf(const EditKey &key) const;
    [[nodiscard]] std::vector<Uuid> pastOf(const DeviceEdit &change) const;
    [[nodiscard]] FieldValue beforeDispute(const Fields &heads) const;

    std::map<Uuid, DeviceEdit> m_changes;
    std::map<EditKey, std::vector<Uuid>> m_ofField;
};

/// The change by which a person settles a conflict: it replaces all sides there are. Id, author and
/// time are the caller's.
[[nodiscard]] DeviceEdit settling(const EditOutcome &conflict, const FieldValue &chosen);

} // namespace zs
