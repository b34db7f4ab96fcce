// SPDX-License-Identifier: GPL-3.0-or-later
// The network through the page set-up to paper and files, and into the log.
#include "../gantt/page_fixture.h"
#include "ui/print/page_preview.h"
#include "ui/print/page_setup_dialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

bool hasContentsTab(PageSetupDialog &dialog)
{
    constexpr int kContents = 2;
    return dialog.findChild<QTabWidget *>(u"pageTabs"_s)->isTabVisible(kContents);
}

struct NetworkOutput {
    QTemporaryDir settings;
    QTemporaryDir out;
    std::unique_ptr<PageFixture> page;

    NetworkOutput()
    {
        QCoreApplication::setOrganizationName(u"zhengshu-test"_s);
        QCoreApplication::setApplicationName(u"network"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        page = std::make_unique<PageFixture>();
    }
    ~NetworkOutput()
    {
        page.reset();
        QCoreApplication::setOrganizationName({});
    }
    [[nodiscard]] PageFixture &f() const { return *page; }
    [[nodiscard]] PageSetupDialog &open(const char *action)
    {
        f().press(action);
        PageSetupDialog *dialog = nullptr;
        for (auto *each : f().page.findChildren<PageSetupDialog *>()) {
            if (each->isVisible())
                dialog = each;
        }
        REQUIRE(dialog);
        return *dialog;
    }
    [[nodiscard]] QString newestExport() const
    {
        AuditFilter filter;
        filter.command = u"export"_s;
        const auto records = f().store.workspace->auditRecords(filter, 0, 1, true);
        REQUIRE_OK(records);
        return records->empty() ? QString() : records->front().note;
    }
};

} // namespace

TEST_CASE("the network goes through the page set-up with its preview into a PDF of tiles",
          "[gui][network][print]")
{
    NetworkOutput o;
    QSignalSpy exported(&o.f().page, &GanttPage::exported);
    PageSetupDialog &dialog = o.open("ganttPrintNetwork");
    CHECK(dialog.preview().pages() == 1);
    CHECK_FALSE(hasContentsTab(dialog)); // it has no rows, days and columns to choose from
    dialog.findChild<QComboBox *>(u"pagePaper"_s)->setCurrentIndex(0); // A4
    dialog.findChild<QSpinBox *>(u"pageWide"_s)->setValue(2);
    dialog.settle();
    if (const QString kept = qEnvironmentVariable("ZS_PICTURES"); !kept.isEmpty())
        CHECK(dialog.grab().save(kept + u"/network-setup.png"_s));
    CHECK(dialog.setup().paper == PaperKind::A4);
    dialog.findChild<QPushButton *>(u"pagePdf"_s)->click();
    auto *files = o.f().page.findChild<QFileDialog *>(u"ganttExportDialog"_s);
    REQUIRE(files);
    Q_EMIT files->fileSelected(o.out.filePath(u"net.pdf"_s));
    files->close();
    REQUIRE(QTest::qWaitFor([&] { return exported.size() == 1; }, 20'000));
    CHECK(o.f().errors.empty());
    CHECK(QFileInfo(o.out.filePath(u"net.pdf"_s)).size() > 1000);
    CHECK(o.newestExport().contains(u"net.pdf"_s));
    CHECK(o.newestExport().contains(u"Network"_s));
    CHECK(o.newestExport().contains(u"A4"_s));
}

TEST_CASE("printing prints what is shown: the chart, or the network in its place",
          "[gui][network][print]")
{
    NetworkOutput o;
    PageSetupDialog &chart = o.open("ganttPrint");
    CHECK(hasContentsTab(chart));
    chart.findChild<QSpinBox *>(u"pageWide"_s)->setValue(3);
    chart.findChild<QPushButton *>(u"pageKeep"_s)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    o.f().press("ganttNetwork");
    PageSetupDialog &network = o.open("ganttPrint");
    CHECK_FALSE(hasContentsTab(network));
    network.findChild<QSpinBox *>(u"pageWide"_s)->setValue(5);
    network.findChild<QPushButton *>(u"pageKeep"_s)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(o.open("ganttPrint").setup().pagesWide == 5);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    o.f().press("ganttNetwork");
    o.f().page.findChild<PageSetupDialog *>()->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(o.open("ganttPrint").setup().pagesWide == 3); // each keeps its own
}
