// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/likeness/likeness_panel.h"

#include "panel_parts.h"
#include "ui/likeness/library_check_dialog.h"
#include "ui/likeness/likeness_hint.h"
#include "ui/widgets/dialog_seam.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Panel : TempWorkspace {
    ProjectId first;
    ProjectId second;
    std::unique_ptr<LikenessPanel> panel;
    QString failure;

    Panel()
    {
        first = added(u"P1"_s, u"青岚区滨河路道路综合提升工程"_s, ProjectStage::Reserve);
        second = added(u"P2"_s, u"滨河路道路提质改造项目"_s, ProjectStage::Execution);
        (void)added(u"P3"_s, u"城北实验小学新建工程"_s, ProjectStage::Reserve);
        for (int i = 0; i < 6; ++i)
            (void)added(u"OLD%1"_s.arg(i), u"青岚区旧桥加固%1"_s.arg(i), ProjectStage::Closed);
        panel = std::make_unique<LikenessPanel>(*workspace);
        QObject::connect(panel.get(),
                         &LikenessPanel::failed,
                         panel.get(),
                         [this](const Error &error) { failure = error.message; });
        panel->resize(900, 480);
        panel->show();
        panel->showProject(first);
        REQUIRE(QTest::qWaitForWindowExposed(panel.get()));
    }
    ProjectId added(const QString &code, const QString &name, ProjectStage stage)
    {
        Project project;
        project.code = code;
        project.name = name;
        project.stage = stage;
        project.plannedStart = QDate(2024, 3, 4);
        project.plannedFinish = QDate(2025, 3, 3);
        if (stage == ProjectStage::Closed)
            project.finishedOn = project.plannedFinish.addDays(code.endsWith(u'1') ? 60 : 0);
        if (name.contains(u"滨河路"))
            project.scope = u"车行道沥青罩面3200平方米，更换路灯86盏，改造雨水口120座"_s;
        const auto id = createProject(*workspace, project);
        REQUIRE_OK(id);
        return *id;
    }
    [[nodiscard]] QTableWidget &table() const
    {
        return childOf<QTableWidget>(*panel, u"duplicateTable"_s);
    }
};

} // namespace

TEST_CASE("A likely duplicate stands beside the project with its parts, and is judged by a reason")
{
    Panel page;
    REQUIRE(page.table().rowCount() == 1);
    CHECK(page.table().item(0, 3)->text() == u"滨河路道路提质改造项目");
    const QString details = childOf<QTextBrowser>(*page.panel, u"duplicateDetails"_s).toPlainText();
    CHECK(details.contains(u"滨河路道路"));
    CHECK(details.contains(u"更换路灯86盏"));
    auto &duplicate = childOf<QPushButton>(*page.panel, u"judgeDuplicate"_s);
    CHECK_FALSE(duplicate.isEnabled()); // no reason yet
    keepPicture(*page.panel, u"duplicates.png"_s);
    childOf<QLineEdit>(*page.panel, u"verdictReason"_s).setText(u"同一条路，同样内容"_s);
    REQUIRE(duplicate.isEnabled());
    QTest::mouseClick(&duplicate, Qt::LeftButton);
    CHECK(page.failure.isEmpty());
    REQUIRE(page.table().rowCount() == 1);
    CHECK(page.table().item(0, 4)->text() == verdictText(SamenessVerdict::Duplicate));
    CHECK(childOf<QTextBrowser>(*page.panel, u"duplicateDetails"_s)
              .toPlainText()
              .contains(u"同一条路，同样内容"));
}

TEST_CASE("Advice tells how finished projects fared and how many there were")
{
    Panel page;
    auto &advice = childOf<QTableWidget>(*page.panel, u"adviceTable"_s);
    REQUIRE(advice.rowCount() >= 1);
    CHECK(advice.item(0, 1)->text().contains(u'6'));
    CHECK(advice.item(0, 1)->text().contains(u"17 %")); // 1 of 6
    page.panel->showProject({});
    CHECK(advice.rowCount() == 0);
    CHECK(page.table().rowCount() == 0);
    CHECK(page.failure.isEmpty());
}

TEST_CASE("The whole library is checked beside the window and its pairs are written to a file")
{
    Panel page;
    LikenessDesk desk(*page.workspace);
    LibraryCheckDialog dialog(*page.workspace, desk);
    dialog.show();
    auto &table = childOf<QTableWidget>(dialog, u"libraryCheckTable"_s);
    auto &save = childOf<QPushButton>(dialog, u"libraryCheckExport"_s);
    REQUIRE(QTest::qWaitFor([&] { return save.isEnabled(); }));
    REQUIRE(table.rowCount() >= 1);
    keepPicture(dialog, u"library_check.png"_s);
    const QString path = page.folder.filePath(u"pairs.xlsx"_s);
    nextAnswer::path(path);
    QTest::mouseClick(&save, Qt::LeftButton);
    CHECK(QFile::exists(path));
}

TEST_CASE("Who enters what the library has already is told so, and may go on")
{
    Panel page;
    LikenessHint hint(*page.workspace);
    Project draft;
    draft.name = u"滨河路道路综合提升"_s;
    hint.check(draft);
    REQUIRE(QTest::qWaitFor([&] { return !hint.isHidden(); }));
    CHECK(hint.text().contains(u"滨河路"));
    draft.name = u"完全另外的事情"_s;
    hint.check(draft);
    CHECK(QTest::qWaitFor([&] { return hint.isHidden(); }));
}
