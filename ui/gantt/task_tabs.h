// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the task dialog.
#pragma once

#include "ui/gantt/gantt_snapshot.h"
#include "ui/gantt/task_details.h"

#include <QVariant>
#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTableWidget;

namespace zs {

struct TaskForm {
    GanttSnapshotPtr snapshot;
    int task = 0; ///< index in the snapshot
    TaskChoices choices;
    DurationUnits units;
};

/// Why a form cannot be taken as it is, and where.
struct TaskComplaint {
    QString why;
    QWidget *field = nullptr;
};

class TaskTab : public QWidget {
    Q_OBJECT

public:
    TaskTab(const TaskForm &form, QWidget *parent)
        : QWidget(parent)
        , m_form(form)
    {}
    virtual void fill(const TaskDetails &details) = 0;
    /// Writes its own fields; what was not touched stays as it is in `into`.
    [[nodiscard]] virtual std::optional<TaskComplaint> read(TaskDetails &into) const = 0;

protected:
    const TaskForm &m_form; ///< the dialog's, which outlives its tabs
};

class TaskGeneralTab final : public TaskTab {
    Q_OBJECT

public:
    TaskGeneralTab(const TaskForm &form, QWidget *parent);
    void fill(const TaskDetails &details) override;
    [[nodiscard]] std::optional<TaskComplaint> read(TaskDetails &into) const override;
    void focusName();

private:
    void buildFlags(QFormLayout &form);

    QLineEdit *m_name = nullptr;
    QLineEdit *m_wbs = nullptr;
    QLineEdit *m_duration = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_unit = nullptr;
    QSpinBox *m_priority = nullptr;
    QCheckBox *m_manual = nullptr;
    QCheckBox *m_active = nullptr;
    QCheckBox *m_estimated = nullptr;
};

class TaskDatesTab final : public TaskTab {
    Q_OBJECT

public:
    TaskDatesTab(const TaskForm &form, QWidget *parent);
    void fill(const TaskDetails &details) override;
    [[nodiscard]] std::optional<TaskComplaint> read(TaskDetails &into) const override;

private:
    void buildConstraint(QFormLayout &form);
    void buildSplits(QFormLayout &form);
    void addSplit(const Split &split);

    QComboBox *m_constraint = nullptr;
    QDateEdit *m_constraintDate = nullptr;
    QCheckBox *m_hasDeadline = nullptr;
    QDateEdit *m_deadline = nullptr;
    QComboBox *m_calendar = nullptr;
    QCheckBox *m_ignore = nullptr;
    QLineEdit *m_delay = nullptr;
    QTableWidget *m_splits = nullptr;
};

class TaskProgressTab final : public TaskTab {
    Q_OBJECT

public:
    TaskProgressTab(const TaskForm &form, QWidget *parent);
    void fill(const TaskDetails &details) override;
    [[nodiscard]] std::optional<TaskComplaint> read(TaskDetails &into) const override;

private:
    void buildActuals(QFormLayout &form);
    void hintRemaining();

    Minutes m_length = 0; ///< of the task, for what remains of it
    QComboBox *m_kind = nullptr;
    QSpinBox *m_percent = nullptr;
    QSpinBox *m_physical = nullptr;
    QLineEdit *m_remaining = nullptr;
    QCheckBox *m_started = nullptr;
    QDateEdit *m_start = nullptr;
    QCheckBox *m_finished = nullptr;
    QDateEdit *m_finish = nullptr;
    QLabel *m_hint = nullptr;
};

class TaskLinksTab final : public TaskTab {
    Q_OBJECT

public:
    TaskLinksTab(const TaskForm &form, QWidget *parent);
    void fill(const TaskDetails &details) override;
    [[nodiscard]] std::optional<TaskComplaint> read(TaskDetails &into) const override;

private:
    void addRow(const PredecessorSpec &spec);

    QTableWidget *m_links = nullptr;
};

class TaskResourcesTab final : public TaskTab {
    Q_OBJECT

public:
    TaskResourcesTab(const TaskForm &form, QWidget *parent);
    void fill(const TaskDetails &details) override;
    [[nodiscard]] std::optional<TaskComplaint> read(TaskDetails &into) const override;

private:
    void addRow(const TaskPart &part);
    void offerFree();
    [[nodiscard]] const Resource *resource(ResourceId id) const;
    [[nodiscard]] QString unitsText(const TaskPart &part) const;
    [[nodiscard]] const TaskPart &partOf(int row) const;
    [[nodiscard]] std::optional<TaskComplaint> readRow(int row, TaskPart &part) const;

    std::vector<TaskPart> m_parts; ///< as filled in; a row's first item says which is its own
    QTableWidget *m_table = nullptr;
    QLabel *m_hint = nullptr;
};

class TaskCodesTab final : public TaskTab {
    Q_OBJECT

public:
    TaskCodesTab(const TaskForm &form, QWidget *parent);
    void fill(const TaskDetails &details) override;
    [[nodiscard]] std::optional<TaskComplaint> read(TaskDetails &into) const override;

private:
    void addRow(const QString &name, const QString &value);

    QTableWidget *m_table = nullptr;
};

// --- parts that several tabs use ---
namespace taskform {

[[nodiscard]] QDateEdit *dateField(const QString &name, const QString &accessible, QWidget *parent);
[[nodiscard]] QTableWidget *
table(const QString &name, const QString &accessible, const QStringList &columns, QWidget *parent);
/// A field of choices as the domain names them, the number as data.
[[nodiscard]] QComboBox *choiceField(const QString &name, const char *column, QWidget *parent);
/// "Add" and "remove the current row" below a table, named taskAddNOUN and taskRemoveNOUN.
[[nodiscard]] QWidget *buttons(QTableWidget *table,
                               const QString &noun,
                               const QString &add,
                               const QString &remove,
                               const std::function<void()> &adding);
void choose(QComboBox &box, int number);
/// As above by an id; one that is not offered gets an entry of its own, so that it is not lost.
void chooseId(QComboBox &box, const QVariant &id);

} // namespace taskform

} // namespace zs
