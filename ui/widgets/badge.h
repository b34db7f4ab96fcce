// SPDX-License-Identifier: GPL-3.0-or-later
// The secrecy label (密级) as a small mark: outline or filled, always with its word.
#pragma once

#include "access/content_label.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace zs {

/// `words` = empty: the level's own.
[[nodiscard]] QSize
badgeSize(const QFont &font, Classification classification, const QString &words = {});
/// Draws the mark left-aligned and vertically centred in `area`; nothing for Open.
void paintBadge(QPainter &painter,
                const QRectF &area,
                const QFont &font,
                Classification classification,
                const QString &words = {});

class Badge final : public QWidget {
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    void setClassification(Classification classification);
    /// With its term, as it is printed.
    void setLabel(const SecrecyLabel &label);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString words() const;

    SecrecyLabel m_label;
};

/// Shows a number from the model (Qt::UserRole) as the mark.
class BadgeDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace zs
