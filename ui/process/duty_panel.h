// SPDX-License-Identifier: GPL-3.0-or-later
// What an approved case asks of somebody afterwards: follow-ups, whose they are, and for how long.
#pragma once

#include "ui/process/process_lists.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace zs {

class DutyPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DutyPanel(const ProcessLists &lists, QWidget *parent = nullptr);
    void show(const ProcessDefinition &definition);

Q_SIGNALS:
    void edited(const zs::ProcessDefinition &next, const QString &merge);

private:
    void build();
    void connectAll();
    void fillList();
    void showRule();
    void takeRule();
    void push(ProcessDefinition next, const QString &merge = {});
    [[nodiscard]] FollowUpRule *rule(ProcessDefinition &definition) const;

    const ProcessLists &m_lists;
    ProcessDefinition m_definition;
    std::vector<ParticipantRule> m_offered; ///< as the box lists them
    bool m_filling = false;
    QListWidget *m_list;
    QLineEdit *m_text;
    QComboBox *m_person;
    QSpinBox *m_days;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace zs
