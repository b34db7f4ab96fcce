// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/likeness/advice_view.h"

#include "domain/choice_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kLow = Qt::UserRole + 1;
constexpr int kHigh = Qt::UserRole + 2;
constexpr int kAt = Qt::UserRole + 3;

/// A line from the low to the high end of an interval under the figure, the estimate marked on it.
class IntervalDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(kLow).isValid())
            return;
        const QRectF room = QRectF(option.rect).adjusted(6, 0, -6, -4);
        const auto at = [&](int role) {
            return room.left() + room.width() * index.data(role).toDouble();
        };
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor colour = selected ? option.palette.color(QPalette::HighlightedText)
                                       : themeColor(ColorRole::OnTrack);
        painter->fillRect(QRectF(QPointF(at(kLow), room.bottom() - 2),
                                 QPointF(std::max(at(kHigh), at(kLow) + 1), room.bottom())),
                          colour);
        painter->fillRect(QRectF(at(kAt) - 1.5, room.bottom() - 5, 3, 7), colour);
    }
};

QString percent(double share)
{
    return AdviceView::tr("%1 %").arg(std::round(share * 100));
}

QString choiceWord(EntityKind kind, QStringView column, int value)
{
    const EntityInfo &info = *entityInfo(kind);
    const int at = fieldIndex(info, column);
    return choiceText(info, info.fields[static_cast<std::size_t>(at)], value);
}

QString groupText(const AdviceGroup &group)
{
    switch (group.by) {
    case AdviceBy::All:
        return AdviceView::tr("All finished projects");
    case AdviceBy::Kind:
        return AdviceView::tr("Kind: %1").arg(labelOf(static_cast<ProjectKind>(group.value)));
    case AdviceBy::Way:
        return AdviceView::tr("Procurement: %1")
            .arg(choiceWord(EntityKind::Project, u"procurement", group.value));
    case AdviceBy::Source:
        return AdviceView::tr("Mostly paid by: %1")
            .arg(choiceWord(EntityKind::FundQuota, u"source", group.value));
    case AdviceBy::Season:
        return AdviceView::tr("Begun in quarter %1").arg(group.value);
    }
    return {};
}

QString rateText(const Rate &rate)
{
    if (rate.n == 0)
        return AdviceView::tr("no outcome entered");
    return AdviceView::tr("%1 of %2; about %3 (%4 to %5)")
        .arg(rate.hits)
        .arg(rate.n)
        .arg(percent(rate.shrunk), percent(rate.interval.low), percent(rate.interval.high));
}

/// Days before the planned finish are negative.
QString medianText(double days)
{
    const auto whole = static_cast<int>(std::lround(days));
    return whole < 0 ? AdviceView::tr("%n day(s) early", nullptr, -whole)
                     : AdviceView::tr("%n day(s)", nullptr, whole);
}

QString delayText(const PastProject &past)
{
    if (!past.delayDays)
        return AdviceView::tr("not entered");
    const QString share =
        past.delayShare() ? AdviceView::tr(" (%1)").arg(percent(*past.delayShare())) : QString();
    return *past.delayDays > 0 ? AdviceView::tr("%n day(s) late", nullptr, *past.delayDays) + share
                               : AdviceView::tr("in time");
}

QString costText(const PastProject &past)
{
    if (!past.costShare)
        return AdviceView::tr("not known");
    const QString by = percent(std::abs(*past.costShare));
    return *past.costShare > 0 ? AdviceView::tr("%1 over").arg(by)
                               : AdviceView::tr("%1 under").arg(by);
}

} // namespace

AdviceView::AdviceView(QWidget *parent)
    : QWidget(parent)
    , m_similarRemark(dimLabel({}, this))
    , m_similar(plainTable({tr("Score"),
                            tr("Project"),
                            tr("Delay"),
                            tr("Cost to budget"),
                            tr("Procurement"),
                            tr("In common")},
                           this))
    , m_adviceRemark(dimLabel({}, this))
    , m_advice(plainTable({tr("Group"), tr("Late"), tr("Over budget"), tr("Usual delay")}, this))
{
    m_similarRemark->setWordWrap(true);
    m_adviceRemark->setWordWrap(true);
    m_similar->setObjectName(u"similarTable"_s);
    m_similar->setAccessibleName(tr("Similar finished projects"));
    m_advice->setObjectName(u"adviceTable"_s);
    m_advice->setAccessibleName(tr("How finished projects fared"));
    m_advice->verticalHeader()->setDefaultSectionSize(scaled(34));
    auto *intervals = new IntervalDelegate(m_advice);
    m_advice->setItemDelegateForColumn(1, intervals);
    m_advice->setItemDelegateForColumn(2, intervals);
    const auto part = [this](QLabel *remark, QTableWidget *table) {
        auto *widget = new QWidget(this);
        auto *column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(remark);
        column->addWidget(table, 1);
        return widget;
    };
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"adviceSplit"_s);
    split->addWidget(part(m_similarRemark, m_similar));
    split->addWidget(part(m_adviceRemark, m_advice));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->addWidget(split);
}

void AdviceView::clear()
{
    show(LikenessDesk::Path());
}

void AdviceView::show(const LikenessDesk::Path &path)
{
    fillSimilar(path);
    fillAdvice(path.advice);
}

void AdviceView::fillSimilar(const LikenessDesk::Path &path)
{
    m_similar->setRowCount(0);
    for (const LikenessDesk::Similar &one : path.similar) {
        const LikenessPart *name = one.likeness.part(LikenessPartKind::Name);
        addRow(m_similar,
               {QString::number(one.likeness.score, 'f', 2),
                one.project.name,
                delayText(one.outcome),
                costText(one.outcome),
                choiceWord(
                    EntityKind::Project, u"procurement", static_cast<int>(one.project.procurement)),
                name ? name->shared : QString()});
    }
    fitColumns(m_similar);
    m_similarRemark->setText(path.similar.empty()
                                 ? tr("There is no finished project that is like this one.")
                                 : tr("The finished projects that are most like this one, and "
                                      "what became of them."));
}

void AdviceView::addRate(int row, int column, const Rate &rate)
{
    QTableWidgetItem *item = m_advice->item(row, column);
    if (rate.n == 0)
        return;
    item->setData(kLow, rate.interval.low);
    item->setData(kHigh, rate.interval.high);
    item->setData(kAt, rate.shrunk);
}

void AdviceView::fillAdvice(const PathAdvice &advice)
{
    m_advice->setRowCount(0);
    for (const AdviceGroup &group : advice.groups) {
        addRow(m_advice,
               {groupText(group),
                rateText(group.late),
                rateText(group.over),
                group.medianDelayDays ? medianText(*group.medianDelayDays) : QString()});
        const int row = m_advice->rowCount() - 1;
        addRate(row, 1, group.late);
        addRate(row, 2, group.over);
    }
    fitColumns(m_advice);
    m_adviceRemark->setText(
        advice.isEnough()
            ? tr("Counted over %1 finished projects. “About” is drawn towards the larger group "
                 "where few were counted; in brackets the 95 % interval of what was counted "
                 "(Wilson). It explains what was, it decides nothing.")
                  .arg(advice.finished)
            : tr("Not enough of your own finished projects to say anything: there are %1, at "
                 "least %2 are needed.")
                  .arg(advice.finished)
                  .arg(advice.least));
}

} // namespace zs
