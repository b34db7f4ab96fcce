// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_plan.h"

#include "ui/print/page_block.h"
#include "ui/print/page_cuts.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMillimetresPerUnit = 25.4 / 96;
constexpr double kStripHeight = 32; // furniture units
constexpr double kFootHeight = 24;
constexpr double kMarkRoom = 12;        // for cut and overlap marks above and below the body
constexpr double kLeastStretch = 240;   // content units of a time axis that can be read
constexpr double kTableShare = 0.75;    // of a page: wider columns are not repeated
constexpr double kOneSheetWidth = 1500; // content units of a stretched axis in a picture
constexpr double kHair = 1e-6;

QString words(const char *text)
{
    return QCoreApplication::translate("PagePlan", text);
}

/// One sheet's part sideways and downwards.
struct Across {
    double tableLeft = 0;
    double tableWidth = 0;
    double left = 0;
    double width = 0;
    double shareLeft = 0;
};

struct Down {
    double top = 0;
    double height = 0;
    double shareAbove = 0;
    bool header = false;
    bool block = false;
};

/// What the content measures, whatever the wish's width is.
struct Measures {
    double tableWidth = 0;
    std::vector<double> edges; ///< where columns end
    double width = 0;          ///< of the content
    double height = 0;
    double header = 0;
    double row = 1;
    int rows = 0;
    bool stretches = false;
    PageCuts across; ///< beside what should be whole
    PageCuts down;
};

Measures measure(const PaintedContent &content, bool stretches)
{
    Measures m;
    for (const PrintColumn &column : content.table().columns) {
        m.tableWidth += column.width;
        m.edges.push_back(m.tableWidth);
    }
    m.width = content.size().width();
    m.height = content.size().height();
    m.header = content.headerHeight();
    m.row = content.rowHeight() > 0 ? content.rowHeight() : 1;
    m.rows = static_cast<int>(std::ceil(m.height / m.row - kHair));
    m.stretches = stretches;
    std::vector<Span> across;
    std::vector<Span> down;
    for (const QRectF &piece : content.pieces()) {
        across.push_back({piece.left(), piece.right()});
        down.push_back({piece.top(), piece.bottom()});
    }
    m.across = PageCuts(std::move(across));
    m.down = PageCuts(std::move(down));
    return m;
}

/// A try at one size of letters; lengths in content units.
struct Trial {
    const Measures &m;
    const PageSetup &setup;
    QSizeF body;
    double block = 0;
    double share = 0;

    [[nodiscard]] bool repeatsTable() const
    {
        return setup.repeatColumns && m.tableWidth <= body.width() * kTableShare;
    }
    /// What `pages` give a content that is stretched.
    [[nodiscard]] double roomAcross(int pages) const
    {
        const double more = body.width() - share - (repeatsTable() ? m.tableWidth : 0);
        return body.width() - m.tableWidth + (pages - 1) * more;
    }
    /// Where a sheet that begins in the columns ends: between two of them.
    [[nodiscard]] double tableEnd(double from) const
    {
        double end = from;
        for (const double edge : m.edges) {
            if (edge <= from + body.width() + kHair)
                end = std::max(end, edge);
        }
        return end > from + kHair ? end : from + body.width(); // one column wider than the page
    }
    [[nodiscard]] std::vector<Across> across(double width) const
    {
        std::vector<Across> parts;
        const bool repeat = repeatsTable();
        double table = 0;
        double at = 0;
        while (!repeat && table + body.width() < m.tableWidth + kHair) {
            const double end = std::min(tableEnd(table), m.tableWidth);
            parts.push_back({table, end - table, 0, 0, 0});
            table = end;
        }
        bool first = true;
        double left = 0;
        do {
            Across part;
            part.tableLeft = repeat ? 0 : table;
            part.tableWidth = repeat || first ? m.tableWidth - part.tableLeft : 0;
            part.shareLeft = at - left;
            part.left = left;
            const double room = body.width() - part.tableWidth;
            part.width = width - left;
            at = left + std::max(part.width, part.shareLeft);
            if (part.width > room) {
                const SheetCut cut = m.across.after(left, left + room, share);
                part.width = cut.end - left;
                at = left + std::max(part.width, part.shareLeft);
                left = at - (cut.end - cut.next);
            }
            parts.push_back(part);
            first = false;
        } while (at < width - kHair && static_cast<int>(parts.size()) <= kMostSheets);
        return parts;
    }
    [[nodiscard]] int capacity(bool header, bool withBlock) const
    {
        const double room = body.height() - (header ? m.header : 0) - (withBlock ? block : 0);
        return static_cast<int>(room / m.row + kHair);
    }
    /// Empty when not even one row fits.
    [[nodiscard]] std::vector<Down> down() const
    {
        std::vector<Down> parts;
        const bool each = setup.block == BlockPlace::EveryPage;
        const int again = share > 0 ? std::max(1, static_cast<int>(std::lround(share / m.row))) : 0;
        int at = 0;
        int above = 0;
        do {
            const bool header = parts.empty() || setup.repeatHeader;
            const int full = capacity(header, each) - above;
            const int last = capacity(header, block > 0) - above;
            if (full < 1 || last < 1 || static_cast<int>(parts.size()) > kMostSheets)
                return {};
            const int left = m.rows - at;
            const bool ends = left <= last;
            // the last sheet bears the block and at least one row
            int taken = ends ? left : std::min(full, left - 1);
            int next = std::min(again, at + taken);
            if (!ends) {
                const SheetCut cut =
                    m.down.after((at - above) * m.row, (at + taken) * m.row, next * m.row);
                const int end = static_cast<int>(std::lround(std::ceil(cut.end / m.row - kHair)));
                taken = std::min(taken, std::max(1, end - at));
                next = at + taken - static_cast<int>(cut.next / m.row + kHair);
            }
            parts.push_back({(at - above) * m.row,
                             std::min((taken + above) * m.row, m.height - (at - above) * m.row),
                             above * m.row,
                             header,
                             block > 0 && (each || ends)});
            at += taken;
            above = next;
            if (ends)
                break;
        } while (true);
        return parts;
    }
};

