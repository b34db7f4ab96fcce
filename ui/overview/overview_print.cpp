// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_print.h"

#include "commands/secrecy_desk.h"
#include "ui/lists/list_export.h"
#include "ui/overview/overview_charts.h"
#include "ui/print/page_output.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QPainter>
#include <QPicture>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OverviewPrint)
};

constexpr QSizeF kSheet(1040, 620); ///< units of 1/96 inch: A4 across within its margins
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

class OverviewContent final : public PaintedContent {
public:
    explicit OverviewContent(const OverviewSheet &sheet)
        : m_cards(sheet.cards)
    {
        const auto nothing = [](int) {};
        const double width = (kSheet.width() - 2 * kSpace) / 3;
        const QSizeF size(width, kSheet.height() - kCardHeight - 2 * kSpace);
        m_charts.push_back(pictureOf(districtChart(sheet.figures, nothing), size));
        m_charts.push_back(pictureOf(stageChart(sheet.figures, nothing), size));
        if (!sheet.figures.funds.empty())
            m_charts.push_back(pictureOf(fundChart(sheet.figures, nothing), size));
    }
    [[nodiscard]] QSizeF size() const override { return kSheet; }
    [[nodiscard]] const PrintTable &table() const override { return m_table; }
    [[nodiscard]] QFont font() const override { return listFont(); }
    void paintHeader(QPainter &, const QRectF &, double) const override {}
    void paint(QPainter &painter, const QRectF &part) const override
    {
        painter.translate(-part.topLeft());
        painter.setFont(listFont());
        const double width = (kSheet.width() - kSpace * static_cast<double>(m_cards.size() - 1))
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
            x += (kSheet.width() - 2 * kSpace) / 3 + kSpace;
        }
    }

private:
    QStringList m_cards;
    std::vector<QPicture> m_charts;
    PrintTable m_table;
};

class OverviewSource final : public PrintSource {
public:
    OverviewSource(const OverviewSheet &sheet, PrintFacts facts)
        : m_facts(std::move(facts))
        , m_content(std::make_shared<OverviewContent>(sheet))
    {}
    [[nodiscard]] const PrintFacts &facts() const override { return m_facts; }
    [[nodiscard]] bool stretches() const override { return false; }
    [[nodiscard]] bool hasRows() const override { return false; }
    [[nodiscard]] bool hasDates() const override { return false; }
    [[nodiscard]] std::shared_ptr<const PaintedContent> content(const ContentWish &) const override
    {
        return m_content;
    }

private:
    PrintFacts m_facts;
    std::shared_ptr<const PaintedContent> m_content;
};

} // namespace

Result<> printOverview(Workspace &workspace, const OverviewSheet &sheet, const QString &path)
{
    for (const ProjectId project : sheet.projects) {
        if (auto may = workspace.authorise(u"print"_s, project); !may)
            return may;
    }
    const ListMark mark = markOver(workspace, sheet.projects);
    PrintFacts facts;
    facts.title = Words::tr("Overview of all projects");
    facts.classification = mark.level;
    facts.mark = mark.text;
    facts.watermark = printMarkOf(workspace, mark.level, mark.text);
    facts.printedOn = Words::tr("%1, %2").arg(workspace.session().personName,
                                              instantText(workspace.clock().now()));
    facts.organisation = workspace.name();
    facts.fictional = workspace.isFictional();
    PageSetup setup = usualSetup();
    setup.paper = PaperKind::A4;
    setup.rows = RowChoice::All;
    setup.block = BlockPlace::Nowhere;
    setup.pagesTall = 1;
    const auto written = writePages(path, OverviewSource(sheet, facts), setup);
    if (!written)
        return passOn(written);
    if (!workspace.readOnlyReason().isEmpty())
        return {};
    const QString what = u"%1 [%2]"_s.arg(QFileInfo(path).fileName(),
                                          mark.text.isEmpty() ? labelOf(mark.level) : mark.text);
    return workspace.note(u"print"_s, {}, what);
}

} // namespace zs
