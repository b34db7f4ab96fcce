// SPDX-License-Identifier: GPL-3.0-or-later
// What is due next over all projects: statutory clocks, guarantees that end, payments that wait,
// contracts that end.
#pragma once

#include "base/error.h"
#include "commands/contract_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zs {

class DuePanel final : public QWidget {
    Q_OBJECT

public:
    explicit DuePanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);

private:
    void fill();
    void open();
    void save();

    Workspace &m_workspace;
    std::vector<DueItem> m_all;
    std::vector<DueItem> m_shown;
    QComboBox *m_kind;
    QLineEdit *m_filter;
    QLabel *m_summary;
    QTableWidget *m_table;
    QPushButton *m_open;
    QPushButton *m_save;
};

} // namespace zs
