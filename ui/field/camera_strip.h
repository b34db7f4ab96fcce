// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of one camera over time (延时): one large, a slider through the days, all of them in
// a row below, and a run through them.
#pragma once

#include "commands/camera_desk.h"
#include "tasks/latest_work.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSlider;

namespace zs {

class PhotoStrip;

class CameraStrip final : public QWidget {
    Q_OBJECT

public:
    explicit CameraStrip(Workspace &workspace, QWidget *parent = nullptr);
    /// In order of time; the latest is shown unless one was chosen.
    void setShots(std::vector<FieldPhoto> shots);
    [[nodiscard]] const FieldPhoto *chosen() const;

Q_SIGNALS:
    void opened();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fill();
    void showShot();
    void run(bool on);
    void step();

    Workspace &m_workspace;
    std::vector<FieldPhoto> m_shots;
    QTimer m_clock;
    QLabel *m_picture;
    QLabel *m_words;
    QSlider *m_slider;
    QCheckBox *m_daily;
    QPushButton *m_run;
    PhotoStrip *m_strip;
    LatestWork<QImage> m_load;
};

} // namespace zs
