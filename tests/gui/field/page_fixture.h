// SPDX-License-Identifier: GPL-3.0-or-later
// The page of field work over a real workspace, and devices in folders.
#pragma once

#include "commands/field_desk.h"
#include "support/temp_workspace.h"
#include "ui/field/field_page.h"
#include "ui/field/place_reader.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

using namespace zs;
using namespace Qt::StringLiterals;

inline const Argon2Cost kCheap{64, 1, 1};

struct PageFixture : TempWorkspace {
    ProjectId project = addProject(u"XM-1"_s);
    TaskId road = addTask(project, u"路基"_s, 10);
    std::unique_ptr<FieldPage> page;
    QStringList failures;
    QStringList messages;

    PageFixture()
    {
        nextAnswer::clear();
        setReceiverPath({}); // of another test
        applyTheme(ThemeKind::Light, 100);
    }
    ~PageFixture() { page.reset(); }

    [[nodiscard]] FieldKit device(const QString &name)
    {
        auto kit = FieldKit::create(folder.filePath(name), name, passphrase("kouling"), kCheap);
        REQUIRE_OK(kit);
        FieldDesk desk(*workspace);
        REQUIRE_OK(desk.registerDevice(kit->request().value(), Classification::Internal, {}));
        const QString out = folder.filePath(name + u".out"_s);
        // the page goes by the machine's clock, the workspace by a fixed one
        REQUIRE_OK(desk.prepare({FieldDeviceId(kit->key().device), project, {}, 366}, out));
        REQUIRE_OK(kit->take(out, clock.now(), desk.officeFingerprint()));
        return std::move(*kit);
    }
    void bring(FieldKit &kit, std::int64_t percent)
    {
        REQUIRE_OK(kit.enter(road.value(), u"percent"_s, percent, u"王五"_s, clock.now()));
        const QString delta = folder.filePath(kit.key().name + u".delta"_s);
        REQUIRE_OK(kit.writeDelta(delta, clock.now()));
        REQUIRE_OK(FieldDesk(*workspace).take(delta));
    }
    void show()
    {
        page = std::make_unique<FieldPage>(*workspace);
        QObject::connect(page.get(), &FieldPage::failed, page.get(), [this](const Error &e) {
            failures << e.message;
        });
        QObject::connect(
            page.get(), &FieldPage::done, page.get(), [this](const QString &m) { messages << m; });
        page->resize(1210, 640);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    template <class W>
    [[nodiscard]] W &child(const QString &name, QWidget *top = nullptr)
    {
        W *found = (top ? top : page.get())->findChild<W *>(name);
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void tab(const QString &name)
    {
        child<QTabWidget>(u"fieldTabs"_s).setCurrentWidget(&child<QWidget>(name));
    }
    void inDialog(const QString &button, const std::function<void(QDialog &)> &act)
    {
        bool met = false;
        QTimer::singleShot(0, page.get(), [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            met = true;
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        QPushButton &opens = child<QPushButton>(button);
        REQUIRE(opens.isEnabled());
        QTest::mouseClick(&opens, Qt::LeftButton);
        CHECK(met);
    }
    void grab(const QString &name) const
    {
        const QString folderPath = qEnvironmentVariable("ZS_GRAB_DIR");
        if (!folderPath.isEmpty())
            page->grab().save(folderPath + u'/' + name + u".png"_s);
    }
};
