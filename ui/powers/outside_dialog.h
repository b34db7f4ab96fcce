// SPDX-License-Identifier: GPL-3.0-or-later
// Which outside systems may answer approvals: their key, where they listen, how secret what they
// get may be.
#pragma once

#include "base/error.h"
#include "commands/hand_over.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zs {

class OutsideDialog final : public QDialog {
    Q_OBJECT

public:
    explicit OutsideDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void build();
    void connectAll();
    void fill(const QString &name);
    void showChosen();
    void readKey();
    void readCertificate();
    void keep();
    void strike();
    void enable();
    [[nodiscard]] OutsideSystem entered() const;

    Workspace &m_workspace;
    HandOverDesk m_desk;
    std::vector<OutsideSystem> m_systems;
    OutsideSystem m_edited; ///< key and certificates as they were read
    QTableWidget *m_table;
    QLineEdit *m_name;
    QLabel *m_fingerprint;
    QPushButton *m_key;
    QLineEdit *m_address;
    QLabel *m_certificate;
    QPushButton *m_pin;
    QComboBox *m_upTo;
    QLabel *m_problem;
    QPushButton *m_fresh;
    QPushButton *m_strike;
    QPushButton *m_keep;
};

} // namespace zs
