// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/project_cards.h"

#include "ui/portfolio/project_model.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kCardWidth = 268;
constexpr int kCardHeight = 126;
constexpr int kInset = 10;

class CardDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(kCardWidth), scaled(kCardHeight)};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const QRect card = option.rect.adjusted(3, 3, -3, -3);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(
            QPen(themeColor(chosen ? ColorRole::Accent : ColorRole::Line), chosen ? 2 : 1));
        painter->setBrush(themeColor(ColorRole::Surface));
        painter->drawRoundedRect(card, 4, 4);
        const QRect inner = card.adjusted(kInset, kInset, -kInset, -kInset);
        const int line = QFontMetrics(option.font).height() + 2;
        paintHead(*painter, inner, line, option, index);
        QRect row = inner.adjusted(0, line, 0, 0);
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(themeColor(ColorRole::Text));
        const QRect title(row.left(), row.top(), row.width(), line);
        painter->drawText(
            title,
            Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(bold).elidedText(textOf(index, u"name"), Qt::ElideRight, title.width()));
        painter->setFont(option.font);
        painter->setPen(themeColor(ColorRole::Dim));
        paintFacts(*painter, row.adjusted(0, line, 0, 0), line, index);
        painter->restore();
    }

private:
    static QString textOf(const QModelIndex &index, QStringView column)
    {
        return index.siblingAtColumn(ProjectModel::columnOf(column)).data().toString();
    }

    /// The mark first, then the code; the stage at the right.
    static void paintHead(QPainter &painter,
                          const QRect &inner,
                          int line,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        QRect head(inner.left(), inner.top(), inner.width(), line);
        const auto level = static_cast<Classification>(
            index.siblingAtColumn(0).data(ProjectModel::RawRole).toInt());
        paintBadge(painter, head, option.font, level);
        if (level != Classification::Open)
            head.setLeft(head.left() + badgeSize(option.font, level).width() + 6);
        const QString stage = textOf(index, u"stage");
        painter.setFont(option.font);
        painter.setPen(themeColor(ColorRole::Accent));
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, stage);
        head.setRight(head.right() - painter.fontMetrics().horizontalAdvance(stage) - 8);
        painter.setPen(themeColor(ColorRole::Dim));
        painter.drawText(
            head,
            Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(textOf(index, u"code"), Qt::ElideRight, head.width()));
    }

    static void paintFacts(QPainter &painter, const QRect &area, int line, const QModelIndex &index)
    {
        const QString amount = textOf(index, u"budget").isEmpty() ? textOf(index, u"estimate")
                                                                  : textOf(index, u"budget");
        const QString dates =
            u"%1 – %2"_s.arg(textOf(index, u"planned_start"), textOf(index, u"planned_finish"));
        const QStringList facts{textOf(index, u"owner") + u"  "_s + textOf(index, u"district"),
                                dates,
                                amount.isEmpty() ? QString()
                                                 : ProjectCards::tr("%1 × 10k yuan").arg(amount)};
        QRect row(area.left(), area.top(), area.width(), line);
        for (const QString &fact : facts) {
            painter.drawText(row,
                             Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(fact, Qt::ElideRight, row.width()));
            row.translate(0, line);
        }
    }
};

} // namespace

ProjectCards::ProjectCards(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"projectCards"_s);
    setAccessibleName(tr("Projects as cards"));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true); // ten thousand of them are laid out at once
    setLayoutMode(QListView::Batched);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new CardDelegate(this));
    setSpacing(2);
    setModelColumn(0);
}

} // namespace zs
