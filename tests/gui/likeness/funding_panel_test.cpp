// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/funding_panel.h"

#include "commands/money_desk.h"
#include "panel_parts.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTimer>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Page : TempWorkspace {
    std::unique_ptr<FundingPanel> panel;
    QString failure;

    Page()
    {
        for (int i = 0; i < 3; ++i) {
            Project project;
            project.code = u"R%1"_s.arg(i);
            project.name = u"储备项目%1"_s.arg(i);
            project.kind = ProjectKind::Water;
            project.tags = u"no-revenue"_s;
            project.estimate = Money::yuan((i + 1) * 1'000'000);
            project.plannedStart = QDate(2027, 3, 1);
            REQUIRE_OK(createProject(*workspace, project));
        }
        for (const FundSource source : {FundSource::Appropriation, FundSource::SpecialBond}) {
            FundQuota row;
            row.year = 2027;
            row.source = source;
            row.name = source == FundSource::Appropriation ? u"本级财政"_s : u"专项债"_s;
            row.number = u"示财〔2027〕%1号"_s.arg(static_cast<int>(source));
            row.amount = Money::yuan(3'000'000);
            REQUIRE_OK(MoneyDesk(*workspace).setQuota(row));
        }
        panel = std::make_unique<FundingPanel>(*workspace);
        QObject::connect(panel.get(),
                         &FundingPanel::failed,
                         panel.get(),
                         [this](const Error &error) { failure = error.message; });
        panel->resize(900, 480);
        panel->show();
        childOf<QSpinBox>(*panel, u"fundingYear"_s).setValue(2027);
        panel->refresh();
        REQUIRE(QTest::qWaitForWindowExposed(panel.get()));
    }
    [[nodiscard]] QTableWidget &table() const
    {
        return childOf<QTableWidget>(*panel, u"fundingTable"_s);
    }
    void search()
    {
        auto &keep = childOf<QPushButton>(*panel, u"fundingKeep"_s);
        QTest::mouseClick(&childOf<QPushButton>(*panel, u"fundingSearch"_s), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return keep.isEnabled(); }, 20'000));
    }
};

} // namespace

TEST_CASE("A year is searched beside the window, told with its proof, and kept as a proposal")
{
    Page page;
    REQUIRE(page.table().rowCount() == 3);
    CHECK(childOf<QTextBrowser>(*page.panel, u"fundingDetails"_s)
              .toPlainText()
              .contains(u"52")); // the negative list, with its document
    page.search();
    int chosen = 0;
    for (int row = 0; row < 3; ++row)
        chosen += page.table().item(row, 5)->text().isEmpty() ? 0 : 1;
    CHECK(chosen >= 1);
    CHECK(chosen < 3); // three million of six, and no bonds for what has no revenue
    keepPicture(*page.panel, u"funding.png"_s);
    QTest::mouseClick(&childOf<QPushButton>(*page.panel, u"fundingKeep"_s), Qt::LeftButton);
    CHECK(page.failure.isEmpty());
    const auto proposals = FundingDesk(*page.workspace).proposals(2027);
    REQUIRE_OK(proposals);
    CHECK(proposals->size() == 1);
}

TEST_CASE("A project that is pinned in gets its money, and one that was left out does not")
{
    Page page;
    page.table().selectRow(0);
    auto &pin = childOf<QComboBox>(*page.panel, u"fundingPin"_s);
    pin.setCurrentIndex(pin.findData(static_cast<int>(FundPin::In)));
    Q_EMIT pin.activated(pin.currentIndex());
    page.table().selectRow(1);
    pin.setCurrentIndex(pin.findData(static_cast<int>(FundPin::Out)));
    Q_EMIT pin.activated(pin.currentIndex());
    page.search();
    CHECK_FALSE(page.table().item(0, 5)->text().isEmpty());
    CHECK(page.table().item(1, 5)->text().isEmpty());
    CHECK(page.failure.isEmpty());
}

TEST_CASE("A kept proposal goes before an approval with what is known of it filled in")
{
    Page page;
    auto &approve = childOf<QPushButton>(*page.panel, u"proposalApprove"_s);
    CHECK_FALSE(approve.isEnabled()); // nothing is kept yet
    page.search();
    QTest::mouseClick(&childOf<QPushButton>(*page.panel, u"fundingKeep"_s), Qt::LeftButton);
    REQUIRE(approve.isEnabled());
    bool seen = false;
    QTimer::singleShot(0, page.panel.get(), [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        seen = dialog->objectName() == u"approvalStartDialog"_s;
        keepPicture(*dialog, u"funding-approval.png"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"approvalStartGo"_s), Qt::LeftButton);
        // nobody's reason, nobody's key: it is told, and the dialog stays
        CHECK(dialog->isVisible());
        static_cast<QDialog *>(dialog)->reject();
    });
    QTest::mouseClick(&approve, Qt::LeftButton);
    CHECK(seen);
    CHECK(page.failure.isEmpty());
    CHECK(FundingDesk(*page.workspace).proposals(2027)->front().state == ProposalState::Draft);
}
