// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_print.h"

#include "exchange/duration_text.h"
#include "exchange/predecessor_text.h"
#include "ui/gantt/gantt_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <cmath>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

constexpr double kNameRoom = 24; // right of the last bar, besides its name
constexpr double kMostColumn = 420;
constexpr double kLeastColumn = 34;
constexpr double kCellRoom = 14;
constexpr double kIndent = 12; // as the page painter indents
constexpr double kMostIndent = 120;

QString words(const char *text)
{
    return QCoreApplication::translate("GanttPrint", text);
}

/// A font of its own: nothing is shared with the screen's, which another thread uses.
QFont sheetFont()
{
    QFont font;
    font.setPixelSize(12);
    return font;
}

WallTime startOf(QDate day)
{
    return WallTime::at(day, 0);
}

struct Span {
    WallTime from;
    WallTime to;
};

/// One making of the chart for one page set-up.
class GanttContent final : public PaintedContent {
public:
    GanttContent(const GanttPrintInput &input, const ContentWish &wish);
    [[nodiscard]] QSizeF size() const override
    {
        return {m_width, m_rows.count() * m_options.metrics.rowHeight};
    }
    [[nodiscard]] double rowHeight() const override { return m_options.metrics.rowHeight; }
    [[nodiscard]] double headerHeight() const override { return m_options.metrics.headerHeight(); }
    [[nodiscard]] const PrintTable &table() const override { return m_table; }
    [[nodiscard]] QFont font() const override { return m_font; }
    void paintHeader(QPainter &painter, const QRectF &area, double left) const override
    {
        paintTimeHeader(painter,
                        area,
                        m_scale,
                        left,
                        &m_days,
                        m_palette,
                        {m_options.now, m_snapshot->statusDate});
    }
    void paint(QPainter &painter, const QRectF &part) const override
    {
        const Viewport view{part.left(), part.top(), part.width(), part.height()};
        paintScene(painter,
                   buildGanttScene(*m_snapshot, m_rows, view, m_scale, m_options),
                   m_palette,
                   m_options.metrics);
    }
    [[nodiscard]] std::vector<LegendEntry> legend() const override
    {
        return ganttLegend(*m_snapshot, m_options, m_palette);
    }

private:
    void takeRows(const GanttPrintInput &input, RowChoice choice);
    void fillTable(const std::vector<GanttPrintColumn> &columns, const QStringList &wanted);
    void addColumn(const GanttPrintColumn &column);
    [[nodiscard]] Span spanOf(const GanttPrintInput &input, const ContentWish &wish) const;
    void takeScale(const Span &span, double wished, double perDay, bool ends);

    GanttSnapshotPtr m_snapshot;
    VisibleRows m_rows;
    DayShading m_days;
    SceneOptions m_options;
    GanttPalette m_palette;
    QFont m_font;
    TimeScale m_scale;
    double m_width = 0;
    PrintTable m_table;
};

GanttContent::GanttContent(const GanttPrintInput &input, const ContentWish &wish)
    : m_snapshot(input.snapshot)
    , m_days(input.days)
    , m_options(input.scene)
    , m_palette(wish.grey ? greyPalette() : GanttPalette::light()) // paper is white
    , m_font(sheetFont())
{
    m_options.metrics = {}; // paper has its own size of letters
    m_options.days = &m_days;
    m_options.selected.clear();
    m_options.textWidth = [metrics = QFontMetricsF(m_font)](const QString &text) {
        return metrics.horizontalAdvance(text);
    };
    takeRows(input, wish.rows);
    fillTable(input.columns, wish.columns);
    takeScale(spanOf(input, wish),
              wish.width,
              input.scale.perDay(),
              wish.span == SpanChoice::Whole
                  || (wish.span == SpanChoice::FromTo && !wish.to.isValid()));
}

