// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with a visible focus, our icon sizes and tool tips that do not hurry away.
#pragma once

#include <QProxyStyle>

namespace zs {

class HouseStyle final : public QProxyStyle {
    Q_OBJECT

public:
    /// Dynamic property of a push button that is its page's primary one.
    static constexpr const char *kPrimary = "zsPrimary";

    HouseStyle();

    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type,
                           const QStyleOption *option,
                           const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element,
                         const QStyleOption *option,
                         const QWidget *widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption *option,
                  const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawControl(ControlElement element,
                     const QStyleOption *option,
                     QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace zs
