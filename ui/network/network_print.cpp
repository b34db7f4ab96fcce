// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_print.h"

#include "ui/gantt/gantt_painter.h"
#include "ui/gantt/gantt_print.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QPainter>

#include <set>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

constexpr double kMargin = 16;  // around the network, in units of its picture
constexpr double kLetters = 12; // content units: those of the chart's sheets

QString words(const char *text)
{
    return QCoreApplication::translate("NetworkPrint", text);
}

/// A font of its own: nothing is shared with the screen's, which another thread uses.
QFont sheetFont(const QFont &screen, int pixels)
{
    QFont font;
    font.setFamilies(screen.families());
    font.setPixelSize(pixels);
    return font;
}

/// The picture with the way to read a box below it.
class NetworkContent final : public PaintedContent {
public:
    NetworkContent(std::shared_ptr<const NetworkPicture> picture, bool grey)
        : m_picture(std::move(picture))
        , m_palette(grey ? greyPalette() : GanttPalette::light()) // paper is white
        , m_growth(kLetters / m_picture->font.pixelSize())
        , m_font(sheetFont(m_picture->font, static_cast<int>(kLetters)))
    {}
    [[nodiscard]] QSizeF size() const override
    {
        const QSizeF network = m_picture->size();
        const QSizeF key = m_picture->metrics.node;
        return QSizeF(std::max(network.width(), key.width()) + 2 * kMargin,
                      network.height() + key.height() + 3 * kMargin)
               * m_growth;
    }
    [[nodiscard]] std::vector<QRectF> pieces() const override;
    [[nodiscard]] const PrintTable &table() const override { return m_table; }
    [[nodiscard]] QFont font() const override { return m_font; }
    void paintHeader(QPainter &, const QRectF &, double) const override {}
    void paint(QPainter &painter, const QRectF &part) const override;
    [[nodiscard]] std::vector<LegendEntry> legend() const override;

private:
    /// Below the network, in its coordinates.
    [[nodiscard]] QRectF key() const
    {
        return {QPointF(0, m_picture->size().height() + kMargin), m_picture->metrics.node};
    }

    std::shared_ptr<const NetworkPicture> m_picture;
    GanttPalette m_palette;
    double m_growth; ///< content units to a unit of the picture
    QFont m_font;
    PrintTable m_table;
};

std::vector<QRectF> NetworkContent::pieces() const
{
    constexpr double kEdge = 6; // units of the picture: frames and the marks of milestones
    std::vector<QRectF> boxes = m_picture->layout.nodes;
    boxes.push_back(key());
    for (QRectF &box : boxes) {
        box = box.translated(kMargin, kMargin).adjusted(-kEdge, -kEdge, kEdge, kEdge);
        box = QRectF(box.topLeft() * m_growth, box.size() * m_growth);
    }
    return boxes;
}

void NetworkContent::paint(QPainter &painter, const QRectF &part) const
{
    painter.save();
    painter.fillRect(QRectF(QPointF(), part.size()), m_palette.surface);
    painter.translate(-part.topLeft());
    painter.scale(m_growth, m_growth);
    painter.translate(kMargin, kMargin);
    const QRectF seen(part.topLeft() / m_growth - QPointF(kMargin, kMargin),
                      part.size() / m_growth);
    paintNetwork(painter, *m_picture, seen, m_palette);
    painter.setFont(m_picture->font);
    if (const QRectF box = key(); box.intersects(seen))
        paintNetworkKey(painter, box, m_palette);
    painter.restore();
}

void paintBoxSample(QPainter &p, const QRectF &area, const QColor &colour, double edge, bool twice)
{
    const QRectF box = area.adjusted(4, 3.5, -4, -3.5);
    p.setPen(QPen(colour, edge));
    p.setBrush(Qt::NoBrush);
    p.drawRect(box);
    if (twice) {
        p.setPen(QPen(colour, 1));
        p.drawRect(box.adjusted(-2.5, -2.5, 2.5, 2.5));
    }
}

LegendEntry boxEntry(const QString &text, const QColor &colour, double edge, bool twice)
{
    return {text,
            [=](QPainter &p, const QRectF &area) { paintBoxSample(p, area, colour, edge, twice); }};
}