void GanttContent::takeRows(const GanttPrintInput &input, RowChoice choice)
{
    switch (choice) {
    case RowChoice::All:
        m_rows = VisibleRows(*m_snapshot, QSet<TaskId>());
        break;
    case RowChoice::Shown:
        m_rows = input.shown;
        break;
    case RowChoice::Selected: {
        std::vector<int> tasks;
        for (const TaskId id : input.selected) {
            if (const int task = m_snapshot->find(id); task >= 0)
                tasks.push_back(task);
        }
        m_rows = VisibleRows(*m_snapshot, tasks);
        break;
    }
    }
}

void GanttContent::addColumn(const GanttPrintColumn &column)
{
    PrintColumn made{column.id, column.title, 0, column.align, column.outline, {}};
    QFont bold = m_font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF plainWidth(m_font);
    const QFontMetricsF boldWidth(bold);
    double width = plainWidth.horizontalAdvance(column.title);
    made.texts.reserve(static_cast<std::size_t>(m_rows.count()));
    for (int i = 0; i < m_rows.count(); ++i) {
        const int task = m_rows.task(i);
        if (task < 0) { // the head of a group has a name alone
            const GroupHead *group = m_rows.group(i);
            made.texts.push_back(group && column.outline
                                     ? u"%1 (%2)"_s.arg(group->title).arg(group->count)
                                     : QString());
        } else {
            made.texts.push_back(column.text(task).simplified());
        }
        const PrintRow &row = m_table.rows[static_cast<std::size_t>(i)];
        const double indent = column.outline ? std::min(row.depth * kIndent, kMostIndent) : 0;
        const QFontMetricsF &metrics = column.outline && row.strong ? boldWidth : plainWidth;
        width = std::max(width, metrics.horizontalAdvance(made.texts.back()) + indent);
    }
    made.width = std::clamp(std::ceil(width) + kCellRoom, kLeastColumn, kMostColumn);
    m_table.columns.push_back(std::move(made));
}

void GanttContent::fillTable(const std::vector<GanttPrintColumn> &columns,
                             const QStringList &wanted)
{
    m_table.rowHeight = m_options.metrics.rowHeight;
    m_table.rows.reserve(static_cast<std::size_t>(m_rows.count()));
    for (int i = 0; i < m_rows.count(); ++i) {
        const int task = m_rows.task(i);
        if (task < 0) {
            m_table.rows.push_back({0, true, false});
            continue;
        }
        const GanttRow &row = m_snapshot->row(task);
        m_table.rows.push_back({m_rows.inPlanOrder() ? row.depth : 0,
                                row.summary,
                                row.critical && m_options.showCritical});
    }
    for (const QString &id : wanted) {
        if (const auto found = std::ranges::find(columns, id, &GanttPrintColumn::id);
            found != columns.end())
            addColumn(*found);
    }
}

Span GanttContent::spanOf(const GanttPrintInput &input, const ContentWish &wish) const
{
    const WallTime start = m_snapshot->start.isValid() ? m_snapshot->start : WallTime{0};
    const WallTime finish = m_snapshot->finish.isValid() ? m_snapshot->finish : start;
    Span whole{start, finish};
    const double days =
        std::max(7.0, static_cast<double>(finish.minute - start.minute) / kMinutesPerDay);
    whole.from =
        floorTo({start.minute - static_cast<Minutes>(days * 0.02 * kMinutesPerDay)}, TimeUnit::Day);
    whole.to = {std::max(finish.minute, start.minute + 7 * kMinutesPerDay)};
    if (wish.span == SpanChoice::Shown && input.shownFrom.isValid() && input.shownTo.isValid())
        return {floorTo(input.shownFrom, TimeUnit::Day), input.shownTo};
    if (wish.span == SpanChoice::FromTo) {
        if (wish.from.isValid())
            whole.from = startOf(wish.from);
        if (wish.to.isValid())
            whole.to = startOf(wish.to.addDays(1));
        if (whole.to.minute <= whole.from.minute)
            whole.to = {whole.from.minute + kMinutesPerDay};
    }
    return whole;
}

