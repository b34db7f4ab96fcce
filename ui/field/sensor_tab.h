// SPDX-License-Identifier: GPL-3.0-or-later
// Sensors of sites: what they say now and said before, their alarms, and taking readings in.
#pragma once

#include "base/error.h"
#include "commands/sensor_listener.h"

#include <QTimer>
#include <QWidget>

class QChartView;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableWidget;

namespace zs {

class SensorTab final : public QWidget {
    Q_OBJECT

public:
    explicit SensorTab(Workspace &workspace, QWidget *parent = nullptr);
    ~SensorTab() override; ///< takes in what has come so far
    void refresh();
    /// How many alarms nobody has handled.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void build();
    [[nodiscard]] QWidget *buildSensors();
    [[nodiscard]] QWidget *buildAlarms();
    void fillSensors();
    void fillAlarms();
    void showCourse();
    void showButtons();
    void showFeed();
    void edit(const Sensor &sensor);
    void registerSensor();
    void editChosen();
    void retire();
    void nameFeed();
    void listen(bool on);
    void tick();
    void takeFile();
    void handle();
    void exportSensors();
    void exportAlarms();
    void tellTaken(const SensorDesk::Taken &taken);
    [[nodiscard]] const SensorDesk::Line *chosen() const;
    [[nodiscard]] const SensorDesk::AlarmLine *chosenAlarm() const;
    [[nodiscard]] WallTime since() const;

    Workspace &m_workspace;
    SensorListener m_listener;
    QTimer m_clock;
    std::vector<SensorDesk::Line> m_lines;
    std::vector<SensorDesk::AlarmLine> m_alarms;
    QLabel *m_feed;
    QTableWidget *m_table;
    QComboBox *m_span;
    QChartView *m_chart;
    QTableWidget *m_log;
    QPushButton *m_name;
    QPushButton *m_listen;
    QPushButton *m_register;
    QPushButton *m_edit;
    QPushButton *m_retire;
    QPushButton *m_take;
    QPushButton *m_handle;
    QPushButton *m_export;
    QPushButton *m_exportAlarms;
};

} // namespace zs
