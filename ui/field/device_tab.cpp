// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/device_tab.h"

#include "domain/choice_text.h"
#include "ui/field/field_dialogs.h"
#include "ui/field/site_code_dialog.h"
#include "ui/lists/list_export.h"
#include "ui/widgets/chosen_line.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QString choice(EntityKind kind, QStringView column, std::int64_t value)
{
    const EntityInfo &info = *entityInfo(kind);
    const int at = fieldIndex(info, column);
    return choiceText(info, info.fields[static_cast<std::size_t>(at)], value);
}

} // namespace

DeviceTab::DeviceTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_office(dimLabel({}, this))
    , m_table(plainTable(
          {tr("Device"), tr("Fingerprint"), tr("Clearance"), tr("Registered"), tr("State")}, this))
    , m_log(plainTable({tr("Made"),
                        tr("Kind"),
                        tr("Device"),
                        tr("Project"),
                        tr("State"),
                        tr("Expires"),
                        tr("Contents")},
                       this))
    , m_register(button(tr("&Register a device..."), u"fieldRegister"_s, this))
    , m_strike(button(tr("&Strike off"), u"fieldStrike"_s, this))
    , m_prepare(button(tr("&Prepare a package..."), u"fieldPrepare"_s, this))
    , m_take(button(tr("&Take in a package..."), u"fieldTake"_s, this))
    , m_receipt(button(tr("Make the re&ceipt..."), u"fieldReceipt"_s, this))
    , m_export(button(tr("E&xport the list..."), u"fieldPackagesExport"_s, this))
    , m_code(button(tr("Code of a s&ite..."), u"fieldSiteCode"_s, this))
{
    setObjectName(u"fieldDevices"_s);
    build();
    connect(m_register, &QPushButton::clicked, this, &DeviceTab::registerDevice);
    connect(m_strike, &QPushButton::clicked, this, &DeviceTab::strikeOff);
    connect(m_prepare, &QPushButton::clicked, this, &DeviceTab::prepare);
    connect(m_take, &QPushButton::clicked, this, &DeviceTab::takeIn);
    connect(m_receipt, &QPushButton::clicked, this, &DeviceTab::makeReceipt);
    connect(m_export, &QPushButton::clicked, this, &DeviceTab::exportList);
    connect(m_code, &QPushButton::clicked, this, &DeviceTab::siteCode);
    connect(m_table, &QTableWidget::currentCellChanged, this, &DeviceTab::showButtons);
    connect(m_log, &QTableWidget::currentCellChanged, this, &DeviceTab::showButtons);
}

void DeviceTab::build()
{
    m_office->setObjectName(u"fieldOffice"_s);
    m_table->setObjectName(u"fieldDeviceTable"_s);
    m_table->setAccessibleName(tr("Devices"));
    m_table->setMinimumHeight(scaled(90));
    m_log->setObjectName(u"fieldPackageTable"_s);
    m_log->setAccessibleName(tr("Packages"));
    m_log->setMinimumHeight(scaled(90));
    makePrimary(m_take);
    auto *top = new QHBoxLayout;
    top->addWidget(m_office, 1);
    for (QPushButton *one : {m_strike, m_register})
        top->addWidget(one);
    auto *below = new QHBoxLayout;
    below->addWidget(m_export);
    below->addWidget(m_code);
    below->addStretch(1);
    for (QPushButton *one : {m_prepare, m_receipt, m_take})
        below->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_log, 2);
    column->addLayout(below);
}

void DeviceTab::refresh()
{
    auto rows = m_desk.devices();
    auto packages = m_desk.packages();
    if (!rows || !packages) {
        Q_EMIT failed(rows ? packages.error() : rows.error());
        return;
    }
    m_rows = std::move(*rows);
    m_packages = std::move(*packages);
    const QString office = m_desk.officeFingerprint();
    m_office->setText(
        office.isEmpty()
            ? tr("No device is registered yet. A device makes its request in the "
                 "field mode, and is registered here by it.")
            : tr("This office's fingerprint, to be told to a new device: %1").arg(office));
    m_table->setRowCount(0);
    for (const FieldDevice &row : m_rows)
        addRow(m_table,
               {row.name,
                fingerprintWords(row.publicKey),
                choice(EntityKind::FieldDevice,
                       u"clearance",
                       static_cast<std::int64_t>(row.clearance)),
                row.registeredAt.toString(),
                row.revokedAt.isValid() ? tr("struck off %1").arg(row.revokedAt.toString())
                                        : tr("in use")});
    fitColumns(m_table);
    m_log->setRowCount(0);
    for (const FieldPackage &row : m_packages) {
        const auto device = std::ranges::find(m_rows, row.device, &FieldDevice::id);
        addRow(m_log,
               {row.madeAt.toString(),
                choice(EntityKind::FieldPackage, u"kind", static_cast<std::int64_t>(row.kind)),
                device == m_rows.end() ? QString() : device->name,
                m_workspace.nameOf(EntityKind::Project, row.project.value()),
                choice(EntityKind::FieldPackage, u"state", static_cast<std::int64_t>(row.state)),
                row.expiresAt.toString(),
                packageContents(row.counts)});
    }
    fitColumns(m_log);
    showButtons();
}

