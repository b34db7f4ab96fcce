// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homepage/stage_strip.h"

#include "domain/choice_text.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kRadius = 11;
constexpr int kLineAt = 20; ///< below the upper edge

ColorRole roleOf(StepState state)
{
    switch (state) {
    case StepState::Passed:
        return ColorRole::Done;
    case StepState::Open:
        return ColorRole::Accent;
    case StepState::Returned:
        return ColorRole::AtRisk;
    case StepState::Simplified:
        return ColorRole::Dim;
    case StepState::Waiting:
        break;
    }
    return ColorRole::Idle;
}

/// The colour is never alone: each state has a sign of its own.
void paintSign(QPainter &painter, QPoint at, int radius, StepState state)
{
    const QColor color = themeColor(roleOf(state));
    const QColor inner = themeColor(ColorRole::Surface);
    const bool filled = state == StepState::Passed || state == StepState::Open;
    painter.setPen(QPen(color, scaled(2)));
    painter.setBrush(filled ? color : inner);
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(filled ? inner : color, scaled(2), Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    const int half = radius / 2;
    switch (state) {
    case StepState::Passed:
        painter.drawPolyline(QPolygon(
            {at + QPoint(-half, 0), at + QPoint(-half / 4, half), at + QPoint(half, -half)}));
        break;
    case StepState::Open:
        painter.setBrush(inner);
        painter.drawEllipse(at, half / 2, half / 2);
        break;
    case StepState::Returned:
        painter.drawLine(at + QPoint(0, -half), at + QPoint(0, half / 4));
        painter.drawPoint(at + QPoint(0, half));
        break;
    case StepState::Simplified:
        painter.drawLine(at + QPoint(-half, 0), at + QPoint(half, 0));
        break;
    case StepState::Waiting:
        break;
    }
}

} // namespace

QString stateWord(StepState state)
{
    const EntityInfo &info = *entityInfo(EntityKind::StageStep);
    const int at = fieldIndex(info, u"state");
    return choiceText(
        info, info.fields[static_cast<std::size_t>(at)], static_cast<std::int64_t>(state));
}

StageStrip::StageStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stageStrip"_s);
    setAccessibleName(tr("Steps of the project"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageStrip::setSteps(std::vector<StripStep> steps, int chosen)
{
    m_steps = std::move(steps);
    m_chosen = m_steps.empty() ? -1 : std::clamp(chosen, 0, static_cast<int>(m_steps.size()) - 1);
    setVisible(!m_steps.empty());
    tell();
    updateGeometry();
    update();
}

void StageStrip::choose(int step)
{
    if (step == m_chosen || step < 0 || step >= static_cast<int>(m_steps.size()))
        return;
    m_chosen = step;
    tell();
    update();
    Q_EMIT chosenChanged(step);
}

QString StageStrip::words(const StripStep &step) const
{
    const QString state = tr("%1: %2").arg(step.name, stateWord(step.state));
    return step.remark.isEmpty() ? state : tr("%1, %2").arg(state, step.remark);
}

void StageStrip::tell()
{
    QStringList all;
    for (const StripStep &step : m_steps)
        all << words(step);
    const QString chosen =
        m_chosen < 0 ? QString() : words(m_steps[static_cast<std::size_t>(m_chosen)]);
    setAccessibleDescription(tr("Chosen: %1. All: %2").arg(chosen, all.join(tr("; "))));
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
}

QSize StageStrip::sizeHint() const
{
    return {scaled(96) * std::max(1, static_cast<int>(m_steps.size())), minimumSizeHint().height()};
}

QSize StageStrip::minimumSizeHint() const
{
    const QFontMetrics metrics(listFont());
    return {scaled(40) * std::max(1, static_cast<int>(m_steps.size())),
            scaled(kLineAt + kRadius) + 3 * metrics.lineSpacing() + scaled(10)};
}

QRect StageStrip::cell(int step) const
{
    const int count = static_cast<int>(m_steps.size());
    const int left = width() * step / count;
    return {left, 0, width() * (step + 1) / count - left, height()};
}

int StageStrip::stepAt(QPoint at) const
{
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) {
        if (cell(i).contains(at))
            return i;
    }
    return -1;
}

void StageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(listFont());
    const QFontMetrics metrics = painter.fontMetrics();
    const int line = scaled(kLineAt);
    const int radius = scaled(kRadius);
    const int count = static_cast<int>(m_steps.size());
    for (int i = 0; i < count; ++i) {
        const StripStep &step = m_steps[static_cast<std::size_t>(i)];
        const QRect area = cell(i);
        const QPoint at(area.center().x(), line);
        if (i == m_chosen) {
            painter.setPen(hasFocus() ? QPen(themeColor(ColorRole::Accent), scaled(2))
                                      : QPen(themeColor(ColorRole::Line), 1));
            painter.setBrush(themeColor(ColorRole::Raised));
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), scaled(4), scaled(4));
        }
        if (i + 1 < count) {
            painter.setPen(QPen(
                themeColor(step.state == StepState::Passed ? ColorRole::Done : ColorRole::Line),
                scaled(2)));
            painter.drawLine(at + QPoint(radius + scaled(2), 0),
                             QPoint(cell(i + 1).center().x() - radius - scaled(2), line));
        }
        paintSign(painter, at, radius, step.state);
        QRect words = area.adjusted(scaled(4), line + radius + scaled(4), -scaled(4), 0);
        words.setHeight(2 * metrics.lineSpacing());
        painter.setPen(themeColor(ColorRole::Text));
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, step.name);
        const QRect below(words.left(), words.bottom() + 1, words.width(), metrics.lineSpacing());
        const QString remark = step.remark.isEmpty() ? stateWord(step.state) : step.remark;
        painter.setPen(themeColor(ColorRole::Dim));
        painter.drawText(below,
                         Qt::AlignHCenter | Qt::AlignTop,
                         metrics.elidedText(remark, Qt::ElideRight, below.width()));
    }
}

void StageStrip::mousePressEvent(QMouseEvent *event)
{
    choose(stepAt(event->position().toPoint()));
}

void StageStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_chosen - 1);
    case Qt::Key_Right:
        return choose(m_chosen + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(static_cast<int>(m_steps.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool StageStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int at = stepAt(help->pos()); at >= 0)
            QToolTip::showText(help->globalPos(), words(m_steps[static_cast<std::size_t>(at)]));
        return true;
    }
    return QWidget::event(event);
}

} // namespace zs
