// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings and the comparison of policies from the console.
#include "cli_run.h"

#include <QFile>
#include <QJsonArray>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kInstance =
    R"(************************************************************************
file with basedata            : test.bas
initial value random generator: 1
************************************************************************
projects                      :  1
jobs (incl. supersource/sink ):  6
horizon                       :  40
RESOURCES
  - renewable                 :  1   R
  - nonrenewable              :  0   N
  - doubly constrained        :  0   D
************************************************************************
PROJECT INFORMATION:
pronr.  #jobs rel.date duedate tardcost  MPM-Time
    1      4      0       40       1       10
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           4
   3        1          1           5
   4        1          1           6
   5        1          1           6
   6        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1
------------------------------------------------------------------------
  1      1     0       0
  2      1     4       1
  3      1     5       1
  4      1     3       1
  5      1     9       1
  6      1     0       0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1
    1
************************************************************************
)";

} // namespace

TEST_CASE_METHOD(CliFolder,
                 "the sample's signs become warnings once, and are listed with their words",
                 "[cli][risk]")
{
    REQUIRE(with({u"init"_s, store, u"--sample"_s}).code == kDone);
    const CliRun first = with({u"risk"_s, u"warn"_s, store, u"--json"_s});
    REQUIRE(first.code == kDone);
    const QJsonArray rows = first.json()[u"warnings"_s].toArray();
    // whether anything was raised hangs on the hour; by day nothing waits, at night nothing is
    // raised
    const bool raised = first.json()[u"raised"_s].toInt() > 0;
    const bool waits = first.json()[u"waiting"_s].toInt() > 0;
    CHECK(raised != waits);
    CHECK(rows.size() == first.json()[u"raised"_s].toInt());
    for (const QJsonValue &row : rows) {
        CHECK_FALSE(row[u"text"_s].toString().isEmpty());
        CHECK_FALSE(row[u"text"_s].toString().contains(u'{'));
        CHECK(row[u"state"_s] == u"open"_s);
    }
    const CliRun again = with({u"risk"_s, u"warn"_s, store, u"--json"_s});
    REQUIRE(again.code == kDone);
    CHECK(again.json()[u"raised"_s] == 0);
    CHECK(again.json()[u"warnings"_s].toArray().size() == rows.size());
}

TEST_CASE_METHOD(CliFolder,
                 "policies are compared on an instance, the same for a seed",
                 "[cli][risk]")
{
    const QString file = path(u"a.sm"_s);
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(kInstance);
    out.close();
    const QStringList words{u"risk"_s,
                            u"policy"_s,
                            u"--psplib"_s,
                            file,
                            u"--runs"_s,
                            u"10"_s,
                            u"--seed"_s,
                            u"3"_s,
                            u"--json"_s};
    const CliRun first = run(words);
    REQUIRE(first.code == kDone);
    CHECK(first.json()[u"policies"_s].toArray().size() == 4);
    CHECK(first.json()[u"method"_s].toString().contains(u"Bertsekas"_s));
    // one unit of one resource: the order does not matter, so nobody wins
    CHECK(first.json()[u"difference"_s].toDouble() == 0.0);
    CHECK(first.json()[u"rollout_wins"_s] == false);
    CHECK(run(words).json() == first.json());
    CHECK(run({u"risk"_s, u"policy"_s, u"--psplib"_s, path(u"none.sm"_s)}).code != kDone);
    CHECK(run({u"risk"_s, u"policy"_s, u"--psplib"_s, file, u"--runs"_s, u"x"_s}).code == kUsage);
}
