// SPDX-License-Identifier: GPL-3.0-or-later
// What a command lists: for --json an object a row, for people a line a row.
#pragma once

#include "cli/invocation.h"

#include <QJsonArray>

namespace zs {

class RowList {
public:
    /// Words that are empty leave their place empty, so that columns can be told apart.
    void add(const QJsonObject &row, const QStringList &words);
    /// Prints everything; the rows go into the JSON as `key`.
    int done(const Invocation &call, const QString &key) const;

private:
    QJsonArray m_rows;
    QStringList m_lines;
};

} // namespace zs
