// SPDX-License-Identifier: GPL-3.0-or-later
// The looks themselves; one function for each state key of the profiles.
#pragma once

#include "commands/protection_state.h"

namespace zs::looks {

// people and powers (protection_people.cpp)
[[nodiscard]] ControlState accountsNamed(const ProtectionView &view);
[[nodiscard]] ControlState leaversShutOut(const ProtectionView &view);
[[nodiscard]] ControlState policyStrict(const ProtectionView &view);
[[nodiscard]] ControlState locksOn(const ProtectionView &view);
[[nodiscard]] ControlState twoFactors(const ProtectionView &view);
[[nodiscard]] ControlState threeApart(const ProtectionView &view);
[[nodiscard]] ControlState deniedByDefault(const ProtectionView &view);
[[nodiscard]] ControlState labelsComplete(const ProtectionView &view);
[[nodiscard]] ControlState labelsFlow(const ProtectionView &view);
[[nodiscard]] ControlState personalMinimal(const ProtectionView &view);

// the log, the file and the machine (protection_machine.cpp)
[[nodiscard]] ControlState logChain(const ProtectionView &view);
[[nodiscard]] ControlState logCoverage(const ProtectionView &view);
[[nodiscard]] ControlState logRetention(const ProtectionView &view);
[[nodiscard]] ControlState logAnchor(const ProtectionView &view);
[[nodiscard]] ControlState storeEncrypted(const ProtectionView &view);
[[nodiscard]] ControlState storeIntegrity(const ProtectionView &view);
[[nodiscard]] ControlState backupRecent(const ProtectionView &view);
[[nodiscard]] ControlState exportsAccounted(const ProtectionView &view);
[[nodiscard]] ControlState noNetwork(const ProtectionView &view);
[[nodiscard]] ControlState memoryScrubbed(const ProtectionView &view);
[[nodiscard]] ControlState inputChecked(const ProtectionView &view);

[[nodiscard]] ControlState holds(const QString &text);
[[nodiscard]] ControlState fails(const QString &text);
[[nodiscard]] ControlState unknown(const QString &text);

} // namespace zs::looks
