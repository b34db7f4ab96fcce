// SPDX-License-Identifier: GPL-3.0-or-later
// Five by five: how many risks lie where (风险矩阵). The grade stands in each field as a word.
#pragma once

#include "commands/risk_register_desk.h"

#include <QWidget>

namespace zs {

class RegisterMatrix final : public QWidget {
    Q_OBJECT

public:
    explicit RegisterMatrix(QWidget *parent = nullptr);
    /// Open ones are counted.
    void show(const std::vector<RiskLine> &lines);
    /// Which field is framed; 0 = none.
    void setChosen(int likelihood, int impact);
    [[nodiscard]] int countAt(int likelihood, int impact) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RiskMatrix m_matrix;
    std::array<std::array<int, 5>, 5> m_counts{};
    int m_likelihood = 0;
    int m_impact = 0;
};

} // namespace zs
