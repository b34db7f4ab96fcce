// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/chain_banner.h"

#include "crypto/sm3.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

ColorRole colorOfState(ChainBanner::State state)
{
    switch (state) {
    case ChainBanner::State::Whole:
        return ColorRole::Done;
    case ChainBanner::State::Broken:
        return ColorRole::Critical;
    case ChainBanner::State::Unchecked:
        break;
    }
    return ColorRole::Idle;
}

QString iconOfState(ChainBanner::State state)
{
    switch (state) {
    case ChainBanner::State::Whole:
        return u"security-high"_s;
    case ChainBanner::State::Broken:
        return u"security-low"_s;
    case ChainBanner::State::Unchecked:
        break;
    }
    return u"security-medium"_s;
}

} // namespace

ChainBanner::ChainBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel({}, 24, this))
    , m_headline(new QLabel(this))
    , m_more(new QLabel(this))
{
    setObjectName(u"chainBanner"_s);
    m_headline->setObjectName(u"chainHeadline"_s);
    m_headline->setWordWrap(true);
    QFont bold = m_headline->font();
    bold.setWeight(QFont::Medium);
    m_headline->setFont(bold);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_more->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_more);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, kSpace, 12, kSpace);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    display(State::Unchecked,
            tr("The chain has not been verified since this page was opened."),
            tr("Each record holds the SM3 digest of the one before it; verifying walks the whole "
               "log."));
}

void ChainBanner::setReport(const ChainReport &report)
{
    const QString records = QLocale().toString(static_cast<qlonglong>(report.records));
    const QString head = toHex(report.head.hash);
    if (report.holds())
        display(State::Whole,
                tr("The log is whole: %1 records verified, none missing or altered.").arg(records),
                tr("Head: record %1, %2").arg(report.head.sequence).arg(head));
    else
        display(State::Broken,
                tr("The log is broken at record %1: %2")
                    .arg(report.broken->sequence)
                    .arg(report.broken->message()),
                tr("The last good record is %1, %2. Keep this file as evidence and open the last "
                   "good backup under "
                   "System.")
                    .arg(report.head.sequence)
                    .arg(head));
}

void ChainBanner::display(State state, const QString &headline, const QString &more)
{
    m_state = state;
    m_icon->setIcon(iconOfState(state));
    m_headline->setText(headline);
    m_more->setText(more);
    setAccessibleName(headline);
    update();
}

QString ChainBanner::text() const
{
    return m_headline->text();
}

void ChainBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = themeColor(colorOfState(m_state));
    QColor wash = color;
    wash.setAlpha(themeKind() == ThemeKind::HighContrast ? 0 : 26);
    painter.fillRect(rect(), themeColor(ColorRole::Surface));
    painter.fillRect(rect(), wash);
    painter.fillRect(QRect(0, 0, 4, height()), color);
    painter.setPen(themeColor(ColorRole::Line));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace zs
