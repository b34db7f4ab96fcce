// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in a step, as rules: added, removed and ordered, each chosen from pick lists.
#pragma once

#include "ui/process/process_lists.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace zs {

class RuleDialog final : public QDialog {
    Q_OBJECT

public:
    RuleDialog(const QString &title,
               std::vector<ParticipantRule> rules,
               const std::vector<FormField> &fields,
               const ProcessLists &lists,
               QWidget *parent);
    [[nodiscard]] const std::vector<ParticipantRule> &rules() const { return m_rules; }

private:
    void build();
    void connectAll(QPushButton *add, QDialogButtonBox *buttons);
    void fillList(int current);
    void showRule();
    void takeRule();
    void move(int by);
    [[nodiscard]] int current() const;

    std::vector<ParticipantRule> m_rules;
    const std::vector<FormField> &m_fields;
    const ProcessLists &m_lists;
    bool m_filling = false;
    QListWidget *m_list;
    QComboBox *m_kind;
    QComboBox *m_key;
    QLabel *m_keyLabel;
    QComboBox *m_unit;
    QLabel *m_unitLabel;
    QComboBox *m_unitField;
    QLabel *m_unitFieldLabel;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace zs
