// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "levelling/plan_levelling.h"
#include "ui/resources/resource_board.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QStackedWidget;
class QTableWidget;

namespace zs {

/// Levels a plan's resources (资源平衡): what is wanted, the search in the background, then the
/// proposal, which changes nothing until it is accepted.
class LevelDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LevelDialog(PlanDesk &desk, QWidget *parent = nullptr);
    ~LevelDialog() override;

    /// Of the last search; null before.
    [[nodiscard]] const LevellingProposal *proposal() const { return m_proposal.get(); }

private:
    using Found = Result<std::shared_ptr<const LevellingProposal>>;

    [[nodiscard]] QWidget *buildOptions();
    [[nodiscard]] QWidget *buildSearch();
    [[nodiscard]] QWidget *buildProposal();
    void fillResourceList();
    void recall();
    void remember() const;
    [[nodiscard]] LevellingOptions options() const;
    void search();
    void searched();
    void show(const LevellingProposal &proposal);
    void accept() override;
    void showPage(int page);

    PlanDesk &m_desk;
    ResourceBoard m_board;
    std::shared_ptr<const LevellingProposal> m_proposal;
    std::shared_ptr<std::atomic<bool>> m_enough; ///< shared with the search
    QFutureWatcher<Found> m_watcher;

    QStackedWidget *m_pages;
    QRadioButton *m_shortest = nullptr;
    QRadioButton *m_withinFloat = nullptr;
    QListWidget *m_resources = nullptr;
    QCheckBox *m_hasFrom = nullptr;
    QDateEdit *m_from = nullptr;
    QComboBox *m_effort = nullptr;
    QSpinBox *m_seed = nullptr;
    QLabel *m_problem = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_summary = nullptr;
    QTableWidget *m_moved = nullptr;
    QLabel *m_leftOver = nullptr;
    QTableWidget *m_remaining = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace zs
