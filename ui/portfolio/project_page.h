// SPDX-License-Identifier: GPL-3.0-or-later
// The project list (项目库): filter, sort, as table or cards, open, add, import, export.
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;
class QUndoStack;

namespace zs {

class EmptyState;
class PageHeader;
class ProjectCards;
class ProjectFilter;
class ProjectFilterBar;
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
    void opened(zs::ProjectId id); ///< its plan is wanted
    void homeWanted(zs::ProjectId id);
    void importWanted();
    void failed(const zs::Error &error);
    void done(const QString &message);
    void counted(int shown, int all);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The name takes what the other columns leave, but never too little to read.
    void fitNames();
    QWidget *makeTools();
    QWidget *makeTable();
    QMenu *makeActs();
    void addAct(const QString &text, const QString &name, void (ProjectPage::*act)());
    void addKeys();
    void fillEmptyStates();
    void showCards(bool cards);
    void requery();
    void openCurrent();
    void openHome();
    void setLabel();
    void editParticulars();
    void importLedger();
    void exportTable();
    void keepDictionaries();
    void undo();

    Workspace &m_workspace;
    ProjectModel *m_model;
    ProjectFilter *m_filter;
    PageHeader *m_header;
    QUndoStack *m_steps; ///< what was done here, to be taken back
    QPushButton *m_label = nullptr;
    ProjectFilterBar *m_bar = nullptr;
    QMenu *m_acts = nullptr;
    QToolButton *m_cardsButton = nullptr;
    QTableView *m_table = nullptr;
    ProjectCards *m_cards = nullptr;
    QStackedLayout *m_views = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_listPart = nullptr;
    EmptyState *m_none = nullptr;
    EmptyState *m_noHit = nullptr;
};

} // namespace zs