const FieldDevice *DeviceTab::chosenDevice() const
{
    return chosenLine(m_table, m_rows);
}

const FieldPackage *DeviceTab::chosenPackage() const
{
    return chosenLine(m_log, m_packages);
}

void DeviceTab::showButtons()
{
    const bool may =
        m_workspace.readOnlyReason().isEmpty() && m_workspace.may(Permission::FieldManage);
    const QString why = m_workspace.reasonFor(Permission::FieldManage);
    const FieldDevice *device = chosenDevice();
    const FieldPackage *package = chosenPackage();
    const bool inUse = std::ranges::any_of(
        m_rows, [](const FieldDevice &row) { return !row.revokedAt.isValid(); });
    m_register->setEnabled(may);
    m_take->setEnabled(may && inUse);
    m_prepare->setEnabled(may && inUse);
    m_strike->setEnabled(may && device && !device->revokedAt.isValid());
    m_receipt->setEnabled(may && package && package->kind == PackageKind::Delta);
    m_export->setEnabled(!m_packages.empty());
    for (QPushButton *one : {m_register, m_take, m_prepare, m_strike, m_receipt})
        one->setToolTip(may ? QString() : why);
    if (may && m_receipt->isEnabled() == false)
        m_receipt->setToolTip(tr("Choose a package from the field first."));
}

void DeviceTab::registerDevice()
{
    const QString path = askOpenPath(
        this, tr("The request that the device made"), tr("Requests of devices (*.zsreq *.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({ErrorCode::Io, tr("The request cannot be read."), file.errorString()});
        return;
    }
    const QByteArray bytes = file.read(1 << 20);
    const auto request = readDeviceRequest(bytes);
    if (!request) {
        Q_EMIT failed(request.error());
        return;
    }
    RegisterDialog dialog(*request, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto added = m_desk.registerDevice(bytes, dialog.clearance(), {});
    if (!added)
        Q_EMIT failed(added.error());
    else
        Q_EMIT done(tr("The device \"%1\" is registered.").arg(request->name));
}

void DeviceTab::strikeOff()
{
    const FieldDevice *device = chosenDevice();
    if (!device
        || !askYes(this,
                   tr("Strike off the device \"%1\"?").arg(device->name),
                   tr("Nothing that it sends is taken in any more, what it still holds included."),
                   tr("Strike off")))
        return;
    if (const auto gone = m_desk.revokeDevice(device->id); !gone)
        Q_EMIT failed(gone.error());
    else
        Q_EMIT done(tr("The device is struck off."));
}

void DeviceTab::prepare()
{
    const auto projects = m_workspace.projects();
    if (!projects) {
        Q_EMIT failed(projects.error());
        return;
    }
    PrepareDialog dialog(*projects, m_rows, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = askSavePath(
        this, tr("Where to write the package"), dialog.suggestedName(), packageFileFilter());
    if (path.isEmpty())
        return;
    const auto made = m_desk.prepare(dialog.order(), path);
    if (!made)
        Q_EMIT failed(made.error());
    else
        Q_EMIT done(tr("The package with %1 tasks is written to %2. %3")
                        .arg(made->counts.contains(u"tasks"_s) ? made->counts.at(u"tasks"_s) : 0)
                        .arg(path, m_desk.mapNote()));
}

void DeviceTab::takeIn()
{
    const QString path = askOpenPath(this, tr("The package from the field"), packageFileFilter());
    if (path.isEmpty())
        return;
    const auto taken = m_desk.take(path);
    if (!taken) {
        Q_EMIT failed(taken.error());
        return;
    }
    Q_EMIT done(tr("Taken in: %1 changes, of them %2 applied, %3 in conflict, %4 refused; %5 "
                   "reports, %6 files. Make the receipt, so that the device knows.")
                    .arg(taken->edits)
                    .arg(taken->applied)
                    .arg(taken->conflicts)
                    .arg(taken->refused)
                    .arg(taken->reports)
                    .arg(taken->files));
}

void DeviceTab::makeReceipt()
{
    const FieldPackage *package = chosenPackage();
    if (!package)
        return;
    const FieldPackageId id = package->id;
    const QString path = askSavePath(
        this, tr("Where to write the receipt"), tr("Receipt.zsfp"), packageFileFilter());
    if (path.isEmpty())
        return;
    if (const auto made = m_desk.receipt(id, path); !made)
        Q_EMIT failed(made.error());
    else
        Q_EMIT done(tr("The receipt is written to %1.").arg(path));
}

void DeviceTab::siteCode()
{
    const auto projects = m_workspace.projects();
    if (!projects) {
        Q_EMIT failed(projects.error());
        return;
    }
    SiteCodeDialog dialog(m_workspace, *projects, this);
    connect(&dialog, &SiteCodeDialog::failed, this, &DeviceTab::failed);
    connect(&dialog, &SiteCodeDialog::done, this, &DeviceTab::done);
    dialog.exec();
}

void DeviceTab::exportList()
{
    ListDocument list = listOf(*m_log);
    list.title = tr("Field packages");
    for (const FieldPackage &row : m_packages)
        list.projects.push_back(row.project);
    const auto path = zs::exportList(m_workspace, list, this);
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path->isEmpty())
        Q_EMIT done(tr("Written to %1.").arg(*path));
}

} // namespace zs