/// The axis ends with the span; where the span is the plan's own, the names right of the last bars
/// have room as well, unless they would take more than half of it.
void GanttContent::takeScale(const Span &span, double wished, double perDay, bool ends)
{
    const double days = static_cast<double>(span.to.minute - span.from.minute) / kMinutesPerDay;
    const bool stretched = wished > 0;
    double scale = stretched ? (wished - (ends ? kNameRoom : 0)) / days : perDay;
    double width = std::max(days * scale, 1.0);
    if (ends && m_options.showLabels) {
        const double least = scale * 0.5;
        for (int i = 0; i < m_rows.count(); ++i) {
            const int task = m_rows.task(i);
            if (task < 0 || !m_snapshot->row(task).finish.isValid())
                continue;
            const GanttRow &row = m_snapshot->row(task);
            const double until =
                static_cast<double>(row.finish.minute - span.from.minute) / kMinutesPerDay;
            if (until <= 0 || (stretched && until * scale + kNameRoom < wished * 0.5))
                continue;
            const double name =
                m_options.textWidth(row.name) * (row.summary ? 1.06 : 1.0) + kNameRoom;
            if (stretched)
                scale = std::max(least, std::min(scale, (wished - name) / until));
            else
                width = std::max(width, until * scale + name);
        }
    }
    m_scale = TimeScale(span.from, scale);
    m_width = stretched ? wished : std::max(width, 100.0);
}

class GanttSource final : public PrintSource {
public:
    explicit GanttSource(GanttPrintInput input)
        : m_input(std::move(input))
    {
        const GanttSnapshot &plan = *m_input.snapshot;
        if (m_input.columns.empty())
            m_input.columns = snapshotColumns(m_input.snapshot);
        if (m_input.usual.isEmpty())
            m_input.usual = {u"number"_s, u"name"_s, u"duration"_s, u"start"_s, u"finish"_s};
        if (m_input.facts.title.isEmpty())
            m_input.facts.title = plan.projectName;
        if (m_input.facts.code.isEmpty())
            m_input.facts.code = plan.projectCode;
        m_input.facts.classification = plan.classification;
        m_input.facts.mark = plan.mark;
    }
    [[nodiscard]] const PrintFacts &facts() const override { return m_input.facts; }
    [[nodiscard]] bool stretches() const override { return true; }
    [[nodiscard]] bool hasRows() const override { return true; }
    [[nodiscard]] bool hasDates() const override { return true; }
    [[nodiscard]] bool hasSelection() const override { return !m_input.selected.empty(); }
    [[nodiscard]] std::vector<ColumnName> columns() const override
    {
        std::vector<ColumnName> names;
        for (const GanttPrintColumn &column : m_input.columns)
            names.push_back({column.id, column.title});
        return names;
    }
    [[nodiscard]] QStringList usualColumns() const override { return m_input.usual; }
    [[nodiscard]] std::shared_ptr<const PaintedContent>
    content(const ContentWish &wish) const override
    {
        return std::make_shared<GanttContent>(m_input, wish);
    }

private:
    GanttPrintInput m_input;
};

QString dayOf(WallTime t)
{
    return t.isValid() ? t.date().toString(Qt::ISODate) : QString();
}

QString inPlanDays(Minutes duration, const GanttSnapshot &s)
{
    return inDays(duration, {s.minutesPerDay, s.minutesPerWeek, s.daysPerMonth});
}

QString predecessorsOf(const GanttSnapshot &s, int task)
{
    std::vector<PredecessorSpec> list;
    for (const int number : s.incoming[static_cast<std::size_t>(task)]) {
        const GanttLink &link = s.links[static_cast<std::size_t>(number)];
        list.push_back({link.from, link.type, link.lagKind, link.lag, link.lagPercent});
    }
    std::ranges::sort(list, {}, &PredecessorSpec::task);
    return predecessorText(list, {s.minutesPerDay, s.minutesPerWeek, s.daysPerMonth});
}

using S = const GanttSnapshot &;
using R = const GanttRow &;

