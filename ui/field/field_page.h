// SPDX-License-Identifier: GPL-3.0-or-later
// Field work (现场): devices and their packages, reports with photos, conflicts, and the field
// mode.
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <QWidget>

#include <memory>

class QTabWidget;

namespace zs {

class CameraTab;
class ClashTab;
class DeviceTab;
class FormTab;
class KitTab;
class PageHeader;
class ReportTab;
class SensorTab;
class SensorWatch;
class Workspace;

class FieldPage final : public QWidget {
    Q_OBJECT

public:
    /// `sensors` is who listens, where somebody holds it for longer than the page.
    explicit FieldPage(Workspace &workspace,
                       std::shared_ptr<SensorWatch> sensors = {},
                       QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);

protected:
    void showEvent(QShowEvent *event) override;

private:
    template <class Tab>
    void tellOf(Tab *tab);

    PageHeader *m_header;
    QTabWidget *m_tabs;
    DeviceTab *m_devices;
    ReportTab *m_reports;
    ClashTab *m_clashes;
    FormTab *m_forms;
    KitTab *m_kit;
    SensorTab *m_sensors;
    CameraTab *m_cameras;
};

} // namespace zs
