// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/site_code.h"

#include "codes/qr_code.h"
#include "page_fixture.h"
#include "ui/field/kit_tab.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableWidget>

TEST_CASE_METHOD(PageFixture,
                 "the code of a site is printed in the office and found again by a photo of it",
                 "[gui][field]")
{
    const ProjectId other = addProject(u"XM-2"_s);
    const TaskId far = addTask(other, u"桥面铺装"_s, 5);
    FieldKit kit = device(u"平板一"_s);
    const QString out = folder.filePath(u"second.out"_s);
    FieldDesk desk(*workspace);
    REQUIRE_OK(desk.prepare({FieldDeviceId(kit.key().device), other, {}, 366}, out));
    REQUIRE_OK(kit.take(out, clock.now()));
    show();
    const QString sheet = folder.filePath(u"code.png"_s);
    nextAnswer::path(sheet);
    inDialog(u"fieldSiteCode"_s, [this](QDialog &dialog) {
        auto &projects = child<QComboBox>(u"siteCodeProject"_s, &dialog);
        projects.setCurrentIndex(projects.findText(u"XM-2"_s, Qt::MatchStartsWith));
        const QString shots = qEnvironmentVariable("ZS_GRAB_DIR");
        if (!shots.isEmpty())
            dialog.grab().save(shots + u"/site_code.png"_s);
        QTest::mouseClick(&child<QPushButton>(u"goAhead"_s, &dialog), Qt::LeftButton);
    });
    INFO(failures.join(u'\n').toStdString());
    REQUIRE(failures.isEmpty());
    const QImage printed(sheet);
    REQUIRE_FALSE(printed.isNull());
    const QStringList codes = readQrCodes(printed);
    REQUIRE(codes.size() == 1);
    CHECK(siteCode(codes.front())->project == other.value());
    AuditFilter filter;
    filter.command = u"export"_s;
    CHECK(workspace->auditRecords(filter, 0, 100)->size() == 1);
    const QString shots = qEnvironmentVariable("ZS_GRAB_DIR");
    if (!shots.isEmpty())
        printed.save(shots + u"/code_sheet.png"_s);

    tab(u"fieldKit"_s);
    child<KitTab>(u"fieldKit"_s).show(std::move(kit));
    auto &tasks = child<QTableWidget>(u"kitTasks"_s);
    REQUIRE(tasks.rowCount() == 2);
    tasks.setCurrentCell(0, 0);
    nextAnswer::path(sheet);
    QTest::mouseClick(&child<QPushButton>(u"kitPhoto"_s), Qt::LeftButton);
    CHECK(tasks.item(tasks.currentRow(), 1)->text() == u"桥面铺装"_s);
    grab(u"kit_code"_s);
    auto &typed = child<QLineEdit>(u"kitCode"_s);
    typed.setText(u"xm-1"_s);
    QTest::keyClick(&typed, Qt::Key_Return);
    CHECK(tasks.item(tasks.currentRow(), 1)->text() == u"路基"_s);
    CHECK(failures.isEmpty());
    typed.setText(u"XM-9"_s);
    QTest::keyClick(&typed, Qt::Key_Return);
    CHECK(failures.size() == 1);
    CHECK(far.isValid());
}
