// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "commands/project_fields.h"
#include "support/temp_workspace.h"
#include "ui/widgets/dialog_seam.h"

#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct Overview : TempWorkspace {
    std::vector<ProjectId> ids;
    std::unique_ptr<OverviewPage> page;

    Overview()
    {
        add(u"P1"_s, ProjectStage::Reserve, 100);
        add(u"P2"_s, ProjectStage::Execution, 300);
        add(u"P3"_s, ProjectStage::Closed, 50);
        add(u"P4"_s, ProjectStage::Cancelled, 999);
        page = std::make_unique<OverviewPage>(*workspace);
        page->resize(1200, 720);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
    }
    void add(const QString &code, ProjectStage stage, std::int64_t tenThousandYuan)
    {
        Project project;
        project.code = code;
        project.name = u"项目"_s + code;
        project.stage = stage;
        project.plannedStart = QDate(2026, 3, 2);
        project.budget = Money::yuan(tenThousandYuan * 10'000);
        const auto id = createProject(*workspace, project);
        REQUIRE_OK(id);
        ids.push_back(*id);
    }
    template <class W>
    [[nodiscard]] W &child(const QString &name) const
    {
        W *found = page->findChild<W *>(name);
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QStringList shown() const
    {
        const QAbstractItemModel &rows = *child<QTableView>(u"overviewTable"_s).model();
        QStringList codes;
        for (int row = 0; row < rows.rowCount(); ++row)
            codes << rows.index(row, 0).data().toString();
        codes.sort();
        return codes;
    }
};

} // namespace

TEST_CASE(
    "Each number of the overview leads to the projects behind it; cancelled ones do not count")
{
    const Overview page;
    CHECK(page.shown() == QStringList{u"P1"_s, u"P2"_s, u"P3"_s});
    page.child<QToolButton>(u"overviewCard1"_s).click();
    CHECK(page.shown() == QStringList{u"P1"_s});
    page.child<QToolButton>(u"overviewCard2"_s).click();
    CHECK(page.shown() == QStringList{u"P2"_s});
    page.child<QToolButton>(u"overviewCard3"_s).click();
    CHECK(page.shown() == QStringList{u"P3"_s});
    CHECK(page.child<QToolButton>(u"overviewCard0"_s).text().contains(u"450"));
    auto &choice = page.child<QComboBox>(u"overviewNumber"_s);
    choice.setCurrentIndex(choice.count() - 1); // the last stage
    CHECK(page.shown() == QStringList{u"P3"_s});
}

TEST_CASE("A bar leads to the projects of its own stage, the first stage on top")
{
    const Overview page;
    auto *chart = page.child<QChartView>(u"overviewChart1"_s).chart();
    auto *series = qobject_cast<QAbstractBarSeries *>(chart->series().front());
    REQUIRE(series);
    auto *axis = qobject_cast<QBarCategoryAxis *>(chart->axes(Qt::Vertical).front());
    REQUIRE(axis);
    REQUIRE(axis->categories().size() == 3);
    Q_EMIT series->clicked(2, series->barSets().front()); // the topmost
    CHECK(page.shown() == QStringList{u"P1"_s});
    Q_EMIT series->clicked(0, series->barSets().front());
    CHECK(page.shown() == QStringList{u"P3"_s});
}

TEST_CASE("A row of the overview opens the project")
{
    const Overview page;
    ProjectId wanted;
    QObject::connect(page.page.get(),
                     &OverviewPage::projectWanted,
                     page.page.get(),
                     [&](ProjectId id) { wanted = id; });
    page.child<QToolButton>(u"overviewCard2"_s).click();
    auto &table = page.child<QTableView>(u"overviewTable"_s);
    Q_EMIT table.activated(table.model()->index(0, 1));
    CHECK(wanted == page.ids[1]);
}

TEST_CASE("The overview goes to paper and its list to a file, both in the log")
{
    const Overview page;
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"overview.pdf"_s);
    nextAnswer::path(pdf);
    page.child<QPushButton>(u"printOverview"_s).click();
    CHECK(QFileInfo(pdf).size() > 5'000);
    const QString csv = folder.filePath(u"list.csv"_s);
    nextAnswer::path(csv);
    page.child<QPushButton>(u"exportOverview"_s).click();
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"项目P2"));
    AuditFilter filter;
    filter.command = u"export"_s;
    CHECK(page.workspace->auditCount(filter).value_or(0) >= 1);
    filter.command = u"print"_s;
    CHECK(page.workspace->auditCount(filter).value_or(0) == 1);
}
