// SPDX-License-Identifier: GPL-3.0-or-later
// The particulars of a project as in its file: everything the paper form asks for but the amounts,
// which belong to the ladder of figures. One dialog is one act.
#pragma once

#include "commands/particulars.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QTabWidget;
class QVBoxLayout;

namespace zs {

class LikenessHint;

class ParticularsDialog final : public QDialog {
    Q_OBJECT

public:
    ParticularsDialog(Workspace &workspace, const Project &project, QWidget *parent = nullptr);
    /// What was done; empty until accepted, or when nothing differed.
    [[nodiscard]] const ChangeSet &done() const { return m_done; }
    [[nodiscard]] Project entered() const;

private:
    struct Row {
        QWidget *field = nullptr;
        QLabel *problem = nullptr;
        int tab = 0;
    };
    QFormLayout *addTab(const QString &title);
    void addRow(const char *column, const QString &label, QWidget *field);
    void buildWhat();
    void buildWhere();
    void buildWho();
    void buildFoot(QVBoxLayout *column);
    /// Says when the library has one like it, as while a project is entered.
    void watchLikeness();
    void fillTags();
    void fillFields();
    /// Shows what is wrong at its field; false when something is.
    bool check();
    [[nodiscard]] std::vector<FieldProblem> problems() const;
    void take();

    Workspace &m_workspace;
    Project m_project;
    Project m_asked;            ///< what was last compared with the library
    QHash<QString, Row> m_rows; ///< by column
    QTabWidget *m_tabs;
    QFormLayout *m_form = nullptr; ///< of the tab that is being built
    QLineEdit *m_code;
    QLineEdit *m_basis;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_way;
    QComboBox *m_procurement;
    QPlainTextEdit *m_scope;
    QLineEdit *m_place;
    QLineEdit *m_longitude;
    QLineEdit *m_latitude;
    QLineEdit *m_extent;
    QComboBox *m_division;
    QComboBox *m_industry;
    QListWidget *m_tags;
    QComboBox *m_goal;
    QComboBox *m_owner;
    QComboBox *m_district;
    QComboBox *m_leader;
    QLineEdit *m_approved;
    QLineEdit *m_start;
    QLineEdit *m_finish;
    QLineEdit *m_finished;
    QLineEdit *m_note;
    LikenessHint *m_alike;
    QLabel *m_problem;
    ChangeSet m_done;
};

} // namespace zs
