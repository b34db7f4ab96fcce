// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder of a project's money drawn as steps (估算 → 决算), each with its amount, its
// difference to the step below and the number of its document.
#pragma once

#include "money/ladder.h"

#include <QWidget>

#include <map>

namespace zs {

class LadderStrip final : public QWidget {
    Q_OBJECT

public:
    explicit LadderStrip(QWidget *parent = nullptr);
    /// `alarms`: the word of the gravest rule that fires on a rung.
    void show(const Ladder &ladder, const std::map<MoneyRung, QString> &alarms);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter &painter, const QRectF &box, const RungStanding &standing) const;
    [[nodiscard]] QString words() const;

    Ladder m_ladder;
    std::map<MoneyRung, QString> m_alarms;
};

} // namespace zs
