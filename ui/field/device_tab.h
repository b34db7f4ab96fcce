// SPDX-License-Identifier: GPL-3.0-or-later
// Devices that go out, and the packages to and from them.
#pragma once

#include "base/error.h"
#include "commands/field_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace zs {

class DeviceTab final : public QWidget {
    Q_OBJECT

public:
    explicit DeviceTab(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void build();
    void showButtons();
    void registerDevice();
    void strikeOff();
    void prepare();
    void takeIn();
    void makeReceipt();
    void exportList();
    void siteCode();
    [[nodiscard]] const FieldDevice *chosenDevice() const;
    [[nodiscard]] const FieldPackage *chosenPackage() const;

    Workspace &m_workspace;
    FieldDesk m_desk;
    std::vector<FieldDevice> m_rows;
    std::vector<FieldPackage> m_packages;
    QLabel *m_office;
    QTableWidget *m_table;
    QTableWidget *m_log;
    QPushButton *m_register;
    QPushButton *m_strike;
    QPushButton *m_prepare;
    QPushButton *m_take;
    QPushButton *m_receipt;
    QPushButton *m_export;
    QPushButton *m_code;
};

} // namespace zs
