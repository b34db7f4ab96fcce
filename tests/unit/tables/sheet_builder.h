// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets for tests, written as one reads them: sheetOf({u"名称|工期(天)", u"勘察|3"}).
#pragma once

#include "exchange/table_file.h"

#include <initializer_list>

namespace zs::test {

inline TableSheet sheetOf(std::initializer_list<QStringView> lines)
{
    TableSheet sheet;
    for (const QStringView line : lines) {
        auto &row = sheet.rows.emplace_back();
        if (line.isEmpty())
            continue;
        for (const QStringView cell : line.split(u'|'))
            row.push_back({.text = cell.toString()});
    }
    return sheet;
}

} // namespace zs::test
