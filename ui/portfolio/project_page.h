// SPDX-License-Identifier: GPL-3.0-or-later
// The project list (项目库): filter, sort, open, add, import.
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace zs {

class EmptyState;
class PageHeader;
class ProjectFilter;
class ProjectModel;
class Workspace;

class ProjectPage final : public QWidget {
    Q_OBJECT

public:
    explicit ProjectPage(Workspace &workspace, QWidget *parent = nullptr);
    void reload();
    /// Opens the dialog for a new project; a created one is announced by opened().
    void createNew();
    [[nodiscard]] ProjectId selected() const;
    void select(ProjectId id);
    void focusFilter();

Q_SIGNALS:
    void opened(zs::ProjectId id);
    void importWanted();
    void failed(const zs::Error &error);
    void counted(int shown, int all);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The name takes what the other columns leave, but never too little to read.
    void fitNames();
    QWidget *makeFilters();
    QWidget *makeTable();
    void fillUnits();
    void requery();
    void openCurrent();
    void setLabel();

    Workspace &m_workspace;
    ProjectModel *m_model;
    ProjectFilter *m_filter;
    PageHeader *m_header;
    QPushButton *m_label = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_stage = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_unit = nullptr;
    QTableView *m_table = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_listPart = nullptr;
    EmptyState *m_none = nullptr;
    EmptyState *m_noHit = nullptr;
};

} // namespace zs
