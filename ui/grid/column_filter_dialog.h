// SPDX-License-Identifier: GPL-3.0-or-later
// A filter on one column by clicks: some of its values, a range, or empty and not empty.
#pragma once

#include "ui/grid/grid_data.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace zs {

class ColumnFilterDialog final : public QDialog {
    Q_OBJECT

public:
    ColumnFilterDialog(GridDataPtr table, int column, QWidget *parent = nullptr);

    /// As FilterExpression reads it; empty when everything is let through.
    [[nodiscard]] const QString &expression() const { return m_expression; }

public Q_SLOTS:
    /// Stays open, with the reason, while a bound cannot be read.
    void accept() override;

private:
    void fillValues();
    [[nodiscard]] QString valuesTerm() const;
    [[nodiscard]] QString rangeTerm() const;

    GridDataPtr m_data;
    int m_column;
    QString m_expression;
    QLineEdit *m_search;
    QListWidget *m_values;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QComboBox *m_empty;
    QLabel *m_problem;
};

} // namespace zs