/// The frame of a sheet, mm.
void frame(PagePlan &plan)
{
    const PageSetup &s = plan.setup;
    const QRectF inner = QRectF(QPointF(), plan.sheet).marginsRemoved(s.margins);
    const double marks = s.cutMarks || s.overlap > 0 ? kMarkRoom * plan.furniture : 0;
    const double strip = kStripHeight * plan.furniture;
    const double foot = kFootHeight * plan.furniture;
    plan.strip = QRectF(inner.left(), inner.top(), inner.width(), strip);
    plan.foot = QRectF(inner.left(), inner.bottom() - foot, inner.width(), foot);
    plan.body = inner.adjusted(0, strip + marks, 0, -foot - marks);
}

/// Larger sheets are read from farther away.
double furnitureOf(QSizeF sheet)
{
    constexpr double kA4Width = 210;
    const double shorter = std::min(sheet.width(), sheet.height());
    return kMillimetresPerUnit * std::clamp(std::sqrt(shorter / kA4Width), 0.8, 2.0);
}

void placeBlock(PagePlan &plan, const std::vector<LegendEntry> &legend)
{
    double height = 0;
    if (plan.setup.block != BlockPlace::Nowhere)
        height =
            blockLayout(plan.setup, plan.facts, legend, plan.strip.width() / plan.furniture).height
            * plan.furniture;
    plan.block = QRectF(plan.strip.left(), plan.foot.top() - height, plan.strip.width(), height);
}

ContentWish wishOf(const PageSetup &s, const PrintSource &source)
{
    ContentWish wish;
    wish.rows = s.rows == RowChoice::Selected && !source.hasSelection() ? RowChoice::Shown : s.rows;
    wish.span = s.span;
    wish.from = s.from;
    wish.to = s.to;
    wish.columns = s.columns.isEmpty() ? source.usualColumns() : s.columns;
    wish.grey = s.grey;
    return wish;
}

Trial trialAt(const PagePlan &plan, const Measures &m, int percent)
{
    const double unit = kMillimetresPerUnit * percent / 100;
    return {m,
            plan.setup,
            plan.body.size() / unit,
            plan.block.height() / unit,
            plan.setup.overlap / unit};
}

/// Whether the wished number of pages holds; sets the width to stretch to (0 = none).
bool fits(const Trial &trial, double &width)
{
    const PageSetup &s = trial.setup;
    const std::vector<Down> down = trial.down();
    if (down.empty() || (s.pagesTall > 0 && static_cast<int>(down.size()) > s.pagesTall))
        return false;
    width = 0;
    if (s.pagesWide <= 0)
        return true;
    if (trial.m.stretches)
        width = trial.roomAcross(s.pagesWide);
    const double wanted = width > 0 ? width : trial.m.width;
    return (!trial.m.stretches || width >= kLeastStretch)
           && static_cast<int>(trial.across(wanted).size()) <= s.pagesWide;
}

Result<> fillTiles(PagePlan &plan, const Trial &trial, double width)
{
    const std::vector<Across> across = trial.across(width);
    const std::vector<Down> down = trial.down();
    if (down.empty())
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("PagePlan",
                                            "The paper is too small for one row. Choose larger "
                                            "paper, smaller margins or a smaller scale.")));
    const auto sheets = static_cast<qint64>(across.size()) * static_cast<qint64>(down.size());
    if (sheets > kMostSheets)
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("PagePlan",
                                    "This would take more than %1 pages. Choose fewer rows, "
                                    "a shorter time or a smaller scale."))
                .arg(kMostSheets));
    plan.across = static_cast<int>(across.size());
    plan.down = static_cast<int>(down.size());
    for (std::size_t r = 0; r < down.size(); ++r) {
        for (std::size_t c = 0; c < across.size(); ++c) {
            const Across &a = across[c];
            const Down &d = down[r];
            PageTile tile;
            tile.row = static_cast<int>(r);
            tile.column = static_cast<int>(c);
            tile.tableLeft = a.tableLeft;
            tile.tableWidth = a.tableWidth;
            tile.part = QRectF(a.left, d.top, std::max(0.0, a.width), std::max(0.0, d.height));
            tile.shareLeft = a.shareLeft;
            tile.shareAbove = d.shareAbove;
            tile.shareRight = c + 1 < across.size() ? across[c + 1].shareLeft : 0;
            tile.shareBelow = r + 1 < down.size() ? down[r + 1].shareAbove : 0;
            tile.header = d.header;
            tile.block = d.block;
            plan.tiles.push_back(tile);
        }
    }
    return {};
}

} // namespace

