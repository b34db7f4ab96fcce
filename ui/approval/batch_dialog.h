// SPDX-License-Identifier: GPL-3.0-or-later
// Several cases agreed to with one opinion and one passphrase, and what became of each.
#pragma once

#include "commands/case_batch.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace zs {

class PassphraseEdit;

class BatchDialog final : public QDialog {
    Q_OBJECT

public:
    BatchDialog(Workspace &workspace, std::vector<BatchItem> items, QWidget *parent);
    /// How many were agreed to.
    [[nodiscard]] int agreed() const { return m_agreed; }

private:
    void build();
    void fill();
    void go();
    void refresh();

    Workspace &m_workspace;
    std::vector<BatchItem> m_items;
    int m_agreed = 0;
    QTableWidget *m_table;
    QPlainTextEdit *m_opinion;
    PassphraseEdit *m_passphrase;
    QLabel *m_result;
    QPushButton *m_go = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace zs