LegendEntry milestoneEntry(const QColor &colour)
{
    return {words(QT_TRANSLATE_NOOP("NetworkPrint", "Milestone")),
            [colour](QPainter &p, const QRectF &area) {
                paintBoxSample(p, area, colour, 1.3, false);
                const QPointF c = area.topLeft() + QPointF(4, 3.5);
                p.setPen(Qt::NoPen);
                p.setBrush(colour);
                p.drawPolygon(QPolygonF{c + QPointF(-3.5, 0),
                                        c + QPointF(0, -3.5),
                                        c + QPointF(3.5, 0),
                                        c + QPointF(0, 3.5)});
            }};
}

LegendEntry linkEntry(const QString &text, const QColor &colour, double width)
{
    return {text, [=](QPainter &p, const QRectF &area) {
                const QPointF tip(area.right() - 2, area.center().y());
                p.setPen(QPen(colour, width));
                p.drawLine(QPointF(area.left() + 2, tip.y()), tip - QPointF(6, 0));
                p.setPen(Qt::NoPen);
                p.setBrush(colour);
                p.drawPolygon(QPolygonF{tip, tip + QPointF(-7, -3.5), tip + QPointF(-7, 3.5)});
            }};
}

std::vector<LegendEntry> NetworkContent::legend() const
{
    std::set<BarRole> roles;
    bool collapsed = false;
    bool milestones = false;
    for (const NetworkNode &node : m_picture->plan.nodes) {
        roles.insert(node.role);
        collapsed = collapsed || node.summary;
        milestones = milestones || m_picture->snapshot->row(node.task).milestone;
    }
    const bool critical =
        std::ranges::any_of(m_picture->plan.edges, [](const NetworkEdge &e) { return e.critical; });
    std::vector<LegendEntry> entries;
    for (const BarRole role : roles)
        entries.push_back(boxEntry(barRoleName(role),
                                   colourOf(role, m_palette),
                                   role == BarRole::Critical ? 2.2 : 1.3,
                                   false));
    if (collapsed)
        entries.push_back(boxEntry(words(QT_TRANSLATE_NOOP("NetworkPrint", "Summary task, closed")),
                                   m_palette.dim,
                                   1.3,
                                   true));
    if (milestones)
        entries.push_back(milestoneEntry(m_palette.dim));
    if (critical)
        entries.push_back(linkEntry(
            words(QT_TRANSLATE_NOOP("NetworkPrint", "Critical link")), m_palette.critical, 1.8));
    return entries;
}

class NetworkSource final : public PrintSource {
public:
    NetworkSource(const NetworkPicture &picture, PrintFacts facts)
        : m_facts(std::move(facts))
    {
        auto own = std::make_shared<NetworkPicture>(picture);
        own->font = sheetFont(picture.font, std::max(1, QFontInfo(picture.font).pixelSize()));
        const GanttSnapshot &plan = *own->snapshot;
        if (m_facts.title.isEmpty())
            m_facts.title =
                words(QT_TRANSLATE_NOOP("NetworkPrint", "%1: network")).arg(plan.projectName);
        if (m_facts.code.isEmpty())
            m_facts.code = plan.projectCode;
        m_facts.classification = plan.classification;
        m_facts.mark = plan.mark;
        m_picture = std::move(own);
    }
    [[nodiscard]] const PrintFacts &facts() const override { return m_facts; }
    [[nodiscard]] bool stretches() const override { return false; }
    [[nodiscard]] bool hasRows() const override { return false; }
    [[nodiscard]] bool hasDates() const override { return false; }
    [[nodiscard]] std::shared_ptr<const PaintedContent>
    content(const ContentWish &wish) const override
    {
        return std::make_shared<NetworkContent>(m_picture, wish.grey);
    }

private:
    PrintFacts m_facts;
    std::shared_ptr<const NetworkPicture> m_picture;
};

} // namespace

PrintSourcePtr networkPrintSource(const NetworkPicture &picture, PrintFacts facts)
{
    return std::make_shared<NetworkSource>(picture, std::move(facts));
}

} // namespace zs
