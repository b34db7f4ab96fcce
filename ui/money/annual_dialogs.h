// SPDX-License-Identifier: GPL-3.0-or-later
// A project's year: its sources, and its months.
#pragma once

#include "commands/money_desk.h"
#include "ui/money/field_notes.h"

#include <QDialog>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTableWidget;

namespace zs {

/// 年度投资额 and 资金来源 of one project; one unit for all amounts of the form.
class AnnualDialog final : public QDialog {
    Q_OBJECT

public:
    /// `project` invalid: to be chosen.
    AnnualDialog(Workspace &workspace,
                 const std::vector<Project> &projects,
                 ProjectId project,
                 std::int64_t year,
                 QWidget *parent = nullptr);
    /// What was committed.
    [[nodiscard]] const ChangeSet &committed() const { return m_committed; }

private:
    void build(const std::vector<Project> &projects, ProjectId project);
    void fillFromStored();
    void sumUp();
    void go();
    [[nodiscard]] Result<Money> read(const QLineEdit *edit) const;
    [[nodiscard]] ProjectId chosen() const;

    static constexpr std::size_t kSources = static_cast<std::size_t>(FundSource::Other) + 1;

    Workspace &m_workspace;
    FieldNotes m_notes;
    QComboBox *m_project;
    QSpinBox *m_year;
    QComboBox *m_unit;
    QLineEdit *m_amount;
    std::array<QLineEdit *, kSources> m_sources{};
    QLabel *m_sum;
    QPlainTextEdit *m_content;
    ChangeSet m_committed;
};

/// What each month was planned to be and came to.
class MonthsDialog final : public QDialog {
    Q_OBJECT

public:
    MonthsDialog(Workspace &workspace,
                 const AnnualRow &row,
                 std::int64_t year,
                 QWidget *parent = nullptr);

private:
    void sumUp();
    void go();
    [[nodiscard]] Result<Money> cell(int row, int column) const;

    Workspace &m_workspace;
    AnnualRow m_row;
    std::int64_t m_year;
    FieldNotes m_notes;
    QComboBox *m_unit;
    QTableWidget *m_table;
    QLabel *m_sum;
};

} // namespace zs
