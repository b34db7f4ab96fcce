// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the sheets as they will be: one at a time, or all of them laid side by side.
#pragma once

#include "ui/print/page_plan.h"

#include <QImage>
#include <QScrollArea>

namespace zs {

class PageCanvas;

class PagePreview final : public QScrollArea {
    Q_OBJECT

public:
    /// What the sheet fills; a number of percent otherwise.
    static constexpr int kWholePage = 0;
    static constexpr int kPageWidth = -1;
    static constexpr int kAllPages = -2;
    /// More are not laid side by side: they could not be told apart.
    static constexpr int kMostSideBySide = 60;

    explicit PagePreview(QWidget *parent = nullptr);
    /// Null shows nothing.
    void setPlan(std::shared_ptr<const PagePlan> plan);
    void setPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return m_plan ? m_plan->pages() : 0; }
    /// kWholePage, kPageWidth, kAllPages or percent of the real size.
    void setZoom(int zoom);
    [[nodiscard]] int zoom() const { return m_zoom; }

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class PageCanvas;
    void arrange();
    /// Pixels to a millimetre.
    [[nodiscard]] double scale() const;
    /// The sheets in sight and where they lie on the canvas.
    [[nodiscard]] std::vector<std::pair<int, QRectF>> places() const;

    std::shared_ptr<const PagePlan> m_plan;
    PageCanvas *m_canvas;
    int m_page = 0;
    int m_zoom = kWholePage;
};

/// What is scrolled.
class PageCanvas final : public QWidget {
    Q_OBJECT

public:
    explicit PageCanvas(PagePreview &preview);
    /// The pictures are old.
    void forget();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] const QImage &picture(int page, QSize size);

    PagePreview &m_preview;
    QHash<int, QImage> m_pictures;
};

} // namespace zs
