// SPDX-License-Identifier: GPL-3.0-or-later
// The vouchers of the ledger (凭证): found by words, posted and reversed.
#pragma once

#include "base/error.h"
#include "commands/money_desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zs {

class VoucherTab final : public QWidget {
    Q_OBJECT

public:
    explicit VoucherTab(Workspace &workspace, QWidget *parent = nullptr);
    void show(std::shared_ptr<const FundBook> book);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void build();
    void fill();
    void showLines();
    void post();
    void reverse();
    void exportTable();
    [[nodiscard]] const Voucher *chosen() const;
    [[nodiscard]] QString nameOfProject(ProjectId id) const;
    [[nodiscard]] QStringList cellsOf(const Voucher &voucher) const;

    Workspace &m_workspace;
    std::shared_ptr<const FundBook> m_book;
    std::vector<const Voucher *> m_shown; ///< into the book
    QComboBox *m_kind;
    QLineEdit *m_words;
    QTableWidget *m_table;
    QTableWidget *m_lines;
    QPushButton *m_post;
    QPushButton *m_reverse;
    QPushButton *m_export;
};

} // namespace zs
