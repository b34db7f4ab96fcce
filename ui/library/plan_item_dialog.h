// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/goal_desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace zs {

class MoneyEntry;

/// Adds or edits a plan, a key task or a part; a refusal is shown beside the form and nothing is
/// lost.
class PlanItemDialog final : public QDialog {
    Q_OBJECT

public:
    /// An `item` without an id is added below its parent.
    PlanItemDialog(Workspace &workspace, const PlanItem &item, QWidget *parent = nullptr);
    /// What was done; empty until accepted, or when nothing differed.
    [[nodiscard]] const ChangeSet &done() const { return m_done; }

private:
    void build();
    void take();
    [[nodiscard]] PlanItem entered() const;

    Workspace &m_workspace;
    PlanItem m_item;
    QComboBox *m_kind;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QComboBox *m_owner;
    QPlainTextEdit *m_target;
    MoneyEntry *m_amount;
    QLineEdit *m_note;
    QLabel *m_problem;
    ChangeSet m_done;
};

/// Asks for one of the items (or, when `top` is not empty, for that answer); nothing when the
/// person gave up, an invalid id for `top`.
[[nodiscard]] std::optional<PlanItemId>
choosePlanItem(const PlanTree &tree, const QString &title, const QString &top, QWidget *parent);

} // namespace zs
