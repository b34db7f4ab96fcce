// SPDX-License-Identifier: GPL-3.0-or-later
// The book of funds (一本账): quotas by source and year, the projects in each, and their vouchers.
#pragma once

#include "base/error.h"
#include "commands/money_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace zs {

class QuotaTab final : public QWidget {
    Q_OBJECT

public:
    explicit QuotaTab(Workspace &workspace, QWidget *parent = nullptr);
    void show(std::shared_ptr<const FundBook> book);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);

private:
    void build();
    void fillYears();
    void fill();
    void fillProjects(QTreeWidgetItem *parent, const std::vector<FundStanding> &parts);
    void showVouchers();
    void tellTotals(const std::vector<FundStanding> &sums);
    void addQuota();
    void editQuota();
    void removeQuota();
    void carryOver();
    void exportTable();
    [[nodiscard]] std::int64_t year() const;
    [[nodiscard]] FundQuotaId chosenQuota() const;
    [[nodiscard]] ProjectId chosenProject() const;
    [[nodiscard]] const FundQuota *quota(FundQuotaId id) const;
    [[nodiscard]] QString projectName(ProjectId id) const;

    Workspace &m_workspace;
    std::shared_ptr<const FundBook> m_book;
    QComboBox *m_year;
    QComboBox *m_source;
    QTreeWidget *m_tree;
    QTableWidget *m_vouchers;
    QLabel *m_totals;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_carry;
    QPushButton *m_export;
    bool m_filling = false;
};

/// A figure in 万元; nothing for nothing.
[[nodiscard]] QString wan(Money amount);

} // namespace zs
