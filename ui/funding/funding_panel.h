// SPDX-License-Identifier: GPL-3.0-or-later
// Matching of a year's funds (资金匹配): projects of the reserve, what a person wishes, the search,
// and the proposals that were kept.
#pragma once

#include "base/error.h"
#include "commands/funding_desk.h"
#include "tasks/latest_work.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QTextBrowser;

namespace zs {

class BusyLine;
class FundingWishes;
class ProposalBar;

class FundingPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FundingPanel(Workspace &workspace, QWidget *parent = nullptr);
    /// Reads the year anew; an answer that was found goes when its question changed.
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    struct Found {
        FundAnswer answer;
        std::vector<FundGrowth> growths; ///< a tenth more of each quota
    };
    QWidget *buildHead();
    void connectParts();
    void reread();
    void fill();
    void showProject();
    void search();
    void take(Result<Found> found);
    void keep();
    void settle(bool adopt, const QString &document);
    void startApproval();
    void showProposals();
    void exportTable();
    void tellAnswer();
    [[nodiscard]] ProjectId chosen() const;

    Workspace &m_workspace;
    FundingDesk m_desk;
    FundingDesk::Wishes m_wishes;
    FundingDesk::Year m_year;
    std::optional<Found> m_found;
    QSpinBox *m_yearEdit;
    QCheckBox *m_byAmount;
    QCheckBox *m_unclear;
    QPushButton *m_search;
    QPushButton *m_keep;
    QPushButton *m_export;
    BusyLine *m_busy;
    QLabel *m_remark;
    QTableWidget *m_table;
    QTextBrowser *m_details;
    FundingWishes *m_wishesLine;
    ProposalBar *m_proposals;
    LatestWork<Found> m_work;
};

} // namespace zs
