// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/house_style.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

int HouseStyle::pixelMetric(PixelMetric metric,
                            const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return scaled(16);
    case PM_FocusFrameHMargin: // the space beside a cell's text
        return 6;
    case PM_HeaderMargin:
        return 4;
    case PM_ToolBarIconSize:
        return scaled(20);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type,
                                   const QStyleOption *option,
                                   const QSize &size,
                                   const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        made.rwidth() += scaled(12); // room beside the words
    return made;
}

QRect HouseStyle::subElementRect(SubElement element,
                                 const QStyleOption *option,
                                 const QWidget *widget) const
{
    if (element == SE_ItemViewItemFocusRect)
        return option->rect; // the whole item, not its words alone
    return QProxyStyle::subElementRect(element, option, widget);
}

int HouseStyle::styleHint(StyleHint hint,
                          const QStyleOption *option,
                          const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void HouseStyle::drawControl(ControlElement element,
                             const QStyleOption *option,
                             QPainter *painter,
                             const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool part = element == CE_PushButton || element == CE_PushButtonBevel;
    if (!part || !button || !widget || !widget->property(kPrimary).toBool()
        || !option->state.testFlag(State_Enabled)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    if (element == CE_PushButtonBevel) { // flat: Fusion's sheen would take the words' contrast away
        const bool down = option->state.testFlag(State_Sunken);
        const QColor ground = themeColor(ColorRole::Accent);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(down ? ground.darker(120) : ground);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->restore();
        return;
    }
    QStyleOptionButton primary(*button);
    primary.palette.setColor(QPalette::Button, primary.palette.color(QPalette::Highlight));
    primary.palette.setColor(QPalette::ButtonText,
                             primary.palette.color(QPalette::HighlightedText));
    QProxyStyle::drawControl(element, &primary, painter, widget);
}

namespace {

/// Fusion's own box vanishes on dark grounds.
void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const QColor ink = themeColor(enabled ? ColorRole::Accent : ColorRole::Idle);
    const bool on = option.state.testFlag(QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? ink : themeColor(enabled ? ColorRole::Dim : ColorRole::Idle), 1.3));
    painter.setBrush(on ? ink : themeColor(ColorRole::Surface));
    painter.drawRoundedRect(box, 2, 2);
    painter.setPen(QPen(option.palette.color(QPalette::HighlightedText),
                        1.8,
                        Qt::SolidLine,
                        Qt::RoundCap,
                        Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (on)
        painter.drawPolyline(QPolygonF{at(0.2, 0.52), at(0.42, 0.75), at(0.8, 0.27)});
    painter.restore();
}

/// Likewise its ring.
void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const double side = std::min(option.rect.width(), option.rect.height()) - 3.0;
    QRectF ring(0, 0, side, side);
    ring.moveCenter(QRectF(option.rect).center());
    const QColor ink = themeColor(enabled ? ColorRole::Accent : ColorRole::Idle);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? ink : themeColor(enabled ? ColorRole::Dim : ColorRole::Idle), 1.3));
    painter.setBrush(themeColor(ColorRole::Surface));
    painter.drawEllipse(ring);
    if (on) {
        const double inset = side * 0.24;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

} // namespace

void HouseStyle::drawPrimitive(PrimitiveElement element,
                               const QStyleOption *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox) {
        drawCheckBox(*option, *painter);
        return;
    }
    if (element == PE_IndicatorRadioButton) {
        drawRadioButton(*option, *painter);
        return;
    }
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected =
        option->state.testFlag(State_Selected) || (widget && widget->property(kPrimary).toBool());
    painter->setPen(QPen(selected ? themeColor(ColorRole::Text) : themeColor(ColorRole::Accent),
                         themeKind() == ThemeKind::HighContrast ? 2.0 : 1.4));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 2, 2);
    painter->restore();
}

} // namespace zs
