// SPDX-License-Identifier: GPL-3.0-or-later
// Every PSPLIB instance at hand: a short search each, judged by the independent checker and against
// the best makespan known. Skipped where the files are not there.
#include "exchange/psplib.h"

#include "levelling/rcpsp_solver.h"
#include "levelling/schedule_check.h"
#include "support/stringify.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <map>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(ZS_SOURCE_DIR "/../shared/data/psplib");

RcpspInstance instanceOf(const PsplibProject &project)
{
    RcpspInstance x{.duration = project.duration,
                    .arcs = {},
                    .capacity = project.capacity,
                    .demand = project.demand};
    for (const auto &[from, to] : project.links)
        x.arcs.push_back({.from = from, .to = to, .lag = 0});
    return x;
}

/// Best makespan and critical path of each instance, by its name.
std::map<QString, std::pair<int, int>> reference()
{
    std::map<QString, std::pair<int, int>> best;
    QFile file(kFolder + u"/reference.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return best;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        if (cells.size() == 6)
            best[cells[1]] = {cells[2].toInt(), cells[5].toInt()};
    }
    return best;
}

Result<PsplibProject> readText(QByteArray text)
{
    QBuffer buffer(&text);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return readPsplib(buffer);
}

QByteArray smallFile()
{
    return "jobs (incl. supersource/sink ):  3\n  - renewable                 :  1   R\n"
           "  - nonrenewable              :  0   N\n  - doubly constrained        :  0   D\n"
           "PRECEDENCE RELATIONS:\njobnr. #modes #successors successors\n"
           " 1 1 1 2\n 2 1 1 3\n 3 1 0\n"
           "REQUESTS/DURATIONS:\njobnr. mode duration R 1\n-----\n 1 1 0 0\n 2 1 4 2\n 3 1 0 0\n"
           "RESOURCEAVAILABILITIES:\n R 1\n 2\n";
}

void checkSet(const QString &set, double mostGap)
{
    const auto best = reference();
    const QStringList files =
        QDir(kFolder + u"/"_s + set).entryList({u"*.sm"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty() || best.empty())
        SKIP("the PSPLIB files are not at hand");
    double gap = 0;
    for (const QString &name : files) {
        CAPTURE(name);
        QFile file(kFolder + u"/"_s + set + u"/"_s + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto project = readPsplib(file);
        REQUIRE_OK(project);
        const RcpspInstance x = instanceOf(*project);
        const auto known = best.at(name.chopped(3));
        CHECK(criticalPathBound(x) == known.second);
        CHECK(lowerBound(x) <= known.first);
        const auto found = solveRcpsp(x, {.schedules = 300});
        REQUIRE(found.has_value());
        CHECK_FALSE(findViolation(x, found->start, found->finish).has_value());
        CHECK(found->schedules <= 300);
        CHECK(found->makespan >= found->lowerBound);
        gap += 100.0 * (found->makespan - known.first) / known.first;
    }
    gap /= static_cast<double>(files.size());
    CAPTURE(gap);
    CHECK(gap < mostGap);
}

} // namespace

TEST_CASE("J30: every schedule is valid and 300 passes come close to the optimum")
{
    checkSet(u"j30"_s, 1.5);
}

TEST_CASE("J60: every schedule is valid and 300 passes come close to the best known")
{
    checkSet(u"j60"_s, 3.0);
}

TEST_CASE("J120: every schedule is valid and 300 passes come close to the best known")
{
    checkSet(u"j120"_s, 5.5);
}

TEST_CASE("A PSPLIB file is read in its own order with source and sink")
{
    const auto project = readText(smallFile());
    REQUIRE_OK(project);
    CHECK(project->duration == std::vector<std::int32_t>{0, 4, 0});
    CHECK(project->demand == std::vector<std::int32_t>{0, 2, 0});
    CHECK(project->capacity == std::vector<std::int32_t>{2});
    CHECK(project->links == std::vector<std::pair<std::int32_t, std::int32_t>>{{0, 1}, {1, 2}});
}

TEST_CASE("A PSPLIB file that is cut off or wrong is refused with the line")
{
    const QByteArray good = smallFile();
    for (qsizetype end = 0; end + 3 < good.size(); end += 5) {
        CAPTURE(end);
        const auto cut = readText(good.first(end));
        REQUIRE_FALSE(cut.has_value());
        CHECK(cut.error().code == ErrorCode::Invalid);
    }
    const auto wrong = [&](const char *from, const char *to) {
        QByteArray text = good;
        REQUIRE(text.contains(from));
        return readText(text.replace(from, to)).has_value();
    };
    CHECK_FALSE(wrong(" 1 1 1 2\n", " 1 1 1 9\n"));
    CHECK_FALSE(wrong(" 1 1 1 2\n", " 1 1 2 2\n"));
    CHECK_FALSE(wrong(" 1 1 1 2\n", " 1 2 1 2\n"));
    CHECK_FALSE(wrong(" 2 1 4 2\n", " 2 1 -4 2\n"));
    CHECK_FALSE(wrong(" 2 1 4 2\n", " 2 1 4x 2\n"));
    CHECK_FALSE(wrong("):  3", "):  99999999"));
    CHECK_FALSE(wrong(":  0   N", ":  2   N"));
    CHECK_FALSE(readText(QByteArray(1000, '\xff')).has_value());
}
