// SPDX-License-Identifier: GPL-3.0-or-later
// Plans to be printed, and other programs' view of what was.
#pragma once

#include "../gantt/chart_builder.h"
#include "support/stringify.h"
#include "ui/gantt/gantt_print.h"
#include "ui/print/page_output.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace zs::test {

using namespace Qt::StringLiterals;

/// Summaries of nine tasks in a chain each, over `n` rows.
inline ChartBuilder roadPlan(int n, Classification secrecy = Classification::Internal)
{
    ChartBuilder b;
    b.plan().project.name = u"示例市滨江大道（东段）改造工程"_s;
    b.plan().project.code = u"2512-440100-04-01-100001"_s;
    b.plan().project.classification = secrecy;
    int day = 0;
    for (int i = 0; i < n; ++i) {
        if (i % 10 == 0) {
            const auto name = u"第 %1 标段路基工程"_s.arg(i / 10 + 1).toUtf8();
            b.task(name.constData(), WallTime{at(2026, 2, 2).minute + day * kMinutesPerDay}, 20);
            b.last().milestone = false;
            continue;
        }
        const auto name = u"路基施工（第%1段）"_s.arg(i).toUtf8();
        b.task(name.constData(),
               WallTime{at(2026, 2, 2).minute + day * kMinutesPerDay},
               i % 10 == 9 ? 0 : 2 + i % 7,
               1);
        b.last().milestone = i % 10 == 9;
        b.last().percentComplete = i % 10 < 4 ? 100 : i % 10 == 4 ? 40 : 0;
        b.lastTimes().critical = i % 3 == 0;
        b.lastTimes().totalFloat = i % 3 * 480;
        b.lastTimes().lateFinish = {b.lastTimes().finish.minute + i % 3 * kMinutesPerDay};
        if (i % 10 > 1)
            b.link(i, i + 1);
        day += 2 + i % 4 == 3 ? 1 : 2;
    }
    b.schedule().start = at(2026, 2, 2);
    b.schedule().finish = WallTime{at(2026, 2, 2).minute + (day + 10) * kMinutesPerDay};
    return b;
}

inline GanttPrintInput inputOf(GanttSnapshotPtr snapshot)
{
    GanttPrintInput input;
    input.snapshot = std::move(snapshot);
    input.shown = VisibleRows(*input.snapshot, QSet<TaskId>());
    input.scale = TimeScale(input.snapshot->start, 24);
    input.scene.now = at(2026, 3, 12);
    input.facts.printedOn = u"2026-03-12 09:00 林知远"_s;
    input.facts.organisation = u"示例市交通运输局"_s;
    input.facts.documentDate = u"2026-03-12"_s;
    input.facts.person = u"林知远"_s;
    return input;
}

inline PrintSourcePtr sourceOf(const ChartBuilder &plan)
{
    return ganttPrintSource(inputOf(plan.snapshot()));
}

inline bool hasProgram(const QString &name)
{
    return !QStandardPaths::findExecutable(name).isEmpty();
}

inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                : QByteArray();
}

/// The text of each page, as another program reads it.
inline QStringList pagesOf(const QString &path)
{
    QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    if (text.endsWith(u'\f'))
        text.chop(1);
    return text.split(u'\f');
}

inline QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace zs::test
