// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog of the program in turn, and every text and control on them.
#pragma once

#include "language/language.h"
#include "shell_fixture.h"
#include "ui/account/first_run_wizard.h"
#include "ui/portfolio/import_dialog.h"
#include "ui/portfolio/new_project_dialog.h"
#include "ui/settings/system_page.h"
#include "ui/shell/login_dialog.h"
#include "ui/shell/plan_page.h"

#include <QAction>
#include <QTabWidget>

#include <functional>

namespace zs {

inline constexpr std::array kEveryPage{PageId::Workbench,
                                       PageId::Overview,
                                       PageId::Projects,
                                       PageId::Home,
                                       PageId::Plan,
                                       PageId::Goals,
                                       PageId::Funds,
                                       PageId::Approvals,
                                       PageId::Meetings,
                                       PageId::Map,
                                       PageId::Field,
                                       PageId::Risk,
                                       PageId::Rules,
                                       PageId::Audit,
                                       PageId::System};

/// Qt's own parts inside a control: named and translated by Qt.
inline bool isInner(const QWidget &widget)
{
    if (widget.objectName().startsWith(u"qt_"))
        return true;
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox")
            || parent->inherits("QLineEdit") || parent->inherits("QTabBar")
            || parent->inherits("QCalendarWidget") || parent->inherits("QAbstractItemView")
            || parent->objectName().startsWith(u"qt_"))
            return true;
    }
    return false;
}

struct WalkFixture : ShellFixture {
    using Visit = std::function<void(const QString &place, QWidget &top)>;

    ~WalkFixture()
    {
        window.reset();
        applyTheme(ThemeKind::Light, 100);
        useLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }

    void showIn(const QString &language, int fontPercent = 100)
    {
        useLanguage(language);
        applyTheme(ThemeKind::Light, fontPercent);
        window = std::make_unique<MainWindow>(
            *workspace, UserSettings{.language = language, .fontPercent = fontPercent});
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    /// Shows each page (and each tab of the system page), each empty state and each dialog.
    void visitAll(const Visit &visit)
    {
        for (const PageId page : kEveryPage)
            visitPage(QStringLiteral("empty "), page, visit);
        addProjects(3);
        const ProjectId project = addProject(QStringLiteral("XM-100"));
        (void)addTask(project, QStringLiteral("勘察"), 3);
        (void)addTask(project, QStringLiteral("施工"), 5);
        window->openProject(project);
        for (const PageId page : kEveryPage)
            visitPage({}, page, visit);
        visitDialogs(visit);
    }

private:
    void visitPage(const QString &prefix, PageId page, const Visit &visit)
    {
        window->showPage(page);
        QApplication::processEvents();
        const QString place = prefix + QStringLiteral("page %1").arg(static_cast<int>(page));
        auto *tabs = page == PageId::System
                         ? window->findChild<QTabWidget *>(QStringLiteral("systemTabs"))
                         : nullptr;
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            QApplication::processEvents();
            visit(tabs ? place + QStringLiteral(" tab %1").arg(tab) : place, *window);
        }
    }
    void visitDialogs(const Visit &visit)
    {
        const auto open = [&visit](const char *place, QWidget &dialog) {
            dialog.show();
            QApplication::processEvents();
            visit(QString::fromLatin1(place), dialog);
        };
        NewProjectDialog fresh(*workspace, window.get());
        open("new project", fresh);
        ImportDialog import(*workspace, window.get());
        open("import", import);
        FirstRunWizard create(clock, window.get());
        for (int step = 0; step < create.stepCount(); ++step) {
            create.showStep(step);
            open("create workspace", create);
        }
        LoginDialog login(clock, {.path = path, .login = QStringLiteral("li"), .hint = {}});
        open("log in", login);
        window->showPage(PageId::Plan);
        auto *details = window->findChild<QAction *>(QStringLiteral("ganttDetails"));
        REQUIRE(details);
        details->trigger();
        QWidget *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        open("task", *dialog);
        dialog->close();
    }
};

} // namespace zs
