// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the dialogs for people to look at: where ZS_PICTURES says; else nothing is written.
#include "language/language.h"
#include "tables_fixture.h"
#include "ui/tables/calendar_export.h"
#include "ui/tables/table_export_dialog.h"

using namespace Qt::StringLiterals;
using namespace zs;

TEST_CASE_METHOD(TablesFixture, "the dialogs can be painted", "[gui][tables][pictures]")
{
    const QString to = qEnvironmentVariable("ZS_PICTURES");
    if (to.isEmpty())
        SKIP("ZS_PICTURES is not set");
    useLanguage(u"zh_CN"_s);
    const ProjectId project = addProject();
    (void)addTask(project, u"施工"_s, 3);
    desk->setProject(project);
    QByteArray text =
        u"序号,任务名称,大纲级别,工期,开始时间,完成时间,前置任务,责任单位,完成百分比\n"_s.toUtf8();
    for (int i = 1; i <= 40; ++i)
        text += u"%1,道路改造工程第%1段,%2,%3天,2026-0%4-02,2026-0%4-20,%5,,%6\n"_s.arg(i)
                    .arg(i % 5 == 1 ? 1 : 2)
                    .arg(i % 7 == 3 ? u"三"_s : QString::number(i))
                    .arg(1 + i % 9)
                    .arg(i % 5 > 2 ? QString::number(i - 1) : QString())
                    .arg(i % 4 == 0 ? 30 : 0)
                    .toUtf8();
    read(file(u"示例市道路改造计划.csv"_s, text));
    QTest::qWait(200);
    importing->grab().save(to + u"/table-import.png"_s);
    auto *tabs = child<QTabWidget>(u"tableResults");
    for (int i = 1; i < tabs->count(); ++i) {
        if (i > 1)
            child<QCheckBox>(u"tableSkip")->setChecked(true);
        QTest::qWait(1'000);
        tabs->setCurrentIndex(i);
        QTest::qWait(100);
        importing->grab().save(to + u"/table-import-%1.png"_s.arg(i));
    }
    TableExportDialog exporting(*desk, {u"name"_s, u"duration"_s, u"start"_s});
    exporting.show();
    exporting.grab().save(to + u"/table-export.png"_s);
    CalendarExportDialog calendar(*desk);
    calendar.show();
    calendar.grab().save(to + u"/calendar-export.png"_s);
    useLanguage(u"en"_s);
}
