// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers of finished works that never were, made from a seed, with causes that can be learnt.
#pragma once

#include "commands/risk_model_desk.h"
#include "support/office.h"

#include <cmath>
#include <random>

namespace zs::test {

struct PastWorks {
    int rows = 400;
    std::uint64_t seed = 5;
    QDate first{2016, 1, 4};
    int spread = 3000; ///< days over which they began

    [[nodiscard]] TableSheet sheet() const
    {
        using namespace Qt::StringLiterals;
        std::mt19937_64 random(seed);
        std::uniform_real_distribution<double> share;
        TableSheet table;
        table.rows.push_back(cells({u"项目代码"_s,
                                    u"项目名称"_s,
                                    u"项目类型"_s,
                                    u"建设单位"_s,
                                    u"施工单位"_s,
                                    u"开工日期"_s,
                                    u"计划竣工日期"_s,
                                    u"实际竣工日期"_s,
                                    u"概算（万元）"_s,
                                    u"决算（万元）"_s}));
        for (int i = 0; i < rows; ++i) {
            const int builder = static_cast<int>(share(random) * 12);
            const bool water = share(random) < 0.4;
            const double cost = 300 + 9000 * share(random) * share(random);
            const double cause = (builder < 4 ? 1.2 : -0.7) + (water ? 0.8 : -0.5);
            const bool late = share(random) < 1 / (1 + std::exp(-1.4 * cause));
            const QDate began = first.addDays(i * spread / rows);
            const QDate due = began.addDays(150 + static_cast<int>(300 * share(random)));
            const QDate done = due.addDays(late ? 31 + static_cast<int>(200 * share(random))
                                                : -10 + static_cast<int>(30 * share(random)));
            const double final =
                cost * (late ? 1.05 + 0.2 * share(random) : 0.9 + 0.15 * share(random));
            table.rows.push_back(cells({u"L%1"_s.arg(i),
                                        u"示例历史项目%1"_s.arg(i),
                                        water ? u"水利"_s : u"房屋建筑"_s,
                                        u"示例局%1"_s.arg(i % 7),
                                        u"示例施工%1"_s.arg(builder),
                                        began.toString(Qt::ISODate),
                                        due.toString(Qt::ISODate),
                                        done.toString(Qt::ISODate),
                                        QString::number(cost, 'f', 2),
                                        QString::number(final, 'f', 2)}));
        }
        return table;
    }
    [[nodiscard]] static TableCells cells(const QStringList &texts)
    {
        TableCells row;
        for (const QString &text : texts)
            row.push_back({text});
        return row;
    }
};

inline OutcomeReading readAll(const TableSheet &sheet, QDate today)
{
    OutcomeOrder order;
    order.mapping = guessOutcomes(sheet);
    return readOutcomes(sheet, order, {}, today);
}

inline void importWorks(Workspace &workspace, const PastWorks &works)
{
    RiskModelDesk desk(workspace);
    const OutcomeReading reading = readAll(works.sheet(), desk.today());
    for (const TableProblem &problem : reading.problems)
        UNSCOPED_INFO(problem.row << " " << problem.why.toStdString());
    REQUIRE(reading.mayRun());
    REQUIRE_OK(desk.importOutcomes(reading, QStringLiteral("历史台账.csv")));
}

inline UtcMillis millisOf(QDate day)
{
    return day.startOfDay().addSecs(9 * 3600).toMSecsSinceEpoch();
}

} // namespace zs::test
