// SPDX-License-Identifier: GPL-3.0-or-later
// The column of a table that shows shifts as bars, with a time scale in its header.
#pragma once

#include "ui/resources/shift_scene.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

class QTableWidget;

namespace zs {

/// The chart's colours of the present theme.
[[nodiscard]] GanttPalette themePalette();

/// Draws the cells of one column; items carry a TaskShift in ShiftRole.
class ShiftDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int ShiftRole = Qt::UserRole + 1;
    using QStyledItemDelegate::QStyledItemDelegate;

    /// All shifts of the column: they share one scale.
    void setShifts(const std::vector<TaskShift> &shifts, const QFontMetricsF &letters);
    [[nodiscard]] TimeScale scale(double width) const
    {
        return shiftScale(m_span, width, m_wordsWidth);
    }
    [[nodiscard]] bool isEmpty() const { return !m_span.from.isValid(); }
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    ShiftSpan m_span;
    double m_wordsWidth = 0; ///< of the widest
};

/// A table's header with the time scale above the bars.
class ShiftHeader final : public QHeaderView {
    Q_OBJECT

public:
    ShiftHeader(int column, const ShiftDelegate &bars, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    int m_column;
    const ShiftDelegate &m_bars;
};

/// Makes `column` of a plain table one of bars; Ctrl++ and Ctrl+- make it wider and narrower.
void showShiftsIn(QTableWidget &table, int column);

} // namespace zs
