// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/register_matrix.h"

#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kSide = 5;

ColorRole roleOf(int grade)
{
    switch (grade) {
    case 4:
        return ColorRole::Critical;
    case 3:
        return ColorRole::Late;
    case 2:
        return ColorRole::AtRisk;
    default:
        return ColorRole::Done;
    }
}

/// Short enough for a field.
QString gradeWord(int grade)
{
    switch (grade) {
    case 4:
        return RegisterMatrix::tr("major");
    case 3:
        return RegisterMatrix::tr("considerable");
    case 2:
        return RegisterMatrix::tr("moderate");
    default:
        return RegisterMatrix::tr("low");
    }
}

} // namespace

RegisterMatrix::RegisterMatrix(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"registerMatrix"_s);
    setAccessibleName(tr("Matrix of likelihood and impact"));
    setMinimumSize(scaled(190), scaled(150));
    if (const auto defaults = shippedSimulationDefaults())
        m_matrix = defaults->matrix;
}

QSize RegisterMatrix::sizeHint() const
{
    return {scaled(280), scaled(240)};
}

void RegisterMatrix::show(const std::vector<RiskLine> &lines)
{
    m_counts = {};
    for (const RiskLine &line : lines) {
        if (line.row.state == RiskState::Open)
            ++m_counts[static_cast<std::size_t>(line.likelihood - 1)]
                      [static_cast<std::size_t>(line.impact - 1)];
    }
    update();
}

void RegisterMatrix::setChosen(int likelihood, int impact)
{
    m_likelihood = likelihood;
    m_impact = impact;
    update();
}

int RegisterMatrix::countAt(int likelihood, int impact) const
{
    return m_counts[static_cast<std::size_t>(likelihood - 1)][static_cast<std::size_t>(impact - 1)];
}

void RegisterMatrix::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(listFont());
    const int line = painter.fontMetrics().height();
    const int left = line * 2;
    const int below = line * 2;
    const QRect area(left, 2, width() - left - 2, height() - below - 4);
    const int w = area.width() / kSide;
    const int h = area.height() / kSide;
    for (int likelihood = 1; likelihood <= kSide; ++likelihood) {
        for (int impact = 1; impact <= kSide; ++impact) {
            const QRect cell(area.left() + (impact - 1) * w,
                             area.top() + (kSide - likelihood) * h,
                             w - 2,
                             h - 2);
            const int grade = m_matrix.gradeOf(likelihood, impact);
            QColor fill = themeColor(roleOf(grade));
            fill.setAlphaF(0.28F);
            painter.fillRect(cell, themeColor(ColorRole::Surface));
            painter.fillRect(cell, fill);
            const int count = countAt(likelihood, impact);
            painter.setPen(themeColor(count > 0 ? ColorRole::Text : ColorRole::Dim));
            const QString text = count > 0 ? QString::number(count)
                                           : painter.fontMetrics().elidedText(gradeWord(grade),
                                                                              Qt::ElideRight,
                                                                              cell.width() - 4);
            painter.drawText(cell, Qt::AlignCenter, text);
            if (likelihood == m_likelihood && impact == m_impact) {
                painter.setPen(QPen(themeColor(ColorRole::Accent), 2));
                painter.drawRect(cell.adjusted(1, 1, -1, -1));
            }
        }
    }
    painter.setPen(themeColor(ColorRole::Text));
    for (int i = 1; i <= kSide; ++i) {
        painter.drawText(QRect(line, area.top() + (kSide - i) * h, line, h),
                         Qt::AlignCenter,
                         QString::number(i));
        painter.drawText(QRect(area.left() + (i - 1) * w, area.top() + kSide * h, w, line),
                         Qt::AlignCenter,
                         QString::number(i));
    }
    painter.drawText(QRect(area.left(), area.top() + kSide * h + line, area.width(), line),
                     Qt::AlignCenter,
                     tr("Impact"));
    painter.rotate(-90);
    painter.drawText(
        QRect(-area.bottom(), 0, area.height(), line), Qt::AlignCenter, tr("Likelihood"));
}

} // namespace zs
