// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPainter>

namespace zs {

IconLabel::IconLabel(QString icon, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(std::move(icon))
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_size), scaled(m_size)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QIcon::fromTheme(m_icon).paint(&painter, rect());
}

} // namespace zs
