// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_print.h"

#include "ui/lists/marked_sheet.h"
#include "ui/overview/overview_charts.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QPainter>
#include <QPicture>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OverviewPrint)
};

constexpr double kCardHeight = 58;

/// A chart laid out for paper. Charts are scene items, so this is done where windows are.
QPicture pictureOf(QChart *chart, const QSizeF &size)
{
    QGraphicsScene scene;
    scene.addItem(chart); // which owns it from here on
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->resize(size);
    scene.setSceneRect(QRectF(QPointF(0, 0), size));
    QPicture picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(0, 0), size), QRectF(QPointF(0, 0), size));
    return picture;
}

class OverviewContent final : public SheetContent {
public:
    explicit OverviewContent(const OverviewSheet &sheet)
        : m_cards(sheet.cards)
    {
        const auto nothing = [](int) {};
        const double width = (kSize.width() - 2 * kSpace) / 3;
        const QSizeF size(width, kSize.height() - kCardHeight - 2 * kSpace);
        m_charts.push_back(pictureOf(districtChart(sheet.figures, nothing), size));
        m_charts.push_back(pictureOf(stageChart(sheet.figures, nothing), size));
        if (!sheet.figures.funds.empty())
            m_charts.push_back(pictureOf(fundChart(sheet.figures, nothing), size));
    }

protected:
    void paintSheet(QPainter &painter) const override
    {
        const double width = (kSize.width() - kSpace * static_cast<double>(m_cards.size() - 1))
                             / static_cast<double>(m_cards.size());
        double left = 0;
        for (const QString &card : m_cards) {
            const QRectF box(left, 0, width, kCardHeight);
            painter.setPen(QPen(colorOf(ThemeKind::Light, ColorRole::Line), 1));
            painter.drawRect(box);
            painter.setPen(colorOf(ThemeKind::Light, ColorRole::Text));
            painter.drawText(box, Qt::AlignCenter, card);
            left += width + kSpace;
        }
        double x = 0;
        for (const QPicture &chart : m_charts) {
            painter.drawPicture(QPointF(x, kCardHeight + 2 * kSpace), chart);
            x += (kSize.width() - 2 * kSpace) / 3 + kSpace;
        }
    }

private:
    QStringList m_cards;
    std::vector<QPicture> m_charts;
};

} // namespace

Result<> printOverview(Workspace &workspace, const OverviewSheet &sheet, const QString &path)
{
    for (const ProjectId project : sheet.projects) {
        if (auto may = workspace.authorise(u"print"_s, project); !may)
            return may;
    }
    const ListMark mark = markOver(workspace, sheet.projects);
    auto content = std::make_shared<const OverviewContent>(sheet);
    if (auto written = writeSheet(
            workspace, Words::tr("Overview of all projects"), mark, std::move(content), path);
        !written)
        return written;
    if (!workspace.readOnlyReason().isEmpty())
        return {};
    return workspace.note(u"print"_s, {}, noteOf(path, mark));
}

} // namespace zs