Result<PagePlan> planPages(const PrintSource &source, const PageSetup &setup)
{
    PagePlan plan;
    plan.setup = withinRanges(setup);
    plan.facts = source.facts();
    plan.sheet = sheetSize(plan.setup);
    plan.furniture = furnitureOf(plan.sheet);
    frame(plan);
    ContentWish wish = wishOf(plan.setup, source);
    plan.content = source.content(wish);
    placeBlock(plan, plan.content->legend());
    const Measures m = measure(*plan.content, source.stretches());
    plan.percent = plan.setup.percent;
    double width = 0;
    const bool bound = plan.setup.pagesWide > 0 || plan.setup.pagesTall > 0;
    while (bound && !fits(trialAt(plan, m, plan.percent), width) && plan.percent > kLeastPercent)
        --plan.percent;
    plan.unit = kMillimetresPerUnit * plan.percent / 100;
    if (width > 0) {
        wish.width = std::max(width, kLeastStretch);
        plan.content = source.content(wish);
    }
    const Trial trial = trialAt(plan, m, plan.percent);
    if (auto filled = fillTiles(plan, trial, plan.content->size().width()); !filled)
        return passOn(filled);
    return plan;
}

namespace {

/// The size of letters that takes the fewest sheets, give or take a little, and of those the
/// largest: a last row of sheets with next to nothing on them is worse than letters a hair smaller.
int thriftyPercent(const PrintSource &source, PageSetup setup, int about)
{
    constexpr int kLess = 4;
    const auto pagesAt = [&](int percent) {
        setup.percent = percent;
        const auto plan = planPages(source, setup);
        return plan ? plan->pages() : kMostSheets + 1;
    };
    int best = about;
    int fewest = pagesAt(about);
    for (int percent = about - 1; percent >= about - kLess; --percent) {
        if (const int pages = pagesAt(percent); pages < fewest) {
            fewest = pages;
            best = percent;
        }
    }
    while (best < 100 && pagesAt(best + 1) <= fewest)
        ++best;
    return best;
}

} // namespace

PageSetup legibleSetup(const PrintSource &source, PageSetup setup)
{
    constexpr int kLegible = 50; // percent: letters of 4.5 pt
    constexpr double kGlued = 8; // mm
    setup.percent = 100;
    setup.pagesWide = 1;
    setup.pagesTall = 1;
    if (const auto plan = planPages(source, setup);
        plan && plan->pages() == 1 && plan->percent >= kLegible)
        return setup;
    setup.pagesWide = 0;
    setup.pagesTall = 0;
    setup.overlap = std::max(setup.overlap, kGlued);
    setup.cutMarks = true;
    setup.percent = thriftyPercent(source, setup, kLegible);
    return setup;
}

Result<PagePlan> planOneSheet(const PrintSource &source, const PageSetup &setup)
{
    PagePlan plan;
    plan.setup = withinRanges(setup);
    plan.setup.overlap = 0;
    plan.setup.cutMarks = false;
    plan.facts = source.facts();
    plan.percent = plan.setup.percent;
    plan.unit = kMillimetresPerUnit * plan.percent / 100;
    plan.furniture = kMillimetresPerUnit;
    ContentWish wish = wishOf(plan.setup, source);
    if (source.stretches() && plan.setup.pagesWide > 0)
        wish.width = kOneSheetWidth;
    plan.content = source.content(wish);
    const Measures m = measure(*plan.content, source.stretches());
    const QSizeF body((m.tableWidth + m.width) * plan.unit, (m.header + m.height) * plan.unit);
    const QMarginsF &margins = plan.setup.margins;
    constexpr double kLeastWidth = 120; // mm: title and page number fit
    plan.sheet = {std::max(body.width(), kLeastWidth) + margins.left() + margins.right(), 10'000};
    frame(plan);
    placeBlock(plan, plan.content->legend());
    plan.sheet.setHeight(margins.top() + plan.strip.height() + body.height() + plan.block.height()
                         + plan.foot.height() + margins.bottom());
    frame(plan);
    placeBlock(plan, plan.content->legend());
    PageTile tile;
    tile.tableWidth = m.tableWidth;
    tile.part = QRectF(0, 0, m.width, m.height);
    tile.header = true;
    tile.block = plan.block.height() > 0;
    plan.tiles.push_back(tile);
    return plan;
}

QString tileNumber(const PagePlan &plan, const PageTile &tile)
{
    return plan.across > 1 ? u"%1-%2"_s.arg(tile.row + 1).arg(tile.column + 1) : QString();
}

} // namespace zs
