// SPDX-License-Identifier: GPL-3.0-or-later
// The plan page on a real workspace with a small plan: 设计 5 days, 施工 10 days after it, 绿化 3
// days by itself.
#pragma once

#include "commands/baseline_commands.h"
#include "commands/progress_commands.h"
#include "support/temp_workspace.h"
#include "ui/control/fact_table.h"
#include "ui/gantt/gantt_page.h"
#include "ui/plan/plan_desk.h"
#include "ui/shell/plan_page.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/dialog_seam.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDeadlineTimer>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QUndoStack>

namespace zs::test {

struct OwnSettings {
    QTemporaryDir configuration;
    OwnSettings()
    {
        QApplication::setOrganizationName(QStringLiteral("zhengshu-test"));
        QApplication::setApplicationName(QStringLiteral("zhengshu-control-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, configuration.path());
        QSettings().clear();
        nextAnswer::clear();
    }
};

struct ControlFixture : OwnSettings, TempWorkspace {
    ProjectId project = addProject();
    TaskId design = addTask(project, QStringLiteral("设计"), 5);
    TaskId build = addTask(project, QStringLiteral("施工"), 10);
    TaskId green = addTask(project, QStringLiteral("绿化"), 3);
    std::unique_ptr<PlanPage> page;
    std::vector<Error> errors;
    QStringList said;

    ControlFixture() { REQUIRE_OK(workspace->run(AddLink{project, design, build})); }

    void open(const char *view = "")
    {
        applyTheme(ThemeKind::Light, 100);
        page = std::make_unique<PlanPage>(*workspace);
        QObject::connect(page.get(), &PlanPage::failed, page.get(), [this](const Error &e) {
            errors.push_back(e);
        });
        QObject::connect(
            page.get(), &PlanPage::done, page.get(), [this](const QString &text) { said << text; });
        page->resize(1366, 690);
        page->show();
        page->showProject(project);
        if (*view)
            page->showView(QString::fromLatin1(view));
        settle();
    }
    /// Until events are let through and nothing is being worked out beside the window.
    static void settle()
    {
        const auto isBusy = [] {
            return std::ranges::any_of(QApplication::allWidgets(), [](const QWidget *widget) {
                const auto *line = qobject_cast<const BusyLine *>(widget);
                return line && line->isRunning();
            });
        };
        const QDeadlineTimer patience(30'000);
        for (int i = 0; i < 4 || (isBusy() && !patience.hasExpired()); ++i)
            QApplication::processEvents(QEventLoop::AllEvents, 5);
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
    }
    template <class W>
    [[nodiscard]] W &child(const char *name) const
    {
        W *found = page->findChild<W *>(QString::fromLatin1(name));
        INFO("no child named " << name);
        REQUIRE(found);
        return *found;
    }
    void click(const char *name)
    {
        auto &button = child<QAbstractButton>(name);
        REQUIRE(button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
        settle();
    }
    void baseline(const QString &name = QStringLiteral("批复"))
    {
        SaveBaseline save{project, name, QStringLiteral("示发改〔2026〕7号")};
        REQUIRE_OK(workspace->run(save));
    }
    void status(QDate date)
    {
        REQUIRE_OK(workspace->run(SetStatusDate{project, WallTime::at(date, 17 * 60)}));
    }
    [[nodiscard]] PlanPtr plan() const
    {
        const auto now = workspace->plan(project);
        REQUIRE_OK(now);
        return now->plan;
    }
    [[nodiscard]] QString lastAct() const
    {
        const auto records = workspace->auditRecords({}, 0, 1, true);
        REQUIRE_OK(records);
        REQUIRE_FALSE(records->empty());
        return records->front().command;
    }
    [[nodiscard]] static QStringList column(const FactTable &table, std::size_t column)
    {
        QStringList texts;
        for (const FactRow &row : table.rows())
            texts << row.cells[column].text;
        return texts;
    }
};

} // namespace zs::test
