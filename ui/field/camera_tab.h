// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras of sites: which there are, what they show and showed, and taking their pictures.
#pragma once

#include "base/error.h"
#include "commands/camera_desk.h"
#include "tasks/latest_work.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace zs {

class CameraStrip;

class CameraTab final : public QWidget {
    Q_OBJECT

public:
    explicit CameraTab(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    /// How many cameras in use are silent.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void build();
    void fill();
    void showChosen();
    void showButtons();
    void showState();
    void edit(const Camera &camera);
    void retire();
    void nameHosts();
    void watch(bool on);
    void tick();
    void takeNow();
    void keep(const Result<std::vector<CameraDesk::Shot>> &shots);
    void openShot();
    void compare();
    void tidy();
    void bringBack();
    void exportList();
    [[nodiscard]] const CameraDesk::Line *chosen() const;

    Workspace &m_workspace;
    CameraDesk m_desk;
    std::vector<CameraDesk::Line> m_lines;
    bool m_stale = true; ///< something was written that the list shows
    QElapsedTimer m_read;
    QTimer m_clock;
    QHash<QString, WallTime> m_tried;  ///< by camera
    QHash<QString, QString> m_trouble; ///< why the last try gave nothing
    bool m_byHand = false;             ///< what is asked for now
    LatestWork<std::vector<CameraDesk::Shot>> m_fetch;
    QLabel *m_state;
    QTableWidget *m_table;
    QWidget *m_pictures; ///< and what is done with them; of a chosen camera only
    CameraStrip *m_strip;
    QPushButton *m_hosts;
    QPushButton *m_watch;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_retire;
    QPushButton *m_take;
    QPushButton *m_open;
    QPushButton *m_compare;
    QPushButton *m_tidy;
    QPushButton *m_back;
    QPushButton *m_export;
};

} // namespace zs
