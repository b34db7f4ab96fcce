// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/field_page.h"

#include "ui/field/camera_tab.h"
#include "ui/field/clash_tab.h"
#include "ui/field/device_tab.h"
#include "ui/field/form_tab.h"
#include "ui/field/kit_tab.h"
#include "ui/field/report_tab.h"
#include "ui/field/sensor_tab.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QShowEvent>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

FieldPage::FieldPage(Workspace &workspace, std::shared_ptr<SensorWatch> sensors, QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(tr("Field work"), this))
    , m_tabs(new QTabWidget(this))
    , m_devices(new DeviceTab(workspace, this))
    , m_reports(new ReportTab(workspace, this))
    , m_clashes(new ClashTab(workspace, this))
    , m_forms(new FormTab(workspace, this))
    , m_kit(new KitTab(this))
    , m_sensors(new SensorTab(workspace, std::move(sensors), this))
    , m_cameras(new CameraTab(workspace, this))
{
    setObjectName(u"fieldPage"_s);
    m_tabs->setObjectName(u"fieldTabs"_s);
    m_tabs->setAccessibleName(tr("Field work"));
    m_tabs->addTab(m_devices, tr("Devices and packages"));
    m_tabs->addTab(m_reports, tr("Reports"));
    m_tabs->addTab(m_clashes, tr("Conflicts"));
    m_tabs->addTab(m_forms, tr("Forms"));
    m_tabs->addTab(m_kit, tr("On this device"));
    m_tabs->addTab(m_sensors, tr("Sensors"));
    m_tabs->addTab(m_cameras, tr("Cameras"));
    tellOf(m_devices);
    tellOf(m_reports);
    tellOf(m_clashes);
    tellOf(m_forms);
    tellOf(m_kit);
    tellOf(m_sensors);
    tellOf(m_cameras);
    connect(m_reports, &ReportTab::projectWanted, this, &FieldPage::projectWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
}

template <class Tab>
void FieldPage::tellOf(Tab *tab)
{
    connect(tab, &Tab::failed, this, &FieldPage::failed);
    connect(tab, &Tab::done, this, [this](const QString &message) {
        refresh();
        Q_EMIT done(message);
    });
}

void FieldPage::refresh()
{
    m_devices->refresh();
    m_reports->refresh();
    m_clashes->refresh();
    m_sensors->refresh();
    m_cameras->refresh();
    m_forms->refresh();
    const int alarms = m_sensors->count();
    m_tabs->setTabText(m_tabs->indexOf(m_sensors),
                       alarms == 0 ? tr("Sensors") : tr("Sensors (%1)").arg(alarms));
    const int silent = m_cameras->count();
    m_tabs->setTabText(m_tabs->indexOf(m_cameras),
                       silent == 0 ? tr("Cameras") : tr("Cameras (%1 silent)").arg(silent));
    const int open = m_clashes->count();
    m_tabs->setTabText(m_tabs->indexOf(m_clashes),
                       open == 0 ? tr("Conflicts") : tr("Conflicts (%1)").arg(open));
    m_header->setRemark(open == 0 ? QString()
                                  : tr("%n conflict(s) wait for a decision", nullptr, open));
}

void FieldPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace zs
