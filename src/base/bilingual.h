// SPDX-License-Identifier: GPL-3.0-or-later
// Text that comes with data, in both languages of the program.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace zs {

struct Bilingual {
    QString zh;
    QString en;

    /// In the language the program speaks now.
    [[nodiscard]] QString text() const;
    bool operator==(const Bilingual &) const = default;
};

/// Reads {"zh": "...", "en": "..."}; either may stand for the other. Empty when it is neither.
[[nodiscard]] Bilingual bilingualFrom(const QJsonValue &value);
[[nodiscard]] QJsonObject toJson(const Bilingual &text);

} // namespace zs
