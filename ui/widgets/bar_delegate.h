// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace zs {

/// Draws a share (0 to 1) as a plain bar, or as a line below the words of a cell that has such.
class BarDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int PartRole = Qt::UserRole + 1;
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace zs
