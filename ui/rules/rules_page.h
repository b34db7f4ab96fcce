// SPDX-License-Identifier: GPL-3.0-or-later
// The rules (规则): what the law and the site ask, where it is written, on which projects it fires
// now, and for one project why and why not.
#pragma once

#include "base/error.h"
#include "commands/rule_desk.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTextBrowser;

namespace zs {

class PageHeader;

class RulesPage final : public QWidget {
    Q_OBJECT

public:
    explicit RulesPage(Workspace &workspace, QWidget *parent = nullptr);
    /// Checks every rule against every project anew.
    void refresh();
    /// Why and why not for this project; invalid: all of them.
    void showProject(ProjectId project);
    void openPacks();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildChoice();
    void fillProjects();
    void fill();
    void fillAll();
    void fillOne(ProjectId project);
    void add(const RuleBook::Entry &entry, const QString &state, bool grave);
    void filter();
    void showRule();
    void follow(const QString &link);
    void exportTable();

    Workspace &m_workspace;
    RuleDesk m_desk;
    std::optional<RuleDesk::Overview> m_all;
    std::optional<RuleDesk::Check> m_one;
    PageHeader *m_header;
    QComboBox *m_project;
    QLineEdit *m_filter;
    QPushButton *m_open = nullptr;
    QTableWidget *m_table;
    QTextBrowser *m_details;
};

} // namespace zs
