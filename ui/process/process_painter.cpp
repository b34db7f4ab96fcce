// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/process_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSaveFile>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

using Shape = ProcessBox::Shape;

class Drawing {
public:
    Drawing(QPainter &painter,
            const ProcessScene &scene,
            const ProcessMarks &marks,
            const ProcessLook &look)
        : p(painter)
        , m_scene(scene)
        , m_marks(marks)
        , m_look(look)
        , m_reached(reachedBoxes(scene, marks))
        , m_small(scene.font)
        , m_bold(scene.font)
        , m_unit(QFontMetricsF(scene.font).height())
    {
        if (m_small.pixelSize() > 0)
            m_small.setPixelSize(std::max(8, m_small.pixelSize() * 9 / 10));
        else
            m_small.setPointSizeF(m_small.pointSizeF() * 0.9);
        m_bold.setWeight(QFont::DemiBold);
    }

    void paint()
    {
        for (const ProcessLine &line : m_scene.lines)
            paintLine(line);
        for (std::size_t i = 0; i < m_scene.boxes.size(); ++i)
            paintBox(i);
    }

private:
    [[nodiscard]] QColor color(ColorRole role) const { return colorOf(m_look.theme, role); }
    [[nodiscard]] bool lit(int box) const
    {
        return !m_marks.isEmpty() && m_reached[static_cast<std::size_t>(box)];
    }
    [[nodiscard]] bool faded(std::size_t box) const
    {
        return !m_marks.isEmpty() && !m_reached[box];
    }

    void paintLine(const ProcessLine &line)
    {
        const bool bright = lit(line.from) && lit(line.to);
        const QColor colour = color(bright ? ColorRole::Accent : ColorRole::Idle);
        p.setPen(QPen(colour, bright ? 2.4 : 1.2));
        p.setBrush(Qt::NoBrush);
        p.drawPolyline(line.points.data(), static_cast<int>(line.points.size()));
        if (!line.arrow)
            return;
        const QPointF tip = line.points.back();
        const double s = m_unit * 0.28;
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        p.drawPolygon(QPolygonF{tip, tip + QPointF(-s, -1.6 * s), tip + QPointF(s, -1.6 * s)});
    }

    [[nodiscard]] QPainterPath outline(const ProcessBox &box) const
    {
        QPainterPath path;
        const QRectF &r = box.rect;
        const double cut = m_unit * 0.9;
        switch (box.shape) {
        case Shape::Round:
        case Shape::Branch:
            path.addRoundedRect(r, r.height() / 2, r.height() / 2);
            break;
        case Shape::Condition:
            path.addPolygon(QPolygonF{QPointF(r.left(), r.center().y()),
                                      QPointF(r.left() + cut, r.top()),
                                      QPointF(r.right() - cut, r.top()),
                                      QPointF(r.right(), r.center().y()),
                                      QPointF(r.right() - cut, r.bottom()),
                                      QPointF(r.left() + cut, r.bottom())});
            path.closeSubpath();
            break;
        case Shape::Join:
            path.addEllipse(r);
            break;
        case Shape::Plain:
        case Shape::Bar:
            path.addRoundedRect(r, 4, 4);
            break;
        }
        return path;
    }

    /// What the edge says: how the way stands there, else what kind of step it is.
    [[nodiscard]] QColor edgeOf(const ProcessBox &box) const
    {
        const auto mark = m_marks.nodes.constFind(box.id);
        const bool own = box.shape == Shape::Plain || box.shape == Shape::Round;
        if (own && mark != m_marks.nodes.cend()) {
            switch (mark->state) {
            case ProcessMark::State::Empty:
                return color(ColorRole::AtRisk);
            case ProcessMark::State::Refused:
                return color(ColorRole::Critical);
            case ProcessMark::State::Returned:
                return color(ColorRole::Late);
            case ProcessMark::State::Open:
            case ProcessMark::State::Passed:
                return color(box.refuses ? ColorRole::Critical : ColorRole::Accent);
            }
        }
        if (box.kind == NodeKind::End)
            return color(box.refuses ? ColorRole::Critical : ColorRole::Done);
        if (box.kind == NodeKind::Approve || box.kind == NodeKind::Collective)
            return color(ColorRole::OnTrack);
        return color(ColorRole::Idle);
    }

