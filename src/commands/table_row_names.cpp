// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/table_row_names.h"

#include <QCoreApplication>

namespace zs {

namespace {

constexpr int kByCode = 2 * TableRowNames::kMostNumber; ///< added to rows found by their code

} // namespace

bool TableRowNames::addNumber(int number, int row)
{
    if (m_byNumber.contains(number))
        return false;
    m_byNumber.insert(number, row);
    return true;
}

void TableRowNames::addCode(const QString &code, int row)
{
    if (!code.isEmpty() && !m_byCode.contains(code))
        m_byCode.insert(code, row);
}

Result<std::vector<TableRowNames::Link>> TableRowNames::read(QStringView text,
                                                             const DurationUnits &lengths) const
{
    const auto byCode = [this](QStringView code) {
        const int row = m_byCode.value(code.toString(), -1);
        return row < 0 ? -1 : kByCode + row;
    };
    const auto list = predecessorsFromText(text, kMostNumber, lengths, byCode);
    if (!list)
        return passOn(list);
    std::vector<Link> links;
    for (const PredecessorSpec &spec : *list) {
        const int row =
            spec.task >= kByCode ? spec.task - kByCode : m_byNumber.value(spec.task + 1, -1);
        if (row < 0)
            return fail(
                ErrorCode::Invalid,
                QCoreApplication::translate("TableReading", "There is no row with the number %1.")
                    .arg(spec.task + 1));
        links.push_back({row, spec});
    }
    return links;
}

} // namespace zs
