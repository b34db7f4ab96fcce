// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/field_page.h"

#include "commands/field_desk.h"
#include "support/temp_workspace.h"
#include "ui/field/kit_tab.h"
#include "ui/field/survey_dialog.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const Argon2Cost kCheap{64, 1, 1};

struct PageFixture : TempWorkspace {
    ProjectId project = addProject(u"XM-1"_s);
    TaskId road = addTask(project, u"路基"_s, 10);
    std::unique_ptr<FieldPage> page;
    QStringList failures;
    QStringList messages;

    PageFixture()
    {
        nextAnswer::clear();
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

} // namespace

TEST_CASE_METHOD(
    PageFixture,
    "a conflict shows both sides with their authors, and a person's decision is stored",
    "[gui][field]")
{
    FieldKit one = device(u"平板一"_s);
    FieldKit two = device(u"平板二"_s);
    bring(one, 40);
    bring(two, 60);
    show();
    grab(u"devices"_s);
    CHECK(child<QTableWidget>(u"fieldDeviceTable"_s).rowCount() == 2);
    CHECK(child<QTableWidget>(u"fieldPackageTable"_s).rowCount() == 4);
    tab(u"fieldClashes"_s);
    grab(u"clashes"_s);
    auto &sides = child<QTableWidget>(u"clashSides"_s);
    REQUIRE(sides.rowCount() == 3); // two sides, and what stands now
    CHECK(sides.item(0, 0)->text() == u"40%"_s);
    CHECK(sides.item(1, 0)->text() == u"60%"_s);
    CHECK(sides.item(1, 1)->text() == u"王五"_s);
    CHECK(sides.item(1, 2)->text() == u"平板二"_s);
    CHECK_FALSE(child<QPushButton>(u"clashDecide"_s).isEnabled());
    sides.setCurrentCell(1, 0);
    inDialog(u"clashDecide"_s, [this](QDialog &dialog) {
        auto &ahead = child<QPushButton>(u"goAhead"_s, &dialog);
        CHECK_FALSE(ahead.isEnabled());
        child<QPlainTextEdit>(u"reasonText"_s, &dialog).setPlainText(u"现场复核"_s);
        REQUIRE(ahead.isEnabled());
        QTest::mouseClick(&ahead, Qt::LeftButton);
    });
    CHECK(failures.isEmpty());
    CHECK(messages.size() == 1);
    CHECK(child<QTableWidget>(u"clashTable"_s).rowCount() == 0);
    CHECK(workspace->storedTask(road)->value().percentComplete == 60);
}

TEST_CASE_METHOD(PageFixture,
                 "a form filled in on the device comes back, and is taken over on the page",
                 "[gui][field]")
{
    FieldKit kit = device(u"平板一"_s);
    show();
    tab(u"fieldKit"_s);
    CHECK_FALSE(child<QPushButton>(u"kitFill"_s).isEnabled());
    child<KitTab>(u"fieldKit"_s).show(std::move(kit));
    child<QLineEdit>(u"kitAuthor"_s).setText(u"李四"_s);
    grab(u"kit"_s);
    inDialog(u"kitFill"_s, [this](QDialog &dialog) {
        auto &keep = child<QPushButton>(u"goAhead"_s, &dialog);
        QTest::mouseClick(&keep, Qt::LeftButton);
        CHECK(dialog.isVisible()); // what must be filled in is told at its field
        CHECK(child<QLabel>(u"percentNote"_s, &dialog).isVisible());
        CHECK_FALSE(child<QComboBox>(u"reason"_s, &dialog).isVisible());
        QTest::keyClicks(&child<QLineEdit>(u"percent"_s, &dialog), u"45"_s);
        child<QComboBox>(u"behind"_s, &dialog).setCurrentIndex(1);
        CHECK(child<QComboBox>(u"reason"_s, &dialog).isVisible());
        child<QComboBox>(u"reason"_s, &dialog).setCurrentIndex(2);
        const QString shots = qEnvironmentVariable("ZS_GRAB_DIR");
        if (!shots.isEmpty())
            dialog.grab().save(shots + u"/survey.png"_s);
        QTest::mouseClick(&keep, Qt::LeftButton);
        CHECK_FALSE(dialog.isVisible());
    });
    const QString delta = folder.filePath(u"back.zsfp"_s);
    nextAnswer::path(delta);
    QTest::mouseClick(&child<QPushButton>(u"kitSend"_s), Qt::LeftButton);
    tab(u"fieldDevices"_s);
    nextAnswer::path(delta);
    QTest::mouseClick(&child<QPushButton>(u"fieldTake"_s), Qt::LeftButton);
    INFO(failures.join(u'\n').toStdString());
    REQUIRE(failures.isEmpty());
    CHECK(workspace->storedTask(road)->value().percentComplete == 45);
    tab(u"fieldReports"_s);
    grab(u"reports"_s);
    auto &table = child<QTableWidget>(u"reportTable"_s);
    REQUIRE(table.rowCount() == 1);
    CHECK(table.item(0, 4)->text() == u"李四"_s);
    QTest::mouseClick(&child<QPushButton>(u"reportAccept"_s), Qt::LeftButton);
    CHECK_FALSE(child<QPushButton>(u"reportAccept"_s).isEnabled());
    CHECK(FieldDesk(*workspace).reports()->front().row.state == ReportState::Accepted);
}