    void paintBox(std::size_t number)
    {
        const ProcessBox &box = m_scene.boxes[number];
        const bool chosen = box.shape != Shape::Join && box.spot == m_look.selected;
        const bool faulty = m_look.faulty.contains(box.id) && box.spot.branch < 0;
        QColor edge = faulty ? color(ColorRole::Critical) : edgeOf(box);
        QColor fill = color(box.shape == Shape::Plain ? ColorRole::Surface : ColorRole::Raised);
        if (chosen) {
            fill = color(ColorRole::Accent);
            fill.setAlphaF(0.16f);
        }
        const bool bright = lit(static_cast<int>(number));
        p.setOpacity(faded(number) && !chosen ? 0.45 : 1);
        const QPainterPath path = outline(box);
        p.fillPath(path, color(ColorRole::Surface));
        Qt::PenStyle style = box.kind == NodeKind::Notify ? Qt::DashLine : Qt::SolidLine;
        if (box.kind == NodeKind::Timer)
            style = Qt::DotLine;
        p.setPen(QPen(chosen ? color(ColorRole::Accent) : edge,
                      chosen || bright || faulty ? 2.4 : 1.3,
                      style));
        p.setBrush(fill);
        p.drawPath(path);
        if (box.kind == NodeKind::SubProcess) { // twice framed: there is more inside
            p.setBrush(Qt::NoBrush);
            p.setPen(QPen(edge, 1));
            p.drawRoundedRect(box.rect.adjusted(3, 3, -3, -3), 3, 3);
        }
        if (box.shape == Shape::Plain)
            paintStep(box, edge);
        else if (box.shape != Shape::Join)
            paintWord(box);
        if (faulty)
            paintFault(box);
        p.setOpacity(1);
    }

    void paintWord(const ProcessBox &box)
    {
        const QRectF inside = box.rect.adjusted(m_unit * 0.8, 0, -m_unit * 0.8, 0);
        p.setFont(box.shape == Shape::Branch ? m_scene.font : m_bold);
        p.setPen(color(ColorRole::Text));
        p.drawText(inside, Qt::AlignCenter, elided(box.title, inside.width()));
    }

    void paintStep(const ProcessBox &box, const QColor &edge)
    {
        const double pad = m_unit * 0.45;
        QRectF row(
            box.rect.left() + pad, box.rect.top() + pad * 0.7, box.rect.width() - 2 * pad, m_unit);
        paintBadge(box, row, edge);
        row.translate(0, m_unit * 1.12);
        p.setFont(m_bold);
        p.setPen(color(ColorRole::Text));
        p.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, elided(box.title, row.width()));
        row.translate(0, m_unit * 1.12);
        const auto mark = m_marks.nodes.constFind(box.id);
        const bool marked = mark != m_marks.nodes.cend() && !mark->persons.isEmpty();
        p.setFont(m_small);
        p.setPen(marked ? edge : color(ColorRole::Dim));
        p.drawText(row,
                   Qt::AlignLeft | Qt::AlignVCenter,
                   elided(marked ? mark->persons : box.detail, row.width()));
    }

    void paintBadge(const ProcessBox &box, const QRectF &row, const QColor &edge)
    {
        p.setFont(m_small);
        const double wide = QFontMetricsF(m_small).horizontalAdvance(box.badge) + m_unit * 0.7;
        const QRectF badge(row.left(), row.top(), std::min(wide, row.width()), m_unit);
        QColor tint = edge;
        tint.setAlphaF(0.14f);
        p.setPen(Qt::NoPen);
        p.setBrush(tint);
        p.drawRoundedRect(badge, 3, 3);
        p.setPen(color(ColorRole::Text));
        p.drawText(badge, Qt::AlignCenter, box.badge);
        const auto mark = m_marks.nodes.constFind(box.id);
        const QString remark =
            mark != m_marks.nodes.cend() && !mark->due.isEmpty() ? mark->due : box.remark;
        const QRectF rest = row.adjusted(badge.width() + m_unit * 0.3, 0, 0, 0);
        p.setPen(color(ColorRole::Dim));
        p.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, elided(remark, rest.width()));
    }

    void paintFault(const ProcessBox &box)
    {
        const double r = m_unit * 0.5;
        const QPointF at(box.rect.right() - r * 0.4, box.rect.top() + r * 0.4);
        p.setPen(Qt::NoPen);
        p.setBrush(color(ColorRole::Critical));
        p.drawEllipse(at, r, r);
        p.setPen(color(ColorRole::Surface));
        p.setFont(m_bold);
        p.drawText(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), Qt::AlignCenter, u"!"_s);
    }

    [[nodiscard]] QString elided(const QString &text, double width) const
    {
        return QFontMetricsF(p.font()).elidedText(text, Qt::ElideRight, width);
    }

    QPainter &p;
    const ProcessScene &m_scene;
    const ProcessMarks &m_marks;
    const ProcessLook &m_look;
    std::vector<bool> m_reached;
    QFont m_small;
    QFont m_bold;
    double m_unit;
};

