// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/row_list.h"

using namespace Qt::StringLiterals;

namespace zs {

void RowList::add(const QJsonObject &row, const QStringList &words)
{
    m_rows << row;
    m_lines << words.join("  "_L1);
}

int RowList::done(const Invocation &call, const QString &key) const
{
    return call.done({{key, m_rows}}, m_lines.join(u'\n'));
}

} // namespace zs