struct RowColumn {
    const char *id;
    const char *title;
    bool right;
    QString (*text)(S, R);
};

const std::array kRowColumns{
    RowColumn{
        "name", QT_TRANSLATE_NOOP("GanttPrint", "Task name"), false, [](S, R r) { return r.name; }},
    RowColumn{"wbs", QT_TRANSLATE_NOOP("GanttPrint", "WBS"), false, [](S, R r) { return r.wbs; }},
    RowColumn{"duration",
              QT_TRANSLATE_NOOP("GanttPrint", "Days"),
              true,
              [](S s, R r) { return inPlanDays(r.duration, s); }},
    RowColumn{"start",
              QT_TRANSLATE_NOOP("GanttPrint", "Start"),
              false,
              [](S, R r) { return dayOf(r.start); }},
    RowColumn{"finish",
              QT_TRANSLATE_NOOP("GanttPrint", "Finish"),
              false,
              [](S, R r) { return dayOf(r.finish); }},
    RowColumn{"percent",
              QT_TRANSLATE_NOOP("GanttPrint", "% done"),
              true,
              [](S, R r) { return QString::number(r.percent); }},
    RowColumn{"totalFloat",
              QT_TRANSLATE_NOOP("GanttPrint", "Total float (days)"),
              true,
              [](S s, R r) { return r.summary ? QString() : inPlanDays(r.totalFloat, s); }},
    RowColumn{"baselineStart",
              QT_TRANSLATE_NOOP("GanttPrint", "Baseline start"),
              false,
              [](S, R r) { return dayOf(r.baselineStart); }},
    RowColumn{"baselineFinish",
              QT_TRANSLATE_NOOP("GanttPrint", "Baseline finish"),
              false,
              [](S, R r) { return dayOf(r.baselineFinish); }},
    RowColumn{"deadline",
              QT_TRANSLATE_NOOP("GanttPrint", "Deadline"),
              false,
              [](S, R r) { return dayOf(r.deadline); }},
};

} // namespace

PrintSourcePtr ganttPrintSource(GanttPrintInput input)
{
    return std::make_shared<GanttSource>(std::move(input));
}

GanttPalette greyPalette()
{
    const auto grey = [](int v) { return QColor(v, v, v); };
    GanttPalette palette = GanttPalette::light();
    palette.accent = grey(0x20);
    palette.done = grey(0x60);
    palette.onTrack = grey(0x80);
    palette.late = grey(0x30);
    palette.critical = grey(0x10);
    palette.idle = grey(0xA8);
    palette.baseline = grey(0xC0);
    palette.text = grey(0x10);
    palette.dim = grey(0x60);
    palette.line = grey(0xD8);
    palette.surface = grey(0xFF);
    palette.raised = grey(0xF6);
    palette.shade = grey(0xEE);
    palette.atRisk = grey(0x58);
    palette.patterns = true;
    return palette;
}

std::vector<GanttPrintColumn> snapshotColumns(GanttSnapshotPtr snapshot)
{
    std::vector<GanttPrintColumn> columns;
    columns.push_back({u"number"_s,
                       words(QT_TRANSLATE_NOOP("GanttPrint", "No.")),
                       Qt::AlignRight,
                       false,
                       [](int task) { return QString::number(task + 1); }});
    for (const RowColumn &column : kRowColumns)
        columns.push_back({QString::fromLatin1(column.id),
                           words(column.title),
                           column.right ? Qt::AlignRight : Qt::AlignLeft,
                           qstrcmp(column.id, "name") == 0,
                           [snapshot, text = column.text](int task) {
                               return text(*snapshot, snapshot->row(task));
                           }});
    columns.push_back({u"predecessors"_s,
                       words(QT_TRANSLATE_NOOP("GanttPrint", "Predecessors")),
                       Qt::AlignLeft,
                       false,
                       [snapshot](int task) { return predecessorsOf(*snapshot, task); }});
    return columns;
}

} // namespace zs
