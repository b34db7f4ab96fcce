// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cell_words.h"

#include "exchange/table_columns.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace zs {

using namespace Qt::StringLiterals;

QString placeOf(const TableProblem &problem)
{
    return problem.row == 0     ? QString()
           : problem.column < 0 ? QString::number(problem.row)
                                : columnLetters(problem.column) + QString::number(problem.row);
}

QString lineOf(const TableProblem &problem)
{
    return problem.row == 0 ? problem.why
                            : QCoreApplication::translate("Cli", "cell %1: “%2”: %3")
                                  .arg(placeOf(problem), problem.value, problem.why);
}

QJsonArray problemsJson(const std::vector<TableProblem> &problems)
{
    QJsonArray rows;
    for (const TableProblem &problem : problems)
        rows.append(QJsonObject{
            {u"cell"_s, placeOf(problem)}, {u"value"_s, problem.value}, {u"why"_s, problem.why}});
    return rows;
}

} // namespace zs
