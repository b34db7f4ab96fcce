// SPDX-License-Identifier: GPL-3.0-or-later
// From the plan page to paper and files, and into the log.
#include "../gantt/page_fixture.h"
#include "ui/print/page_setup_dialog.h"
#include "ui/print/page_setup_store.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// A person's settings that go with the test.
struct OwnSettings {
    QTemporaryDir folder;
    OwnSettings()
    {
        QCoreApplication::setOrganizationName(u"zhengshu-test"_s);
        QCoreApplication::setApplicationName(u"print"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    }
};

struct OutputFixture {
    OwnSettings settings;
    PageFixture f;
    QTemporaryDir out;

    PageSetupDialog &openSetup()
    {
        f.press("ganttPrint");
        auto *dialog = f.page.findChild<PageSetupDialog *>();
        REQUIRE(dialog);
        return *dialog;
    }
    /// Answers the file dialog and waits until the work is done.
    void giveFile(const QString &name)
    {
        auto *dialog = f.page.findChild<QFileDialog *>(u"ganttExportDialog"_s);
        REQUIRE(dialog);
        Q_EMIT dialog->fileSelected(out.filePath(name));
        dialog->close();
    }
    QStringList notesOf(const QString &act)
    {
        AuditFilter filter;
        filter.command = act;
        const auto records = f.store.workspace->auditRecords(filter, 0, 100);
        REQUIRE_OK(records);
        QStringList notes;
        for (const LogRecord &record : *records)
            notes << record.note;
        return notes;
    }
};

} // namespace

TEST_CASE("a PDF from the page set-up is written in the background and accounted for",
          "[gui][print]")
{
    OutputFixture o;
    QSignalSpy exported(&o.f.page, &GanttPage::exported);
    QSignalSpy began(&o.f.page, &GanttPage::workBegan);
    PageSetupDialog &dialog = o.openSetup();
    dialog.findChild<QComboBox *>(u"pagePaper"_s)->setCurrentIndex(0); // A4
    dialog.findChild<QPushButton *>(u"pagePdf"_s)->click();
    o.giveFile(u"plan.pdf"_s);
    REQUIRE(began.size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return exported.size() == 1; }, 20'000));
    CHECK(o.f.errors.empty());
    CHECK(QFileInfo(o.out.filePath(u"plan.pdf"_s)).size() > 1000);
    const QStringList notes = o.notesOf(u"export"_s);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].contains(u"plan.pdf"_s));
    CHECK(notes[0].contains(u"A4"_s));
    CHECK(notes[0].contains(u"1 page"_s));
}

TEST_CASE("work that is cancelled leaves no file and no record", "[gui][print]")
{
    OutputFixture o;
    for (int i = 0; i < 400; ++i)
        (void)o.f.store.addTask(o.f.project, u"分项 %1"_s.arg(i));
    PageFixture::settle();
    QObject::connect(&o.f.page,
                     &GanttPage::workBegan,
                     &o.f.page,
                     [](const QString &, QFuture<void> work) { work.cancel(); });
    o.openSetup().findChild<QPushButton *>(u"pagePdf"_s)->click();
    o.giveFile(u"plan.pdf"_s);
    REQUIRE(QTest::qWaitFor([&] { return !o.f.errors.empty(); }, 20'000));
    CHECK(o.f.errors[0].code == ErrorCode::Cancelled);
    CHECK(QDir(o.out.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    CHECK(o.notesOf(u"export"_s).isEmpty());
}

TEST_CASE("the set-up is kept for its project, and cancelling keeps nothing", "[gui][print]")
{
    OutputFixture o;
    PageSetupDialog &first = o.openSetup();
    first.findChild<QSpinBox *>(u"pageWide"_s)->setValue(5);
    first.findChild<QPushButton *>(u"pageKeep"_s)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    PageSetupDialog &second = o.openSetup();
    CHECK(second.setup().pagesWide == 5);
    second.findChild<QSpinBox *>(u"pageWide"_s)->setValue(2);
    second.findChild<QPushButton *>(u"pageCancel"_s)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(o.openSetup().setup().pagesWide == 5);
}

TEST_CASE("the words of a classified project's pages stay out of the settings", "[gui][print]")
{
    const OwnSettings settings;
    PageSetup setup = usualSetup();
    setup.headerText = u"涉密工程"_s;
    setup.percent = 70;
    keepSetup(u"gantt/x"_s, Classification::Secret, setup);
    CHECK(keptSetup(u"gantt/x"_s).headerText.isEmpty());
    CHECK(keptSetup(u"gantt/x"_s).percent == 70);
    keepSetup(u"gantt/y"_s, Classification::Open, setup);
    CHECK(keptSetup(u"gantt/y"_s).headerText == u"涉密工程"_s);
    CHECK(keptSetup(u"gantt/z"_s)
              .headerText.isEmpty()); // another project takes the form, not the words
    CHECK(keptSetup(u"gantt/z"_s).percent == 70);
}

TEST_CASE("a page that goes while it writes leaves no file that nobody accounts for",
          "[gui][print]")
{
    const OwnSettings settings;
    const QTemporaryDir out;
    {
        PageFixture f;
        for (int i = 0; i < 400; ++i)
            (void)f.store.addTask(f.project, u"分项 %1"_s.arg(i));
        PageFixture::settle();
        f.press("ganttExportPdf");
        auto *dialog = f.page.findChild<QFileDialog *>(u"ganttExportDialog"_s);
        REQUIRE(dialog);
        Q_EMIT dialog->fileSelected(out.filePath(u"plan.pdf"_s));
    }
    CHECK(QDir(out.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}
