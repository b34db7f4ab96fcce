// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the task table shows, and in which order.
#pragma once

#include "ui/grid/saved_view.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace zs {

class ColumnDialog final : public QDialog {
    Q_OBJECT

public:
    ColumnDialog(const std::vector<GridColumn> &columns,
                 const std::vector<ViewColumn> &shown,
                 QWidget *parent = nullptr);

    /// The ticked columns in their order; the name always is one of them.
    [[nodiscard]] std::vector<ViewColumn> result() const;

private:
    void fill(const std::vector<GridColumn> &columns, const std::vector<ViewColumn> &shown);
    void search(const QString &text);
    void move(int by);

    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace zs
