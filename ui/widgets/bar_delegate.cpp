// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_delegate.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace zs {

void BarDelegate::paint(QPainter *painter,
                        const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const double part = std::clamp(index.data(PartRole).toDouble(), 0.0, 1.0);
    if (part <= 0)
        return;
    const QRectF room = QRectF(option.rect).adjusted(6, 0, -6, 0);
    const double height = std::min(12.0, room.height() - 8);
    const QRectF bar(
        room.left(), room.center().y() - height / 2, std::max(2.0, room.width() * part), height);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(bar,
                      selected ? option.palette.color(QPalette::HighlightedText)
                               : themeColor(ColorRole::OnTrack));
}

} // namespace zs
