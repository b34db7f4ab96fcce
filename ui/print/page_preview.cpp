// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_preview.h"

#include "ui/print/page_painter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr double kGap = 12;          // around a sheet, pixels
constexpr double kMostPixels = 24e6; // of a sheet's picture: what is larger is drawn coarser
constexpr double kInch = 25.4;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QScrollArea(parent)
    , m_canvas(new PageCanvas(*this))
{
    setObjectName(u"pagePreview"_s);
    setAccessibleName(tr("Page preview"));
    setBackgroundRole(QPalette::Mid);
    setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_canvas);
    setMinimumSize(360, 320);
}

void PagePreview::setPlan(std::shared_ptr<const PagePlan> plan)
{
    m_plan = std::move(plan);
    const int before = m_page;
    m_page = std::clamp(m_page, 0, std::max(0, pages() - 1));
    m_canvas->forget();
    arrange();
    if (m_page != before)
        Q_EMIT pageChanged(m_page);
}

void PagePreview::setPage(int page)
{
    const int next = std::clamp(page, 0, std::max(0, pages() - 1));
    if (next == m_page)
        return;
    m_page = next;
    if (m_zoom != kAllPages)
        verticalScrollBar()->setValue(0);
    arrange();
    Q_EMIT pageChanged(m_page);
}

void PagePreview::setZoom(int zoom)
{
    m_zoom = zoom;
    m_canvas->forget();
    arrange();
}

double PagePreview::scale() const
{
    if (!m_plan)
        return 1;
    const QSizeF sheet = m_plan->sheet;
    const QSizeF room(viewport()->width() - 2 * kGap, viewport()->height() - 2 * kGap);
    const auto within = [&](double across, double down) {
        return std::max(0.01,
                        std::min((room.width() - (across - 1) * kGap) / (sheet.width() * across),
                                 (room.height() - (down - 1) * kGap) / (sheet.height() * down)));
    };
    switch (m_zoom) {
    case kWholePage:
        return within(1, 1);
    case kAllPages:
        return within(m_plan->across, m_plan->down);
    case kPageWidth:
        return std::max(0.05,
                        (room.width() - verticalScrollBar()->sizeHint().width()) / sheet.width());
    default:
        return logicalDpiX() / kInch * m_zoom / 100;
    }
}

std::vector<std::pair<int, QRectF>> PagePreview::places() const
{
    std::vector<std::pair<int, QRectF>> found;
    if (!m_plan)
        return found;
    const QSizeF size = m_plan->sheet * scale();
    if (m_zoom != kAllPages || m_plan->pages() > kMostSideBySide) {
        found.emplace_back(m_page, QRectF(QPointF(kGap, kGap), size));
        return found;
    }
    for (int i = 0; i < m_plan->pages(); ++i) {
        const PageTile &tile = m_plan->tile(i);
        found.emplace_back(i,
                           QRectF(QPointF(kGap + tile.column * (size.width() + kGap),
                                          kGap + tile.row * (size.height() + kGap)),
                                  size));
    }
    return found;
}

void PagePreview::arrange()
{
    QRectF all;
    for (const auto &[page, place] : places())
        all |= place;
    m_canvas->resize(all.adjusted(0, 0, kGap, kGap).toAlignedRect().size()
                     + QSize(static_cast<int>(kGap), static_cast<int>(kGap)));
    m_canvas->update();
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_zoom <= 0)
        m_canvas->forget();
    arrange();
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    const QScrollBar *bar = verticalScrollBar();
    const int way = event->angleDelta().y() < 0 ? 1 : -1;
    // past the end of a sheet lies the next
    const bool atEnd = way > 0 ? bar->value() == bar->maximum() : bar->value() == bar->minimum();
    if (event->angleDelta().y() != 0 && atEnd && m_zoom != kAllPages) {
        setPage(m_page + way);
        event->accept();
        return;
    }
    QScrollArea::wheelEvent(event);
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return setPage(m_page + 1);
    case Qt::Key_PageUp:
        return setPage(m_page - 1);
    case Qt::Key_Home:
        return setPage(0);
    case Qt::Key_End:
        return setPage(pages() - 1);
    default:
        QScrollArea::keyPressEvent(event);
    }
}

PageCanvas::PageCanvas(PagePreview &preview)
    : QWidget(&preview)
    , m_preview(preview)
{}

void PageCanvas::forget()
{
    m_pictures.clear();
}

const QImage &PageCanvas::picture(int page, QSize size)
{
    const auto known = m_pictures.constFind(page);
    if (known != m_pictures.cend())
        return *known;
    constexpr qsizetype kMostKept = PagePreview::kMostSideBySide;
    if (m_pictures.size() >= kMostKept)
        m_pictures.clear();
    const double coarser =
        std::min(1.0, std::sqrt(kMostPixels / (1.0 * size.width() * std::max(1, size.height()))));
    QImage image(size * coarser, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const double dots = image.width() / m_preview.m_plan->sheet.width();
    painter.scale(dots, dots);
    paintPage(painter, *m_preview.m_plan, page);
    painter.end();
    return *m_pictures.insert(page, image);
}

void PageCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double ratio = devicePixelRatioF();
    for (const auto &[page, place] : m_preview.places()) {
        if (!place.adjusted(-4, -4, 4, 4).toAlignedRect().intersects(event->rect()))
            continue;
        painter.fillRect(place.translated(3, 3), QColor(0, 0, 0, 60));
        const QSize size = (place.size() * ratio).toSize().expandedTo({1, 1});
        painter.drawImage(place, picture(page, size));
        const bool chosen = page == m_preview.m_page && m_preview.pages() > 1;
        painter.setPen(
            QPen(chosen ? palette().color(QPalette::Highlight) : QColor(Qt::gray), chosen ? 2 : 1));
        painter.drawRect(place);
    }
}

void PageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    for (const auto &[page, place] : m_preview.places()) {
        if (place.contains(event->position()))
            m_preview.setPage(page);
    }
}

} // namespace zs
