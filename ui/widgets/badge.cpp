// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace zs {

namespace {

QColor badgeColor(Classification classification)
{
    switch (classification) {
    case Classification::Secret:
        return themeColor(ColorRole::AtRisk);
    case Classification::Confidential:
    case Classification::TopSecret:
        return themeColor(ColorRole::Critical);
    default:
        return themeColor(ColorRole::Dim);
    }
}

} // namespace

QSize badgeSize(const QFont &font, Classification classification, const QString &words)
{
    if (classification == Classification::Open)
        return {0, 0};
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(words.isEmpty() ? labelOf(classification) : words) + 12,
            metrics.height() + 2};
}

void paintBadge(QPainter &painter,
                const QRectF &area,
                const QFont &font,
                Classification classification,
                const QString &words)
{
    const QSize size = badgeSize(font, classification, words);
    if (size.isEmpty())
        return;
    QRectF mark(QPointF(area.left(), area.center().y() - size.height() / 2.0), QSizeF(size));
    mark.adjust(0.5, 0.5, -0.5, -0.5);
    const QColor color = badgeColor(classification);
    const bool filled =
        classification == Classification::TopSecret || classification == Classification::Secret;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(filled ? QBrush(color) : QBrush(themeColor(ColorRole::Surface)));
    painter.drawRoundedRect(mark, 3, 3);
    const bool darkText =
        classification == Classification::Secret && themeKind() != ThemeKind::HighContrast;
    painter.setPen(!filled ? color : darkText ? QColor(0x1b, 0x25, 0x30) : QColor(Qt::white));
    if (filled && themeKind() == ThemeKind::Dark)
        painter.setPen(QColor(0x10, 0x18, 0x20));
    painter.drawText(mark, Qt::AlignCenter, words.isEmpty() ? labelOf(classification) : words);
    painter.restore();
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Badge::setClassification(Classification classification)
{
    setLabel({classification, {}, {}});
}

QString Badge::words() const
{
    // a term only stands beside the word that it is printed with
    return m_label.term.isSet() ? markOf(m_label) : labelOf(m_label.level);
}

void Badge::setLabel(const SecrecyLabel &label)
{
    m_label = label;
    setAccessibleName(tr("Classification: %1").arg(words()));
    setToolTip(accessibleName());
    setVisible(label.level != Classification::Open);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(font(), m_label.level, words());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), font(), m_label.level, words());
}

void BadgeDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem plain(option);
    initStyleOption(&plain, index);
    const auto classification = static_cast<Classification>(index.data(Qt::UserRole).toInt());
    if (classification != Classification::Open)
        plain.text.clear();
    const QStyle *style = plain.widget ? plain.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
    paintBadge(*painter, QRectF(plain.rect).adjusted(6, 0, -2, 0), plain.font, classification);
}

} // namespace zs
