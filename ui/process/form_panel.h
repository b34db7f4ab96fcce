// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the process as a whole: its name and statement, when it may be withdrawn, and the
// fields of its form.
#pragma once

#include "approval/process_definition.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace zs {

class FormPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FormPanel(QWidget *parent = nullptr);
    /// `keyFixed`: there are versions of it already.
    void show(const ProcessDefinition &definition, bool keyFixed);

Q_SIGNALS:
    void edited(const zs::ProcessDefinition &next, const QString &merge);

private:
    void build();
    void connectAll();
    void fillTable();
    void takeCell(int row, int column);
    void moveField(int by);
    void push(ProcessDefinition next, const QString &merge = {});

    ProcessDefinition m_definition;
    bool m_filling = false;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QPlainTextEdit *m_statement;
    QComboBox *m_withdraw;
    QSpinBox *m_urge;
    QTableWidget *m_fields;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace zs
