// SPDX-License-Identifier: GPL-3.0-or-later
// A real workspace with two people and three tasks, and the resource page shown on it.
#pragma once

#include "commands/assignment_commands.h"
#include "commands/resource_commands.h"
#include "support/temp_workspace.h"
#include "ui/resources/level_dialog.h"
#include "ui/resources/resource_tab.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTest>

namespace zs::test {

struct ResourceFixture {
    TempWorkspace store;
    ProjectId project = store.addProject();
    TaskId survey = store.addTask(project, QStringLiteral("地质勘察"), 5);
    TaskId drawings = store.addTask(project, QStringLiteral("施工图设计"), 3);
    TaskId review = store.addTask(project, QStringLiteral("图纸审查"), 2);
    ResourceId zhang;
    QUndoStack steps;
    PlanDesk desk{*store.workspace, steps};
    ResourceTab tab{desk};
    std::vector<Error> errors;
    QList<TaskId> wanted;

    explicit ResourceFixture(bool staffed = true)
    {
        QSettings().remove(QStringLiteral("levelling"));
        if (staffed) {
            zhang = add(QStringLiteral("张工"), QStringLiteral("勘察;设计"));
            add(QStringLiteral("王工"), QStringLiteral("审图"));
            for (const TaskId task : {survey, drawings})
                REQUIRE_OK(store.workspace->run(AssignResource{project, task, zhang}));
        }
        QObject::connect(
            &desk, &PlanDesk::failed, &tab, [this](const Error &e) { errors.push_back(e); });
        QObject::connect(
            &desk, &PlanDesk::taskWanted, &tab, [this](TaskId task) { wanted << task; });
        desk.setProject(project);
        tab.resize(1366, 640);
        tab.show();
        settle();
    }

    ResourceId add(const QString &name, const QString &skills)
    {
        Resource r;
        r.id = store.workspace->ids().next<ResourceId>();
        r.name = name;
        r.skills = skills;
        r.standardRate = Money::yuan(200);
        REQUIRE_OK(store.workspace->run(AddResource{project, r}));
        return r.id;
    }
    static void settle()
    {
        QApplication::processEvents();
        QApplication::processEvents();
    }
    template <class W>
    [[nodiscard]] W &in(QWidget &where, const char *name)
    {
        auto *found = where.findChild<W *>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    template <class W>
    [[nodiscard]] W &find(const char *name)
    {
        return in<W>(tab, name);
    }
    void click(const char *name)
    {
        QTest::mouseClick(&find<QPushButton>(name), Qt::LeftButton);
        settle();
    }
    void type(QLineEdit &edit, const QString &text)
    {
        edit.setFocus();
        edit.selectAll();
        QInputMethodEvent typed; // Chinese comes from an input method, not from keys
        typed.setCommitString(text);
        QApplication::sendEvent(&edit, &typed);
    }
    [[nodiscard]] Plan plan()
    {
        const auto present = store.workspace->plan(project);
        REQUIRE_OK(present);
        return *present->plan;
    }
    /// The search runs beside the window.
    [[nodiscard]] LevelDialog &proposed()
    {
        click("resourceLevel");
        auto &dialog = find<LevelDialog>("levelDialog");
        QTest::mouseClick(&in<QPushButton>(dialog, "levelGo"), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return dialog.proposal() != nullptr; }, 20'000));
        settle();
        return dialog;
    }
};

} // namespace zs::test
