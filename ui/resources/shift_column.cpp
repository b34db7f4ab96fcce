// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources/shift_column.h"

#include "ui/gantt/gantt_painter.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QShortcut>
#include <QTableWidget>

namespace zs {

namespace {

constexpr int kLeastWidth = 160;
constexpr int kMostWidth = 4000;

void widen(QTableWidget &table, int column, double factor)
{
    const int width = static_cast<int>(table.columnWidth(column) * factor);
    table.setColumnWidth(column, std::clamp(width, scaled(kLeastWidth), kMostWidth));
}

} // namespace

GanttPalette themePalette()
{
    switch (themeKind()) {
    case ThemeKind::Dark:
        return GanttPalette::dark();
    case ThemeKind::HighContrast:
        return GanttPalette::highContrast();
    case ThemeKind::Light:
        break;
    }
    return GanttPalette::light();
}

void ShiftDelegate::setShifts(const std::vector<TaskShift> &shifts, const QFontMetricsF &letters)
{
    m_span = spanOf(shifts);
    m_wordsWidth = 0;
    for (const TaskShift &shift : shifts)
        m_wordsWidth = std::max(m_wordsWidth, letters.horizontalAdvance(shift.words));
}

void ShiftDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // the row's ground and focus
    const auto shift = index.data(ShiftRole).value<TaskShift>();
    if (isEmpty() || !shift.newFinish.isValid())
        return;
    const double words = QFontMetricsF(option.font).horizontalAdvance(shift.words);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setFont(option.font);
    painter->translate(option.rect.topLeft());
    paintShift(*painter,
               shiftScene(shift, scale(option.rect.width()), option.rect.size(), words),
               themePalette(),
               option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->restore();
}

ShiftHeader::ShiftHeader(int column, const ShiftDelegate &bars, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_column(column)
    , m_bars(bars)
{}

QSize ShiftHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            scaled(static_cast<int>(GanttMetrics().headerHeight()))};
}

void ShiftHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (logicalIndex != m_column || m_bars.isEmpty())
        return QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->save();
    painter->setFont(font());
    paintTimeHeader(*painter, rect, m_bars.scale(rect.width()), 0, nullptr, themePalette());
    painter->restore();
}

void showShiftsIn(QTableWidget &table, int column)
{
    auto *bars = new ShiftDelegate(&table);
    auto *header = new ShiftHeader(column, *bars, &table);
    header->setDefaultAlignment(table.horizontalHeader()->defaultAlignment());
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    table.setHorizontalHeader(header);
    table.setItemDelegateForColumn(column, bars);
    const auto onKey = [&](QKeySequence::StandardKey key, double factor) {
        auto *shortcut = new QShortcut(key, &table);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &table, [&table, column, factor] {
            widen(table, column, factor);
        });
    };
    onKey(QKeySequence::ZoomIn, 1.25);
    onKey(QKeySequence::ZoomOut, 1 / 1.25);
}

} // namespace zs
