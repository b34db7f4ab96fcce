// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_desk.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QRadioButton;

namespace zs {

/// A plan's dates for calendar programs (iCalendar): its milestones only, or its tasks.
class CalendarExportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CalendarExportDialog(PlanDesk &desk, QWidget *parent = nullptr);
    /// Empty until a file was written.
    [[nodiscard]] QString written() const { return m_written; }

private:
    void write();
    [[nodiscard]] Result<> writeTo(const QString &path);

    PlanDesk &m_desk;
    QRadioButton *m_milestones;
    QRadioButton *m_tasks;
    QCheckBox *m_summaries;
    QLabel *m_problem;
    QString m_written;
};

} // namespace zs
