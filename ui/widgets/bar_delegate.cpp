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
    const bool beside = !index.data().toString().isEmpty(); // words keep their room
    const double height = beside ? 3.0 : std::min(12.0, room.height() - 8);
    const double top = beside ? room.bottom() - height - 1 : room.center().y() - height / 2;
    const QRectF bar(room.left(), top, std::max(2.0, room.width() * part), height);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(bar,
                      selected ? option.palette.color(QPalette::HighlightedText)
                               : themeColor(ColorRole::OnTrack));
}

} // namespace zs
