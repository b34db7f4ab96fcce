// SPDX-License-Identifier: GPL-3.0-or-later
// A main window on a real workspace, with a configuration folder of its own.
#pragma once

#include "support/temp_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/dialog_seam.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

namespace zs {

/// Settings go to a folder that goes with the test.
struct OwnConfiguration {
    QTemporaryDir configuration;

    OwnConfiguration()
    {
        QApplication::setOrganizationName(QStringLiteral("zhengshu-test"));
        QApplication::setApplicationName(QStringLiteral("zhengshu-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, configuration.path());
        QSettings().clear();
        nextAnswer::clear();
    }
};

struct ShellFixture : OwnConfiguration, TempWorkspace {
    std::unique_ptr<MainWindow> window;

    void show()
    {
        applyTheme(ThemeKind::Light, 100);
        window = std::make_unique<MainWindow>(*workspace,
                                              UserSettings{.language = QStringLiteral("en")});
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    template <class W>
    [[nodiscard]] W &child(const QString &name) const
    {
        W *found = window->findChild<W *>(name);
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void addProjects(int count)
    {
        for (int i = 1; i <= count; ++i) {
            Project project;
            project.code = QStringLiteral("XM-%1").arg(i, 3, 10, QLatin1Char('0'));
            project.name = i % 3 == 0 ? QStringLiteral("示例路改造 %1").arg(i)
                                      : QStringLiteral("示例小学 %1").arg(i);
            project.stage = i % 2 == 0 ? ProjectStage::Execution : ProjectStage::Reserve;
            project.estimate = Money::yuan(10'000 * i);
            REQUIRE_OK(createProject(*workspace, project));
        }
    }
};

} // namespace zs
