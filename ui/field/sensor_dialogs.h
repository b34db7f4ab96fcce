// SPDX-License-Identifier: GPL-3.0-or-later
// A sensor's own data, and where messages come from.
#pragma once

#include "commands/sensor_desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace zs {

class SensorDialog final : public QDialog {
    Q_OBJECT

public:
    /// A new one when its id is invalid; else its project stays.
    SensorDialog(Workspace &workspace,
                 const std::vector<Project> &projects,
                 const Sensor &sensor,
                 QWidget *parent);
    [[nodiscard]] SensorId saved() const { return m_sensor.id; }

private:
    void build();
    void fill();
    void trySave();
    [[nodiscard]] Sensor entered() const;

    SensorDesk m_desk;
    std::vector<Project> m_projects;
    Sensor m_sensor;
    QComboBox *m_project;
    QLineEdit *m_name;
    QLineEdit *m_quantity;
    QLineEdit *m_unit;
    QLineEdit *m_topic;
    QCheckBox *m_highOn;
    QDoubleSpinBox *m_high;
    QCheckBox *m_lowOn;
    QDoubleSpinBox *m_low;
    QDoubleSpinBox *m_hysteresis;
    QSpinBox *m_silent;
    QDoubleSpinBox *m_east;
    QDoubleSpinBox *m_north;
    QLabel *m_problem;
};

class SensorFeedDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SensorFeedDialog(Workspace &workspace, QWidget *parent);

private:
    void build();
    void fill();
    void chooseCertificate();
    void trySave();

    SensorDesk m_desk;
    FeedEndpoint m_feed;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QPlainTextEdit *m_topics;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLabel *m_trusted;
    QLineEdit *m_folder;
    QLabel *m_problem;
};

} // namespace zs
