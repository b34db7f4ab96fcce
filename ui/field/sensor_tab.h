// SPDX-License-Identifier: GPL-3.0-or-later
// Sensors of sites: what they say now and said before, their alarms, and taking readings in.
#pragma once

#include "base/error.h"
#include "ui/field/sensor_watch.h"

#include <QWidget>

#include <memory>

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
    /// Who listens is given by whoever holds it longer than a window; else it is the tab's own.
    explicit SensorTab(Workspace &workspace,
                       std::shared_ptr<SensorWatch> watch = {},
                       QWidget *parent = nullptr);
    void refresh();
    /// How many alarms nobody has handled.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void build();
    void follow(); ///< who listens
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
    void tick(bool fresh);
    void takeFile();
    void handle();
    void exportSensors();
    void exportAlarms();
    void tellTaken(const SensorDesk::Taken &taken);
    [[nodiscard]] const SensorDesk::Line *chosen() const;
    [[nodiscard]] const SensorDesk::AlarmLine *chosenAlarm() const;
    [[nodiscard]] WallTime since() const;

    Workspace &m_workspace;
    std::shared_ptr<SensorWatch> m_watch;
    SensorListener &m_listener; ///< of the watch
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
