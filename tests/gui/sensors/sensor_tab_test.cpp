// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/sensor_tab.h"

#include "support/temp_workspace.h"
#include "ui/field/sensor_chart.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScatterSeries>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include <cmath>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct TabFixture : TempWorkspace {
    ProjectId project = addProject(u"XM-1"_s);
    std::unique_ptr<SensorTab> tab;
    QStringList failures;
    QStringList messages;

    TabFixture()
    {
        nextAnswer::clear();
        applyTheme(ThemeKind::Light, 100);
    }
    ~TabFixture() { tab.reset(); }

    [[nodiscard]] SensorDesk desk() const { return SensorDesk(*workspace); }
    SensorId add(const QString &name, const QString &topic)
    {
        Sensor sensor;
        sensor.project = project;
        sensor.name = name;
        sensor.quantity = u"沉降"_s;
        sensor.unit = u"mm"_s;
        sensor.topic = topic;
        sensor.highLimit = 20;
        sensor.limited = kHighLimited;
        sensor.silentAfter = 60;
        const auto id = desk().save(sensor);
        REQUIRE_OK(id);
        return *id;
    }
    /// Two days of a course with a gap of half a day and a peak above the limit.
    void feed(const QString &topic)
    {
        std::vector<Reading> readings;
        const WallMillis now = desk().nowMillis();
        for (int i = 0; i < 576; ++i) {
            if (i > 300 && i < 444)
                continue;
            const double value = 10 + 6 * std::sin(i / 40.0) + (i > 560 && i < 566 ? 12 : 0);
            readings.push_back({topic, now - (576 - i) * 5 * kMillisPerMinute, value});
        }
        REQUIRE_OK(desk().take(readings, u"test"_s));
    }
    void show()
    {
        tab = std::make_unique<SensorTab>(*workspace);
        QObject::connect(tab.get(), &SensorTab::failed, tab.get(), [this](const Error &e) {
            failures << e.message;
        });
        QObject::connect(tab.get(), &SensorTab::done, tab.get(), [this](const QString &m) {
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
    void click(const QString &name, QWidget *top = nullptr)
    {
        QTest::mouseClick(&child<QPushButton>(name, top), Qt::LeftButton);
    }
    void grab(QWidget *widget, const QString &name) const
    {
        const QString folderPath = qEnvironmentVariable("ZS_GRAB_DIR");
        if (!folderPath.isEmpty())
            widget->grab().save(folderPath + u'/' + name + u".png"_s);
    }
};

} // namespace

TEST_CASE_METHOD(TabFixture,
                 "a sensor is registered in the dialog, which says what is wrong beside its fields",
                 "[gui][sensors]")
{
    show();
    CHECK(child<QLabel>(u"sensorFeedState"_s).text().contains(u"MQTT"_s));
    CHECK_FALSE(child<QPushButton>(u"sensorTake"_s).isEnabled());
    inDialog(u"sensorRegister"_s, [this](QDialog &dialog) {
        QTest::keyClicks(&child<QLineEdit>(u"sensorName"_s, &dialog), u"tilt 1"_s);
        click(u"goAhead"_s, &dialog);
        CHECK(dialog.isVisible()); // it does not say what it measures
        child<QLineEdit>(u"sensorQuantity"_s, &dialog).setText(u"倾角"_s);
        child<QLineEdit>(u"sensorUnit"_s, &dialog).setText(u"°"_s);
        QTest::keyClicks(&child<QLineEdit>(u"sensorTopic"_s, &dialog), u"site/1#tilt"_s);
        auto &high = child<QDoubleSpinBox>(u"sensorHigh"_s, &dialog);
        CHECK_FALSE(high.isEnabled());
        child<QCheckBox>(u"sensorHighOn"_s, &dialog).setChecked(true);
        CHECK(high.isEnabled());
        high.setValue(2.5);
        child<QSpinBox>(u"sensorSilent"_s, &dialog).setValue(60);
        grab(&dialog, u"sensor-dialog"_s);
        click(u"goAhead"_s, &dialog);
    });
    const auto lines = desk().list();
    REQUIRE_OK(lines);
    REQUIRE(lines->size() == 1);
    const Sensor &row = lines->front().row;
    CHECK(row.topic == u"site/1#tilt"_s);
    CHECK(row.limited == kHighLimited);
    CHECK(row.highLimit == 2.5);
    CHECK(row.silentAfter == 60);
    CHECK(child<QTableWidget>(u"sensorTable"_s).rowCount() == 1);
    CHECK(messages.size() == 1);
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(TabFixture,
                 "the course of a sensor shows its gap, its limit and its alarms",
                 "[gui][sensors]")
{
    add(u"沉降一"_s, u"pit/1"_s);
    add(u"沉降二"_s, u"pit/2"_s);
    feed(u"pit/1"_s);
    show();
    auto &table = child<QTableWidget>(u"sensorTable"_s);
    REQUIRE(table.rowCount() == 2);
    CHECK(table.item(0, 2)->text().endsWith(u"mm"_s));
    auto &view = child<QChartView>(u"sensorChart"_s);
    CHECK(view.accessibleName().contains(u"沉降一"_s));
    int lines = 0;
    int marks = 0;
    for (const QAbstractSeries *series : view.chart()->series()) {
        lines += series->type() == QAbstractSeries::SeriesTypeLine ? 1 : 0;
        if (const auto *alarms = qobject_cast<const QScatterSeries *>(series))
            marks += static_cast<int>(alarms->count());
    }
    CHECK(lines == 3); // two stretches of the mean, one limit
    const auto alarms = desk().alarms();
    REQUIRE_OK(alarms);
    CHECK(marks == static_cast<int>(alarms->size()));
    CHECK(marks >= 2); // silence, and the peak
    grab(tab.get(), u"sensors"_s);
    child<QComboBox>(u"sensorSpan"_s).setCurrentIndex(0);
    CHECK(view.chart()->series().size() > 1);
    table.setCurrentCell(1, 0);
    CHECK(view.accessibleName().contains(u"沉降二"_s));
    applyTheme(ThemeKind::Dark, 100);
    tab->refresh();
    grab(tab.get(), u"sensors-dark"_s);
    applyTheme(ThemeKind::Light, 100);
}

TEST_CASE_METHOD(TabFixture,
                 "an alarm is handled with words, and the count of open ones falls",
                 "[gui][sensors]")
{
    add(u"沉降一"_s, u"pit/1"_s);
    REQUIRE_OK(desk().take({{u"pit/1"_s, desk().nowMillis() - 60'000, 25}}, u"test"_s));
    show();
    CHECK(tab->count() == 1);
    CHECK_FALSE(child<QPushButton>(u"sensorHandle"_s).isEnabled());
    child<QTableWidget>(u"sensorAlarmTable"_s).setCurrentCell(0, 0);
    inDialog(u"sensorHandle"_s, [this](QDialog &dialog) {
        child<QPlainTextEdit>(u"reasonText"_s, &dialog).setPlainText(u"已停工"_s);
        click(u"goAhead"_s, &dialog);
    });
    CHECK(tab->count() == 0);
    CHECK(child<QTableWidget>(u"sensorAlarmTable"_s).item(0, 5)->text() == u"李明"_s);
    CHECK(child<QTableWidget>(u"sensorAlarmTable"_s).item(0, 6)->text() == u"已停工"_s);
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(TabFixture,
                 "a file is taken in by hand once, and what it could not read is told",
                 "[gui][sensors]")
{
    add(u"沉降一"_s, u"pit/1"_s);
    show();
    const QString file = folder.filePath(u"r.csv"_s);
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("time,pit/1,pit/9\n2026-05-01 08:00,25,1\nlater,3,1\n");
    out.close();
    nextAnswer::path(file);
    click(u"sensorTake"_s);
    nextAnswer::path(file);
    click(u"sensorTake"_s);
    REQUIRE(messages.size() == 2);
    CHECK(messages[0].contains(u"pit/9"_s));
    CHECK(messages[0].contains(u"3"_s));
    CHECK(messages[1] != messages[0]);
    CHECK(child<QTableWidget>(u"sensorTable"_s).item(0, 2)->text() == u"25 mm"_s);
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(TabFixture,
                 "listening needs a named source, and reads a folder that is named",
                 "[gui][sensors]")
{
    add(u"沉降一"_s, u"pit/1"_s);
    show();
    click(u"sensorListen"_s);
    REQUIRE(failures.size() == 1);
    CHECK_FALSE(child<QPushButton>(u"sensorListen"_s).isChecked());
    inDialog(u"sensorFeed"_s, [this](QDialog &dialog) {
        child<QLineEdit>(u"feedFolder"_s, &dialog).setText(folder.path());
        grab(&dialog, u"sensor-feed"_s);
        click(u"goAhead"_s, &dialog);
    });
    CHECK(desk().dropFolder() == folder.path());
    QFile out(folder.filePath(u"r.csv"_s));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("time,pit/1\n2026-05-01 08:00,12\n");
    out.flush();
    REQUIRE(out.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                            QFileDevice::FileModificationTime));
    out.close();
    click(u"sensorListen"_s);
    CHECK(child<QPushButton>(u"sensorListen"_s).isChecked());
    CHECK_FALSE(child<QPushButton>(u"sensorFeed"_s).isEnabled());
    REQUIRE(QTest::qWaitFor(
        [this] { return child<QTableWidget>(u"sensorTable"_s).item(0, 2)->text() == u"12 mm"_s; },
        60'000));
    CHECK(QFile::exists(folder.filePath(u"done/r.csv"_s)));
    click(u"sensorListen"_s);
    CHECK_FALSE(child<QPushButton>(u"sensorListen"_s).isChecked());
    CHECK(child<QPushButton>(u"sensorFeed"_s).isEnabled());
}

TEST_CASE_METHOD(TabFixture,
                 "listening goes on while the window is made anew, and ends with its holder",
                 "[gui][sensors]")
{
    add(u"沉降一"_s, u"pit/1"_s);
    REQUIRE_OK(desk().setDropFolder(folder.path()));
    auto watch = std::make_shared<SensorWatch>(*workspace);
    auto first = std::make_unique<SensorTab>(*workspace, watch);
    first->show();
    QTest::mouseClick(first->findChild<QPushButton *>(u"sensorListen"_s), Qt::LeftButton);
    CHECK(watch->listener().isOn());
    first.reset(); // as when the font is changed
    CHECK(watch->listener().isOn());
    QFile out(folder.filePath(u"r.csv"_s));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("time,pit/1\n2026-05-01 08:00,12\n");
    out.flush();
    REQUIRE(out.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                            QFileDevice::FileModificationTime));
    out.close();
    SensorTab second(*workspace, watch);
    second.show();
    second.refresh();
    auto *listen = second.findChild<QPushButton *>(u"sensorListen"_s);
    auto *table = second.findChild<QTableWidget *>(u"sensorTable"_s);
    CHECK(listen->isChecked());
    REQUIRE(QTest::qWaitFor([&] { return table->item(0, 2)->text() == u"12 mm"_s; }, 60'000));
    QTest::mouseClick(listen, Qt::LeftButton);
    CHECK_FALSE(watch->listener().isOn());
}
