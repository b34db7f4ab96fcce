// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/tender_panel.h"

#include "contract_ui_fixture.h"
#include "ui/contracts/due_panel.h"

#include <QFile>
#include <QLabel>
#include <QTableWidget>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct TenderFixture : ContractUi {
    std::unique_ptr<TenderPanel> panel;

    ~TenderFixture() { panel.reset(); }
    void show()
    {
        panel = std::make_unique<TenderPanel>(*workspace);
        panel->showProject(project);
        listen(*panel);
    }
    void record(const QString &event, const QString &day)
    {
        inDialog(*panel, u"tenderRecord"_s, [&](QDialog &dialog) {
            auto &box = child<QComboBox>(dialog, u"tenderEvent"_s);
            box.setCurrentIndex(box.findData(event));
            type(dialog, u"tenderEventDay"_s, day);
            click(dialog, u"goAhead"_s);
            CHECK_FALSE(dialog.isVisible());
        });
    }
    [[nodiscard]] QString cell(const QString &id, int column)
    {
        const auto book = contracts.book();
        auto &table = child<QTableWidget>(*panel, u"tenderClocks"_s);
        for (const StatutoryClock &each : (*book)->clocks) {
            if (each.id != id)
                continue;
            for (int row = 0; row < table.rowCount(); ++row) {
                if (table.item(row, 0)->text() == each.name.text())
                    return table.item(row, column)->text();
            }
        }
        return u"no such clock"_s;
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE_METHOD(TenderFixture,
                 "days of events are entered, the clocks say what is kept and what is due next",
                 "[gui][contracts]")
{
    show();
    inDialog(*panel, u"tenderNew"_s, [&](QDialog &dialog) {
        type(dialog, u"tenderName"_s, u"施工招标"_s);
        choose(dialog, u"tenderWay"_s, 1);
        type(dialog, u"tenderEstimateText"_s, u"900"_s);
        choose(dialog, u"tenderEstimateUnit"_s, 2);
        grab(dialog, u"tender-dialog"_s);
        click(dialog, u"goAhead"_s);
        CHECK_FALSE(dialog.isVisible());
    });
    REQUIRE(file().tenders.size() == 1);
    record(u"documents-out"_s, u"2026-04-01"_s);
    record(u"bids-due"_s, u"2026-04-20"_s);
    record(u"award-notice"_s, u"2026-05-06"_s);
    CHECK(cell(u"bid-preparation"_s, 4) == u"2026-04-21"_s);
    CHECK(cell(u"bid-preparation"_s, 5) == stateWord(ClockState::Broken));
    CHECK(cell(u"contract-after-award"_s, 5) == stateWord(ClockState::Due));
    auto &next = child<QLabel>(*panel, u"tenderNext"_s);
    CHECK(next.text().contains(u"2026-06-05"_s));
    grab(*panel, u"tender-panel"_s);
    // the wrong day is taken back and entered anew
    auto &events = child<QTableWidget>(*panel, u"tenderEvents"_s);
    REQUIRE(events.rowCount() == 3);
    events.setCurrentCell(1, 0);
    nextAnswer::yes(true);
    click(*panel, u"tenderDrop"_s);
    record(u"bids-due"_s, u"2026-04-21"_s);
    CHECK(cell(u"bid-preparation"_s, 5) == stateWord(ClockState::Kept));
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(TenderFixture,
                 "clocks go out as a calendar and as a table, and the log tells of both",
                 "[gui][contracts]")
{
    Tender tender;
    tender.project = project;
    tender.name = u"施工招标"_s;
    const auto id = contracts.saveTender(tender);
    REQUIRE_OK(id);
    TenderEvent award;
    award.tender = *id;
    award.event = u"award-notice"_s;
    award.happenedOn = QDate(2026, 5, 6);
    REQUIRE_OK(contracts.saveEvent(award));
    show();
    const QString calendar = folder.filePath(u"clocks.ics"_s);
    nextAnswer::path(calendar);
    click(*panel, u"tenderExport"_s);
    CHECK(failures.isEmpty());
    const QByteArray ics = contentOf(calendar);
    CHECK(ics.contains("BEGIN:VEVENT"));
    CHECK(ics.contains("DTSTART;VALUE=DATE:20260605"));
    CHECK(ics.contains("BEGIN:VALARM"));
    const QString pdf = folder.filePath(u"clocks.pdf"_s);
    nextAnswer::path(pdf);
    click(*panel, u"tenderExport"_s);
    CHECK(contentOf(pdf).startsWith("%PDF"));
    AuditFilter filter;
    filter.command = u"export"_s;
    CHECK(workspace->auditCount(filter).value_or(0) == 2);

    DuePanel due(*workspace);
    listen(due);
    due.refresh();
    auto &table = child<QTableWidget>(due, u"dueTable"_s);
    REQUIRE(table.rowCount() == 1);
    CHECK(table.item(0, 0)->text() == u"2026-06-05"_s);
    ProjectId wanted;
    QObject::connect(&due, &DuePanel::projectWanted, &due, [&](ProjectId p) { wanted = p; });
    click(due, u"dueOpen"_s);
    CHECK(wanted == project);
    grab(due, u"due-panel"_s);
    choose(due, u"dueKind"_s, 2);
    CHECK(table.rowCount() == 0);
    CHECK_FALSE(child<QPushButton>(due, u"dueExport"_s).isEnabled());
}
