// SPDX-License-Identifier: GPL-3.0-or-later
// What a protection regime asks for, control by control: 分级保护 for systems with state secrets,
// 等保三级 for others. Data, shown beside the live state of the program.
#pragma once

#include "base/bilingual.h"

#include <vector>

namespace zs {

/// Who answers for a control.
enum class ControlBy { Program, Site, Both };

struct ProtectionControl {
    QString id;
    QString article;  ///< where it is written
    QString mark;     ///< "V" read in the text, "P" in part, "K" from general knowledge
    Bilingual text;   ///< what is asked
    Bilingual does;   ///< what the program does for it; empty when only the site can
    QString stateKey; ///< by which the program tells whether it is so now; empty = it cannot tell
    Bilingual site;   ///< what the site must do itself
    [[nodiscard]] ControlBy by() const;
};

struct ProtectionProfile {
    QString key; ///< "classified" or "mlps3"
    Bilingual name;
    Bilingual basis;
    Bilingual note; ///< what this program does not claim
    std::vector<ProtectionControl> controls;
};

/// Invalid with the control and the member that is wrong.
[[nodiscard]] Result<ProtectionProfile> parseProfile(const QByteArray &json);
/// The two that come with the program.
[[nodiscard]] const std::vector<ProtectionProfile> &shippedProfiles();
/// Every key that a control may use to have its state told, so that who maps them can be complete.
[[nodiscard]] QStringList knownStateKeys();

} // namespace zs
