// SPDX-License-Identifier: GPL-3.0-or-later
// The models behind what is foretold: what they were learnt from, how good they were when rehearsed
// and in service, which one counts; training, proposing and taking back.
#pragma once

#include "commands/risk_model_desk.h"
#include "commands/risk_weather_desk.h"
#include "tasks/latest_work.h"

#include <QWidget>

class QChartView;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;
class QTextBrowser;

namespace zs {

class BusyLine;

class ModelView final : public QWidget {
    Q_OBJECT

public:
    explicit ModelView(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] bool isTraining() const { return m_training.isRunning(); }
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildCharts();
    void connectWork();
    void showModels();
    void showModel();
    void showCharts();
    void enable();
    void train();
    void take(Result<ModelFacts> facts);
    void take(Result<TrainedModel> trained);
    void propose();
    void rollBack();
    void importWeather();
    void take(const Result<WeatherReading> &reading);
    [[nodiscard]] RiskTarget target() const;
    [[nodiscard]] const RiskModel *chosen() const;
    [[nodiscard]] QString dataText() const;

    Workspace &m_workspace;
    RiskModelDesk m_desk;
    LatestWork<ModelFacts> m_reading;
    LatestWork<TrainedModel> m_training;
    LatestWork<WeatherReading> m_weatherReading;
    QString m_weatherFile;
    ModelFacts m_facts;
    bool m_knows = false; ///< the facts were read
    RiskModelId m_wanted; ///< to be selected when they are read next
    QComboBox *m_target;
    QPushButton *m_train;
    QPushButton *m_propose;
    QPushButton *m_back;
    QPushButton *m_weather;
    BusyLine *m_busy;
    QLabel *m_data;
    QTableWidget *m_table;
    QTextBrowser *m_card;
    QTabWidget *m_charts;
    QChartView *m_reliability;
    QChartView *m_rolling;
    QChartView *m_shares;
};

} // namespace zs
