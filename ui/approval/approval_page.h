// SPDX-License-Identifier: GPL-3.0-or-later
// The approval page (审批): five boxes, the case that is chosen, and what may be done with it.
#pragma once

#include "base/error.h"
#include "commands/approval_desk.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTabBar;
class QTableView;
class QTextBrowser;

namespace zs {

class ActPanel;
class CaseTimer;
class EmptyState;
class HandOverBar;
class InboxModel;
class PageHeader;
class WatermarkOverlay;
class TurnNotice;

class ApprovalPage final : public QWidget {
    Q_OBJECT

public:
    explicit ApprovalPage(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    void showBox(InboxBox box);
    void showCase(CaseId id);
    /// Asks for process and form; about this project when it is valid.
    /// `act`: what it should carry out, by the name that a refusal gives ("export", "print").
    void startCase(ProjectId project = {}, const QString &process = {}, const QString &act = {});
    [[nodiscard]] CaseId shownCase() const { return m_shown; }

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    /// How many are to do, for the navigation.
    void counted(qint64 toDo);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildLists();
    QWidget *buildCase();
    void connectAll();
    void fill();
    void showRow(int row);
    void showOpened(const OpenedCase &opened);
    void showActs(const OpenedCase &opened);
    void perform(const CaseAct &act);
    void agreeToSeveral();
    void lookForNew();
    void verify();
    void exportSheet();
    void makeKey();
    [[nodiscard]] QString whyNoSigning() const;
    void showHelp();

    Workspace &m_workspace;
    ApprovalDesk m_desk;
    InboxBox m_box = InboxBox::ToDo;
    CaseId m_shown;
    bool m_checked = false;   ///< signatures of the shown case
    std::int64_t m_toDo = -1; ///< as counted last
    bool m_next = false;      ///< the shown case has been answered: the one after it is wanted
    bool m_hold = false;      ///< several change at once: the list is read when they have
    QTimer m_stale;           ///< time went by in cases: the list is read soon, and once
    PageHeader *m_header;
    QTabBar *m_boxes;
    QLineEdit *m_filter;
    QPushButton *m_batch;
    QCheckBox *m_notices;
    InboxModel *m_model;
    QTableView *m_table;
    EmptyState *m_none;
    QStackedLayout *m_stack;
    PageHeader *m_caseHeader;
    WatermarkOverlay *m_watermark = nullptr;
    QTextBrowser *m_sheet;
    HandOverBar *m_outside;
    ActPanel *m_acts;
    TurnNotice *m_notice;
    CaseTimer *m_timer;
};

} // namespace zs
