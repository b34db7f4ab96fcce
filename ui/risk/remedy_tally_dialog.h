// SPDX-License-Identifier: GPL-3.0-or-later
// How much was put right, by unit and time (整改率), to be taken out for audit.
#pragma once

#include "base/error.h"
#include "commands/remedy_desk.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QTableWidget;

namespace zs {

class RemedyTallyDialog final : public QDialog {
    Q_OBJECT

public:
    RemedyTallyDialog(Workspace &workspace, QWidget *parent);

private:
    void fill();
    void exportTable();

    Workspace &m_workspace;
    RemedyDesk m_desk;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QTableWidget *m_table;
    QLabel *m_said;
};

} // namespace zs
