// SPDX-License-Identifier: GPL-3.0-or-later
// What can be put on paper: anything that has a size, rows of text at its left if it likes, a
// header that is repeated if it likes, and paints any part of itself. The chart is one, the network
// another.
//
// Units are those of the content itself: at 100 % there are 96 to an inch.
#pragma once

#include "domain/project.h"
#include "ui/print/page_setup.h"

#include <QFont>
#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace zs {

struct PrintColumn {
    QString id;
    QString title;
    double width = 80;
    Qt::Alignment align = Qt::AlignLeft;
    bool outline = false;       ///< indented and bold by the row's place in the tree
    std::vector<QString> texts; ///< one a row
};

/// How a row's texts look.
struct PrintRow {
    int depth = 0;
    bool strong = false;
    bool marked = false; ///< in the colour of what is critical
};

struct PrintTable {
    std::vector<PrintColumn> columns;
    std::vector<PrintRow> rows;
    double rowHeight = 26;

    [[nodiscard]] double width() const
    {
        double sum = 0;
        for (const PrintColumn &column : columns)
            sum += column.width;
        return sum;
    }
};

struct LegendEntry {
    QString text;
    std::function<void(QPainter &, const QRectF &)> paint; ///< a sample of 30 x 16 units
};

/// Immutable once made; used by one thread at a time.
class PaintedContent {
public:
    virtual ~PaintedContent() = default;
    /// Right of the columns and below the header.
    [[nodiscard]] virtual QSizeF size() const = 0;
    /// Pages break between rows of this height; 0 = anywhere.
    [[nodiscard]] virtual double rowHeight() const { return 0; }
    /// What should be whole on some sheet, where rows do not see to that: sheets are cut beside
    /// these, and share more where that cannot be.
    [[nodiscard]] virtual std::vector<QRectF> pieces() const { return {}; }
    [[nodiscard]] virtual double headerHeight() const { return 0; }
    /// Empty = no columns.
    [[nodiscard]] virtual const PrintTable &table() const = 0;
    /// The font of table and content.
    [[nodiscard]] virtual QFont font() const = 0;
    /// The header's part that begins at content x `left`, into `area`.
    virtual void paintHeader(QPainter &painter, const QRectF &area, double left) const = 0;
    /// The part `part` of the content; the painter's origin is its top left corner.
    virtual void paint(QPainter &painter, const QRectF &part) const = 0;
    [[nodiscard]] virtual std::vector<LegendEntry> legend() const { return {}; }
};

/// What a page wants of the content.
struct ContentWish {
    double width = 0; ///< to fill, in units; 0 = the content's own
    RowChoice rows = RowChoice::All;
    SpanChoice span = SpanChoice::Whole;
    QDate from;
    QDate to;
    QStringList columns;
    bool grey = false;
};

struct ColumnName {
    QString id;
    QString title;
};

/// What stands around the content, on every page.
struct PrintFacts {
    QString title;
    QString code;
    Classification classification = Classification::Open;
    QString mark;      ///< the label with its term, as it is printed; empty = the level's word
    QString watermark; ///< across each sheet; empty = none
    QString printedOn; ///< who and when
    QString organisation;
    QString planVersion;
    QString documentDate;
    QString person; ///< whose name the first signature box bears, unless told otherwise
    bool fictional = false;
};

/// Makes content to wish. Immutable and safe to hand to another thread.
class PrintSource {
public:
    virtual ~PrintSource() = default;
    [[nodiscard]] virtual const PrintFacts &facts() const = 0;
    /// Can be stretched to a width (a time axis can); else it is scaled.
    [[nodiscard]] virtual bool stretches() const = 0;
    [[nodiscard]] virtual bool hasRows() const = 0;
    [[nodiscard]] virtual bool hasDates() const = 0;
    [[nodiscard]] virtual bool hasSelection() const { return false; }
    /// All columns there are to choose from, and those that are usual.
    [[nodiscard]] virtual std::vector<ColumnName> columns() const { return {}; }
    [[nodiscard]] virtual QStringList usualColumns() const { return {}; }
    [[nodiscard]] virtual std::shared_ptr<const PaintedContent>
    content(const ContentWish &wish) const = 0;
};

using PrintSourcePtr = std::shared_ptr<const PrintSource>;

/// The secrecy label (密级) as it stands on paper, the same in every language; empty for Open.
[[nodiscard]] QString printedMark(const PrintFacts &facts);

} // namespace zs
