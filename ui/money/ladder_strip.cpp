// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/ladder_strip.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kLines = 4;
constexpr int kRise = 5; ///< each step stands so much higher than the one before

} // namespace

LadderStrip::LadderStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"ladderStrip"_s);
    setAccessibleName(tr("Ladder of the project's money"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (std::size_t i = 0; i < kRungCount; ++i)
        m_ladder.rungs[i].rung = static_cast<MoneyRung>(i);
}

void LadderStrip::show(const Ladder &ladder, const std::map<MoneyRung, QString> &alarms)
{
    m_ladder = ladder;
    m_alarms = alarms;
    setAccessibleDescription(words());
    setToolTip(words());
    update();
}

QSize LadderStrip::sizeHint() const
{
    const int line = QFontMetrics(listFont()).height();
    return {scaled(600), line * kLines + static_cast<int>(kRungCount) * scaled(kRise) + scaled(14)};
}

QSize LadderStrip::minimumSizeHint() const
{
    return {scaled(360), sizeHint().height()};
}

QString LadderStrip::words() const
{
    QStringList lines;
    for (const RungStanding &standing : m_ladder.rungs) {
        QString line =
            tr("%1: %2").arg(rungText(standing.rung),
                             standing.isKnown() ? amountText(standing.amount) : tr("not entered"));
        if (const QString against = standingText(standing); !against.isEmpty())
            line += u", "_s + against;
        if (!standing.number.isEmpty())
            line += u", "_s + standing.number;
        if (const auto alarm = m_alarms.find(standing.rung); alarm != m_alarms.end())
            line += u", "_s + alarm->second;
        lines << line;
    }
    return lines.join(u'\n');
}

void LadderStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal gap = scaled(6);
    const qreal width = (this->width() - gap * (kRungCount - 1)) / kRungCount;
    const qreal bottom = height() - 1;
    for (std::size_t i = 0; i < kRungCount; ++i) {
        const auto at = static_cast<qreal>(i);
        const qreal top = scaled(kRise) * (static_cast<qreal>(kRungCount) - 1 - at) + 0.5;
        paintStep(painter,
                  QRectF(at * (width + gap) + 0.5, top, width - 1, bottom - top),
                  m_ladder.rungs[i]);
    }
}

void LadderStrip::paintStep(QPainter &painter,
                            const QRectF &box,
                            const RungStanding &standing) const
{
    const auto alarm = m_alarms.find(standing.rung);
    const bool alarmed = alarm != m_alarms.end();
    const QColor edge = themeColor(alarmed              ? ColorRole::Late
                                   : standing.isKnown() ? ColorRole::Accent
                                                        : ColorRole::Line);
    painter.setPen(QPen(edge, alarmed ? 2 : 1, standing.isKnown() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(themeColor(ColorRole::Raised));
    painter.drawRoundedRect(box, 3, 3);
    const QFont plain = listFont();
    QFont strong = plain;
    strong.setBold(true);
    const qreal line = QFontMetricsF(plain).height();
    const QRectF inner = box.adjusted(scaled(6), scaled(4), -scaled(6), -scaled(2));
    int row = 0;
    const auto write = [&](const QString &text, const QFont &font, ColorRole role) {
        painter.setFont(font);
        painter.setPen(themeColor(role));
        const QRectF place(inner.left(), inner.top() + line * row, inner.width(), line);
        painter.drawText(place,
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, place.width()));
        ++row;
    };
    write(rungText(standing.rung), plain, ColorRole::Dim);
    if (!standing.isKnown()) {
        write(tr("not entered"), plain, ColorRole::Dim);
        return;
    }
    write(inTenThousandYuan(standing.amount), strong, ColorRole::Text);
    QString difference = standingText(standing);
    if (alarmed)
        difference += (difference.isEmpty() ? QString() : u"　"_s) + alarm->second;
    write(difference, plain, alarmed ? ColorRole::Late : ColorRole::Dim);
    write(standing.number, plain, ColorRole::Dim);
}

} // namespace zs
