// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_fixture.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct SettingsFixture : ControlFixture {
    QDialog *dialog = nullptr;
    SettingsFixture()
    {
        open();
        child<QAction>("planSettings").trigger();
        dialog = &child<QDialog>("planSettingsDialog");
    }
    template <class W>
    W &field(const char *name)
    {
        W *found = dialog->findChild<W *>(QString::fromLatin1(name));
        INFO("no field " << name);
        REQUIRE(found);
        return *found;
    }
    void accept()
    {
        dialog->accept();
        settle();
    }
};

} // namespace

TEST_CASE("plan settings are stored as one step and taken back as one", "[gui][control][settings]")
{
    SettingsFixture f;
    auto &lag = f.field<QComboBox>("settingsLag");
    lag.setCurrentIndex(lag.findData(static_cast<int>(LagCalendar::Predecessor)));
    f.field<QCheckBox>("settingsPaths").setChecked(true);
    f.field<QDoubleSpinBox>("settingsFloat").setValue(2);
    f.field<QDateTimeEdit>("settingsDate").setDateTime(QDateTime(QDate(2026, 3, 9), QTime(8, 0)));
    f.accept();
    CHECK(f.errors.empty());
    const Project after = f.plan()->project;
    CHECK(after.lagCalendar == LagCalendar::Predecessor);
    CHECK(after.multiplePaths);
    CHECK(after.criticalFloat.value == 2 * 480);
    CHECK(after.planStart == WallTime::at(QDate(2026, 3, 9), 8 * 60));
    CHECK(f.task(f.project, f.design).start.date() == QDate(2026, 3, 9));
    CHECK(f.lastAct() == u"set-project-field"_s);
    CHECK(f.page->undoStack()->count() == 1);
    f.page->undoStack()->undo();
    CHECK(f.plan()->project.lagCalendar == LagCalendar::Successor);
    CHECK(f.plan()->project.criticalFloat.value == 0);
    CHECK(f.task(f.project, f.design).start.date() == QDate(2026, 3, 2));
}

TEST_CASE("a plan is scheduled back from its finish by the settings", "[gui][control][settings]")
{
    SettingsFixture f;
    f.field<QComboBox>("settingsFrom").setCurrentIndex(1);
    f.field<QDateTimeEdit>("settingsDate").setDateTime(QDateTime(QDate(2026, 5, 29), QTime(17, 0)));
    f.accept();
    CHECK(f.errors.empty());
    CHECK(f.plan()->project.scheduleFromFinish);
    CHECK(f.task(f.project, f.build).finish == WallTime::at(QDate(2026, 5, 29), 17 * 60));
}

TEST_CASE("a setting that is refused leaves nothing of the others behind",
          "[gui][control][settings]")
{
    SettingsFixture f;
    f.field<QCheckBox>("settingsPaths").setChecked(true);
    f.field<QDoubleSpinBox>("settingsPerDay").setValue(0); // a day without work
    f.accept();
    CHECK(f.dialog->isVisible());
    CHECK_FALSE(f.field<QLabel>("planSettingsProblem").text().isEmpty());
    CHECK_FALSE(f.plan()->project.multiplePaths);
    CHECK(f.plan()->project.minutesPerDay == 480);
    CHECK(f.page->undoStack()->count() == 0);
}

TEST_CASE("accepting unchanged settings is no act", "[gui][control][settings]")
{
    SettingsFixture f;
    const auto before = f.workspace->auditCount({}).value();
    f.accept();
    CHECK(f.workspace->auditCount({}).value() == before);
    CHECK(f.page->undoStack()->count() == 0);
}
