// SPDX-License-Identifier: GPL-3.0-or-later
// What the code on a site's sign says (现场码): which project stands here. It has no secret: who
// reads it learns the project's number, nothing else.
#pragma once

#include "base/uuid.h"

#include <QString>

#include <optional>

namespace zs {

struct SiteCode {
    Uuid project;
    QString projectCode; ///< 项目代码, for people and for other readers
    bool operator==(const SiteCode &) const = default;
};

/// "ZSITE1 <id> <code>"
[[nodiscard]] QString siteCodeText(const SiteCode &code);
/// Nothing for what is no such text.
[[nodiscard]] std::optional<SiteCode> siteCode(const QString &text);

} // namespace zs