Result<> save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            ErrorCode::Io,
            QCoreApplication::translate("ProcessPicture", "“%1” cannot be written.").arg(path),
            file.errorString());
    return {};
}

/// Title above, picture below, in `area`.
void paintSheet(QPainter &p,
                const ProcessScene &scene,
                const ProcessMarks &marks,
                const QString &title,
                const QRectF &area,
                double most)
{
    const double head = QFontMetricsF(scene.font).height() * 3;
    const double scale = std::min(
        {most, area.width() / scene.size.width(), area.height() / (scene.size.height() + head)});
    p.translate(area.left() + (area.width() - scene.size.width() * scale) / 2, area.top());
    p.scale(scale, scale);
    QFont font = scene.font;
    font.setWeight(QFont::DemiBold);
    p.setFont(font);
    p.setPen(colorOf(ThemeKind::Light, ColorRole::Text));
    p.drawText(QRectF(0, 0, scene.size.width(), head), Qt::AlignCenter, title);
    p.translate(0, head);
    paintProcess(p, scene, marks, {});
}

Result<> writePng(const ProcessScene &scene,
                  const ProcessMarks &marks,
                  const QString &title,
                  const QString &path)
{
    const double head = QFontMetricsF(scene.font).height() * 3;
    const QSizeF size = 2 * (scene.size + QSizeF(0, head));
    constexpr double kMost = 20'000;
    if (size.width() > kMost || size.height() > kMost)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("ProcessPicture",
                                                "The diagram is too large for a picture; write it "
                                                "as PDF."));
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(colorOf(ThemeKind::Light, ColorRole::Surface));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSheet(painter, scene, marks, title, QRectF(QPointF(), size), 2);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return fail(ErrorCode::Internal,
                    QCoreApplication::translate("ProcessPicture", "The picture cannot be made."));
    return save(bytes, path);
}

Result<> writePdf(const ProcessScene &scene,
                  const ProcessMarks &marks,
                  const QString &title,
                  const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Internal, buffer.errorString());
    QPdfWriter pdf(&buffer);
    pdf.setTitle(title);
    pdf.setResolution(144);
    const bool wide = scene.size.width() > scene.size.height();
    const bool large = std::max(scene.size.width(), scene.size.height()) > 1400;
    pdf.setPageSize(QPageSize(large ? QPageSize::A3 : QPageSize::A4));
    pdf.setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
    pdf.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    QPainter painter(&pdf);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(0, 0, pdf.width(), pdf.height());
    paintSheet(painter, scene, marks, title, area, 1.5);
    painter.end();
    return save(bytes, path);
}

} // namespace

void paintProcess(QPainter &painter,
                  const ProcessScene &scene,
                  const ProcessMarks &marks,
                  const ProcessLook &look)
{
    painter.save();
    Drawing(painter, scene, marks, look).paint();
    painter.restore();
}

Result<> writeProcessPicture(const ProcessScene &scene,
                             const ProcessMarks &marks,
                             const QString &title,
                             const QString &path)
{
    return path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? writePdf(scene, marks, title, path)
                                                         : writePng(scene, marks, title, path);
}

} // namespace zs
