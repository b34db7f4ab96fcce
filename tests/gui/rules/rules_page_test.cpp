// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules_page.h"

#include "support/temp_workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct Page : TempWorkspace {
    ProjectId over;
    std::unique_ptr<RulesPage> page;

    Page()
    {
        Project project;
        project.code = u"P1"_s;
        project.name = u"示例路改造"_s;
        project.plannedStart = QDate(2026, 3, 2);
        project.estimate = Money::yuan(10'000'000);
        project.budget = Money::yuan(11'500'000);
        over = createProject(*workspace, project).value();
        (void)addProject(u"P2"_s);
        page = std::make_unique<RulesPage>(*workspace);
        page->resize(1100, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
    }
    template <class W>
    [[nodiscard]] W &child(const QString &name) const
    {
        W *found = page->findChild<W *>(name);
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QTableWidget &table() const { return child<QTableWidget>(u"ruleTable"_s); }
    [[nodiscard]] QString details() const
    {
        return child<QTextBrowser>(u"ruleDetails"_s).toPlainText();
    }
    [[nodiscard]] int shownRows() const
    {
        int shown = 0;
        for (int row = 0; row < table().rowCount(); ++row)
            shown += table().isRowHidden(row) ? 0 : 1;
        return shown;
    }
};

} // namespace

TEST_CASE("The page lists every rule with its source and the projects on which it fires")
{
    const Page page;
    CHECK(page.table().rowCount() >= 10);
    page.table().selectRow(0);
    CHECK(page.details().contains(u"712"));
    CHECK(page.details().contains(u"示例路改造"));
    CHECK(page.details().contains(u"project.budget > project.estimate * (1 + limit)"));
}

TEST_CASE("A link to a project tells why the same rule fires there; its button opens the project")
{
    const Page page;
    page.table().selectRow(0);
    auto &browser = page.child<QTextBrowser>(u"ruleDetails"_s);
    Q_EMIT browser.anchorClicked(QUrl(u"project:"_s + page.over.value().toString()));
    auto &choice = page.child<QComboBox>(u"ruleProject"_s);
    CHECK(choice.currentText() == u"示例路改造");
    CHECK(page.details().contains(u"1150"));
    CHECK(page.details().contains(u"1000"));
    ProjectId wanted;
    QObject::connect(page.page.get(),
                     &RulesPage::projectWanted,
                     page.page.get(),
                     [&](ProjectId id) { wanted = id; });
    page.child<QPushButton>(u"openRuleProject"_s).click();
    CHECK(wanted == page.over);
}

TEST_CASE("Rules are found by words of their source; a project without figures is told so")
{
    const Page page;
    auto &filter = page.child<QLineEdit>(u"ruleFilter"_s);
    const int all = page.shownRows();
    filter.setText(u"712"_s);
    CHECK(page.shownRows() > 0);
    CHECK(page.shownRows() < all);
    filter.clear();
    CHECK(page.shownRows() == all);
    auto &choice = page.child<QComboBox>(u"ruleProject"_s);
    choice.setCurrentIndex(choice.count() - 1);
    CHECK(page.table().rowCount() == all);
    bool missing = false;
    for (int row = 0; row < all; ++row) {
        page.table().selectRow(row);
        missing = missing || page.details().contains(u"Not entered");
    }
    CHECK(missing);
}
