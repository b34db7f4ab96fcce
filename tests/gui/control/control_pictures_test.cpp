// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the tabs. With ZS_PICTURES set to a folder they are kept there to be
// looked at.
#include "control_fixture.h"

#include <QTabWidget>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

void keep(QWidget &widget, const QString &name)
{
    const QPixmap picture = widget.grab();
    CHECK(picture.width() > 100);
    if (const QString folder = qEnvironmentVariable("ZS_PICTURES"); !folder.isEmpty())
        CHECK(picture.save(folder + u'/' + name + u".png"_s));
}

} // namespace

TEST_CASE("the tabs show a delayed plan, light, dark and in high contrast",
          "[gui][control][pictures]")
{
    ControlFixture f;
    f.addTask(f.project, u"竣工验收"_s, 2);
    f.baseline(u"初步设计批复基线"_s);
    REQUIRE_OK(f.workspace->run(SetDuration{f.project, f.design, {8 * 480}}));
    REQUIRE_OK(
        f.workspace->run(RecordProgress{.project = f.project, .task = f.design, .percent = 60}));
    f.status(QDate(2026, 3, 13));
    f.open();
    f.page->gantt().selectTask(f.build);
    f.child<QAction>("planWhy").setChecked(true);
    QTest::qWait(600);
    keep(*f.page, u"why"_s);
    f.page->showView(u"planProgress"_s);
    ControlFixture::settle();
    CHECK_FALSE(f.child<QWidget>("whyPanel").isVisible()); // it belongs to the chart
    keep(*f.page, u"earned"_s);
    f.status(QDate(2026, 3, 17));
    ControlFixture::settle();
    keep(*f.page, u"earned-kept"_s);
    auto &pages = f.child<QTabWidget>("earnedPages");
    pages.setCurrentIndex(2);
    ControlFixture::settle();
    keep(*f.page, u"periods"_s);
    pages.setCurrentIndex(0);
    f.child<QTabWidget>("progressPages").setCurrentIndex(1);
    ControlFixture::settle();
    keep(*f.page, u"baselines"_s);
    f.page->showView(u"planQuality"_s);
    ControlFixture::settle();
    keep(*f.page, u"quality"_s);
    for (const auto &[kind, name] : {std::pair(ThemeKind::Dark, u"dark"_s),
                                     std::pair(ThemeKind::HighContrast, u"contrast"_s)}) {
        applyTheme(kind, 100);
        f.page->dress();
        ControlFixture::settle();
        keep(*f.page, u"quality-"_s + name);
        f.page->showView(u"planProgress"_s);
        f.child<QTabWidget>("progressPages").setCurrentIndex(0);
        ControlFixture::settle();
        keep(*f.page, u"earned-"_s + name);
        f.page->showView(u"planQuality"_s);
    }
    applyTheme(ThemeKind::Light, 100);
    CHECK(f.errors.empty());
}

TEST_CASE("the dialogs fit their words", "[gui][control][pictures]")
{
    ControlFixture f;
    f.addTask(f.project, u"竣工验收"_s, 2);
    f.open();
    const auto shown = [&](const char *action, const char *name) -> QDialog & {
        f.child<QAction>(action).trigger();
        ControlFixture::settle();
        for (auto *dialog : f.page->findChildren<QDialog *>(QString::fromLatin1(name))) {
            if (dialog->isVisible())
                return *dialog;
        }
        FAIL("no dialog " << name);
        return f.child<QDialog>(name);
    };
    for (const auto &[action, name] : {std::pair("planSettings", "planSettingsDialog"),
                                       std::pair("planLinks", "externalLinksDialog"),
                                       std::pair("planFloatPaths", "floatPaths")}) {
        QDialog &dialog = shown(action, name);
        keep(dialog, QString::fromLatin1(name));
        dialog.reject();
        ControlFixture::settle();
    }
    shown("scenarioNew", "scenarioName").accept();
    ControlFixture::settle();
    REQUIRE(f.page->desk().run(SetDuration{f.project, f.design, {9 * 480}}, u"x"_s));
    REQUIRE_OK(f.workspace->run(SetDuration{f.project, f.design, {6 * 480}}));
    ControlFixture::settle();
    keep(*f.page, u"scenario"_s);
    keep(shown("scenarioCompare", "compareScenarios"), u"compare"_s);
    f.child<QDialog>("compareScenarios").reject();
    keep(shown("scenarioAdopt", "adoptScenario"), u"adopt"_s);
    f.child<QDialog>("adoptScenario").reject();
    f.page->showView(u"planProgress"_s);
    ControlFixture::settle();
    f.child<QDateEdit>("statusDate").setDate(QDate(2026, 3, 6));
    f.click("updateToDate");
    keep(f.child<QDialog>("movePreview"), u"preview"_s);
    CHECK(f.errors.empty());
}
