// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/camera_tab.h"

#include "camera_fixture.h"
#include "ui/photos/photo_strip.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct TabFixture : CameraSite {
    std::unique_ptr<CameraTab> tab;
    QStringList failures;
    QStringList messages;

    TabFixture()
    {
        nextAnswer::clear();
        applyTheme(ThemeKind::Light, 100);
    }
    ~TabFixture() { tab.reset(); }

    void show()
    {
        tab = std::make_unique<CameraTab>(*workspace);
        QObject::connect(tab.get(), &CameraTab::failed, tab.get(), [this](const Error &e) {
            failures << e.message;
        });
        QObject::connect(tab.get(), &CameraTab::done, tab.get(), [this](const QString &m) {
            messages << m;
            tab->refresh();
        });
        tab->resize(1180, 560);
        tab->show();
        REQUIRE(QTest::qWaitForWindowActive(tab.get()));
        tab->refresh();
    }
    template <class W>
    [[nodiscard]] W &child(const QString &name, QWidget *top = nullptr)
    {
        W *found = (top ? top : tab.get())->findChild<W *>(name);
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void inDialog(const QString &button, const std::function<void(QDialog &)> &act)
    {
        bool met = false;
        QTimer::singleShot(0, tab.get(), [&] {
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
    void press(const QString &button)
    {
        QPushButton &it = child<QPushButton>(button);
        REQUIRE(it.isEnabled());
        QTest::mouseClick(&it, Qt::LeftButton);
    }
    void grab(const QString &name) const
    {
        const QString folderPath = qEnvironmentVariable("ZS_GRAB_DIR");
        QTest::qWait(folderPath.isEmpty() ? 0 : 100);
        if (!folderPath.isEmpty())
            tab->grab().save(folderPath + u'/' + name + u".png"_s);
    }
};

} // namespace

TEST_CASE_METHOD(TabFixture,
                 "a camera is added once its machine is named, and its picture taken by a click",
                 "[gui][camera]")
{
    CameraServer server;
    server.answer("200 OK", sitePicture(7));
    show();
    grab(u"cameras_empty"_s);
    CHECK(child<QLabel>(u"cameraState"_s).text().contains(u"administrator"));
    CHECK_FALSE(child<QPushButton>(u"cameraTake"_s).isEnabled());
    const auto enter = [&](QDialog &dialog) {
        child<QLineEdit>(u"cameraName"_s, &dialog).setText(u"北门"_s);
        child<QLineEdit>(u"cameraSource"_s, &dialog).setText(server.address());
        child<QSpinBox>(u"cameraFrom"_s, &dialog).setValue(0);
        child<QSpinBox>(u"cameraUntil"_s, &dialog).setValue(24);
        if (const QString folderPath = qEnvironmentVariable("ZS_GRAB_DIR"); !folderPath.isEmpty())
            dialog.grab().save(folderPath + u"/camera_dialog.png"_s);
        QTest::mouseClick(&child<QPushButton>(u"goAhead"_s, &dialog), Qt::LeftButton);
    };
    inDialog(u"cameraAdd"_s, [&](QDialog &dialog) {
        enter(dialog);
        CHECK(dialog.isVisible()); // the machine is not named: it says so and stays
    });
    CHECK(child<QTableWidget>(u"cameraTable"_s).rowCount() == 0);
    inDialog(u"cameraHosts"_s, [&](QDialog &dialog) {
        child<QPlainTextEdit>(u"cameraHostsText"_s, &dialog).setPlainText(u"*"_s);
        auto &keep = child<QPushButton>(u"cameraHostsKeep"_s, &dialog);
        QTest::mouseClick(&keep, Qt::LeftButton);
        CHECK(dialog.isVisible()); // each machine is named
        child<QPlainTextEdit>(u"cameraHostsText"_s, &dialog).setPlainText(server.host());
        QTest::mouseClick(&keep, Qt::LeftButton);
    });
    inDialog(u"cameraAdd"_s, enter);
    REQUIRE(child<QTableWidget>(u"cameraTable"_s).rowCount() == 1);
    CHECK(server.connections() == 0);
    press(u"cameraTake"_s);
    auto &strip = child<PhotoStrip>(u"cameraShots"_s);
    REQUIRE(QTest::qWaitFor([&] { return strip.count() == 1; }));
    CHECK(failures.isEmpty());
    press(u"cameraTake"_s);
    REQUIRE(QTest::qWaitFor([&] { return messages.last().contains(u"same picture"); }));
    CHECK(strip.count() == 1);
    server.answer("200 OK", "<html>log in</html>");
    press(u"cameraTake"_s);
    REQUIRE(QTest::qWaitFor([&] { return !failures.isEmpty(); }));
    CHECK(child<QLabel>(u"cameraState"_s).text().contains(u"no picture"));
    CHECK(strip.count() == 1);
}

TEST_CASE_METHOD(TabFixture, "the pictures of a camera run through the days", "[gui][camera]")
{
    const QString id = add(dropFolder());
    for (int i = 0; i < 18; ++i) {
        drop(u"p%1.png"_s.arg(i), sitePicture(i), 0);
        REQUIRE_OK(desk().take(id));
        clock.advance(8LL * 3'600'000);
    }
    show();
    auto &strip = child<PhotoStrip>(u"cameraShots"_s);
    auto &slider = child<QSlider>(u"cameraSlider"_s);
    REQUIRE(strip.count() == 18);
    CHECK(slider.value() == 17);
    QTest::qWait(300);
    grab(u"cameras_strip"_s);
    CHECK_FALSE(child<QLabel>(u"cameraPicture"_s).pixmap().isNull());
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Home);
    CHECK(strip.currentRow() == 0);
    CHECK(child<QLabel>(u"cameraWords"_s).text().contains(u"1"));
    QTest::keyClick(&strip, Qt::Key_Right);
    CHECK(slider.value() == 1);
    child<QCheckBox>(u"cameraDaily"_s).setChecked(true);
    CHECK(strip.count() < 8);
    CHECK(strip.count() > 5);
    strip.setCurrentRow(strip.count() - 2);
    press(u"cameraRun"_s);
    REQUIRE(QTest::qWaitFor([&] { return !child<QPushButton>(u"cameraRun"_s).isChecked(); }));
    CHECK(strip.currentRow() == strip.count() - 1);
    inDialog(u"cameraCompare"_s, [this](QDialog &dialog) {
        CHECK(child<QComboBox>(u"photoLeft"_s, &dialog).count() == 18);
    });
    inDialog(u"cameraOpen"_s, [this](QDialog &dialog) {
        CHECK_FALSE(child<QLabel>(u"photoPicture"_s, &dialog).pixmap().isNull());
    });
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(TabFixture,
                 "a silent camera is told, old pictures go by a click and come back by another",
                 "[gui][camera]")
{
    Camera camera = plain(dropFolder());
    camera.keep = {KeepKind::Drop, 1};
    const auto id = desk().save(camera);
    REQUIRE_OK(id);
    for (int i = 0; i < 4; ++i) {
        drop(u"p%1.png"_s.arg(i), sitePicture(i), 0);
        REQUIRE_OK(desk().take(*id));
        clock.advance(3'600'000);
    }
    clock.advance(3 * 86'400'000LL);
    show();
    CHECK(tab->count() == 1);
    CHECK(child<QLabel>(u"cameraState"_s).text().contains(u"no new picture"));
    grab(u"cameras_silent"_s);
    auto &strip = child<PhotoStrip>(u"cameraShots"_s);
    REQUIRE(strip.count() == 4);
    nextAnswer::yes(true);
    press(u"cameraTidy"_s);
    CHECK(strip.count() == 2); // the ends of the month
    press(u"cameraBack"_s);
    CHECK(strip.count() == 4);
    nextAnswer::yes(true);
    press(u"cameraRetire"_s);
    CHECK(tab->count() == 0);
    CHECK_FALSE(child<QPushButton>(u"cameraTake"_s).isEnabled());
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(TabFixture, "taken regularly, a camera is asked when it is due", "[gui][camera]")
{
    const QString id = add(dropFolder());
    drop(u"a.png"_s, sitePicture(1), 0);
    show();
    press(u"cameraWatch"_s);
    REQUIRE(QTest::qWaitFor([&] { return line(id).shots == 1; }));
    press(u"cameraWatch"_s);
    CHECK_FALSE(child<QPushButton>(u"cameraWatch"_s).isChecked());
    CHECK(failures.isEmpty());
}
