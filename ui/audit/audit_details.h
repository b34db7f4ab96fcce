// SPDX-License-Identifier: GPL-3.0-or-later
// Everything one record holds: all changed fields, both hashes, device and clocks.
#pragma once

#include "commands/workspace.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace zs {

class AuditDetails final : public QWidget {
    Q_OBJECT

public:
    explicit AuditDetails(const Workspace &workspace, QWidget *parent = nullptr);
    void showRecord(const LogRecord &record);
    void clear();

private:
    const Workspace &m_workspace;
    QLabel *m_title;
    QLabel *m_facts;
    QTableWidget *m_fields;
};

} // namespace zs
