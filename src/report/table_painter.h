// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a table document page by page on any paint device of A4 size.
#pragma once

#include "report/table_layout.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

namespace zs {

/// The font of a table document's text.
[[nodiscard]] QFont tableFont();

class TablePainter {
public:
    /// `paper` must have its size, orientation and resolution set, without margins of its own.
    TablePainter(const TableDocument &document, QPagedPaintDevice &paper);
    /// Lays out and draws everything; `turnPage` moves the painter to a fresh page.
    [[nodiscard]] Result<>
    draw(QPainter &painter, const std::function<bool()> &turnPage, const TableProgress &progress);

private:
    struct Face {
        QFont font;
        QFontMetricsF metrics;
        TextWrap wrap;
        Face(QFont f, QPaintDevice *device);
    };
    [[nodiscard]] double mm(double millimetres) const { return millimetres * m_perMm; }
    [[nodiscard]] double titleHeight();
    [[nodiscard]] double verdictHeight();
    [[nodiscard]] double headHeight();
    [[nodiscard]] TableMetrics metrics();
    void drawFrame(QPainter &painter, std::size_t page, std::size_t pages);
    void drawTitle(QPainter &painter);
    double drawFacts(QPainter *painter, double top);
    void drawVerdict(QPainter &painter, double top);
    void drawHead(QPainter &painter, double top);
    void drawRow(
        QPainter &painter, const TableLayout &layout, std::int64_t row, bool opensPage, double top);
    void drawCell(QPainter &painter,
                  Face &face,
                  const QStringList &lines,
                  QRectF room,
                  Qt::Alignment align) const;

    const TableDocument &m_document;
    double m_perMm;
    QRectF m_page; ///< inside the margins: header, body and footer
    Face m_text, m_strong, m_title, m_fact, m_factStrong, m_fixed, m_mark, m_small;
    double m_line;
    double m_padding;
    std::vector<double> m_left; ///< left edges of the columns, and the right edge of the last
    TableRow m_scratch;
};

} // namespace zs
