// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "levelling/skill_search.h"
#include "ui/resources/resource_board.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace zs {

/// Work that nobody is named for, and who has the skill and the time for it.
class SkillDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SkillDialog(PlanDesk &desk, QWidget *parent = nullptr);

private:
    void refill();
    void showCandidates();
    void assign();

    PlanDesk &m_desk;
    ResourceBoard m_board;
    std::vector<OpenWork> m_open;
    std::vector<SkillCandidate> m_found;
    QTableWidget *m_work;
    QTableWidget *m_people;
    QPushButton *m_assign = nullptr;
};

} // namespace zs
