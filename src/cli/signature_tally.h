// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures that were checked, counted and told: of approvals and of meetings alike.
#pragma once

#include "cli/invocation.h"
#include "crypto/sm2_key.h"

#include <QJsonArray>

#include <array>

namespace zs {

/// "valid", "invalid", "not-checked": in the JSON of the console program.
[[nodiscard]] QString verdictName(SignatureVerdict verdict);

class SignatureTally {
public:
    struct Line {
        std::int64_t document = 0; ///< number of the case or meeting
        std::int64_t act = 0;
        QString person;
        QString verb; ///< translated
        SignatureVerdict verdict = SignatureVerdict::NotChecked;
        QString why;
    };
    void add(const Line &line);
    /// Prints everything; `documents` go into the JSON as `key`. The exit code says whether a
    /// signature does not hold.
    [[nodiscard]] int done(Invocation &call, const QString &key, const QJsonArray &documents) const;

private:
    std::array<int, 3> m_counts{};
    QStringList m_lines;
};

} // namespace zs
