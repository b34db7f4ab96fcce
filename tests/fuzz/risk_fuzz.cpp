// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a table of past cases: a reason, or columns that all have a value for each row; as
// the body of a model file: a reason, or a model whose probabilities lie between 0 and 1.
#include "risk/delay_model.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void tryTable(const QByteArray &bytes)
{
    const auto table = zs::readRiskTable(bytes);
    if (!table) {
        require(!table.error().message.isEmpty());
        return;
    }
    require(table->rows > 0 && table->lines.size() == table->rows);
    for (const zs::RiskColumn &column : table->columns) {
        const bool words = column.kind == zs::RiskColumnKind::Words;
        require((words ? column.codes.size() : column.numbers.size()) == table->rows);
    }
    if (table->columns.size() < 3)
        return;
    const zs::RiskRoles roles{
        table->columns[0].name, table->columns[1].name, table->columns[2].name, {}};
    const auto cases = zs::riskCases(*table, roles, QDate(2026, 11, 30));
    require(!cases ? !cases.error().message.isEmpty() : cases->size() <= table->rows);
}

void tryModel(const QByteArray &bytes)
{
    const auto model = zs::readDelayModelBody(bytes);
    if (!model) {
        require(!model.error().message.isEmpty());
        return;
    }
    const auto table = zs::readRiskTable("label,start,building,x\n1,2020-01-01,A,1\n");
    require(table.has_value());
    const auto cases = zs::riskCases(
        *table,
        {QStringLiteral("label"), QStringLiteral("start"), QStringLiteral("building"), {}},
        QDate(2026, 11, 30));
    require(cases.has_value());
    const auto scores = model->score(*table, *cases);
    if (scores)
        require(scores->front().probability >= 0.0 && scores->front().probability <= 1.0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith('{'))
        tryModel(bytes);
    else
        tryTable(bytes);
    return 0;
}
