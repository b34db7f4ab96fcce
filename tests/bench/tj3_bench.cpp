// SPDX-License-Identifier: GPL-3.0-or-later
// From a file to the dates of every task, side by side with TaskJuggler 3: both are run as programs
// on the same network, start-up, reading and writing included.
#include "bench/tj3_network.h"
#include "calendar/calendar_set.h"
#include "exchange/mspdi.h"
#include "schedule/schedule.h"
#include "support/stringify.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <cstdio>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// tj3 writes a start at the end of the shift before, where no work goes on: only finishes compare.
struct Dates {
    QString start;
    QString finish;
    bool operator==(const Dates &) const = default;
};

/// How long a program takes from its start to its end; both write what they found into a file.
double runMillis(const QString &program, const QStringList &arguments, const QString &output)
{
    QElapsedTimer timer;
    QProcess process;
    process.setStandardOutputFile(output);
    timer.start();
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(20 * 60 * 1000));
    const double millis = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return millis;
}

double medianOf(std::vector<double> millis)
{
    std::ranges::sort(millis);
    return millis[millis.size() / 2];
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// "t7";"2026-03-02 08:00";"2026-03-04 17:00" behind a header line.
std::vector<Dates> datesOfTj3(const QString &csv)
{
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Dates> dates;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (QString &line : lines) {
        const QStringList cells = line.remove(u'"').split(u';');
        REQUIRE(cells.size() == 3);
        dates.push_back({cells[1], cells[2]});
    }
    return dates;
}

/// "1<tab>2026-03-02 08:00<tab>2026-03-04 17:00<tab>..."
std::vector<Dates> datesOfZsctl(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Dates> dates;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() >= 6)
            dates.push_back({cells[1], cells[2]});
    }
    return dates;
}

void compare(const QString &tj3, int tasks, int peerRuns)
{
    QTemporaryDir folder;
    const QString xml = folder.filePath(u"net.xml"_s);
    const QString xer = folder.filePath(u"net.xer"_s);
    const QString theirs = folder.filePath(u"net.tjp"_s);
    const Plan plan = tj3Network(tasks, 7);
    const auto planned = schedule(plan, CalendarSet::compile(plan, HolidayTable()));
    REQUIRE_OK(planned);
    write(xml, writeMspdi(plan));
    write(xer, xerProject(plan));
    write(theirs, tj3Project(plan, planned->finish, folder.filePath(u"dates"_s)));
    const QString zsctl = QCoreApplication::applicationDirPath() + u"/zsctl"_s;

    const QString silent = folder.filePath(u"silent.txt"_s);
    const QString output = folder.filePath(u"project.txt"_s);
    const QString fromPrimavera = folder.filePath(u"primavera.txt"_s);
    constexpr int kOurs = 9; // runs of ours beside one of theirs
    std::vector<double> peer;
    std::vector<double> fromXml;
    std::vector<double> fromXer;
    for (int i = 0; i < peerRuns; ++i) {
        peer.push_back(runMillis(tj3, {u"--silent"_s, u"-o"_s, folder.path(), theirs}, silent));
        for (int k = 0; k < kOurs; ++k) {
            fromXml.push_back(runMillis(zsctl, {u"schedule"_s, u"--file"_s, xml}, output));
            fromXer.push_back(runMillis(zsctl, {u"schedule"_s, u"--file"_s, xer}, fromPrimavera));
        }
    }
    const std::vector<Dates> a = datesOfTj3(folder.filePath(u"dates.csv"_s));
    const std::vector<Dates> b = datesOfZsctl(output);
    REQUIRE(a.size() == static_cast<std::size_t>(tasks));
    REQUIRE(b.size() == a.size());
    CHECK(datesOfZsctl(fromPrimavera) == b);
    std::size_t equal = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        equal += a[i].finish == b[i].finish ? 1 : 0;
    std::printf("-- %d tasks, %zu links, until %s, hourly: from a file to all dates\n",
                tasks,
                plan.links.size(),
                planned->finish.date().toString(Qt::ISODate).toLatin1().constData());
    std::printf("%-34s median %10.1f ms (%d runs)\n", "tj3", medianOf(peer), peerRuns);
    std::printf("%-34s median %10.1f ms (%d runs)\n",
                "zsctl schedule, Microsoft Project",
                medianOf(fromXml),
                kOurs * peerRuns);
    std::printf("%-34s median %10.1f ms (%d runs)\n",
                "zsctl schedule, Primavera",
                medianOf(fromXer),
                kOurs * peerRuns);
    std::printf(
        "%-34s %.0f x and %.0f x faster (reach 500); the same finish for %zu of %zu tasks\n",
        "ratios of medians",
        medianOf(peer) / medianOf(fromXml),
        medianOf(peer) / medianOf(fromXer),
        equal,
        a.size());
    CHECK(equal == a.size());
}

} // namespace

TEST_CASE("from a file to dates, beside TaskJuggler 3", "[tj3]")
{
    const QString tj3 = QStandardPaths::findExecutable(u"tj3"_s);
    if (tj3.isEmpty())
        SKIP("tj3 is not installed");
    compare(tj3, 1'000, 3);
    compare(tj3, 10'000, 1);
}
