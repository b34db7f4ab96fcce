// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/time_panels.h"

#include "ui/panels/s_curve_dialog.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

/// The painted part; it asks the panel for everything.
class PanelCanvas final : public QWidget {
public:
    explicit PanelCanvas(TimePanels &panels)
        : QWidget(&panels)
        , m_panels(panels)
    {
        setObjectName(u"panelCanvas"_s);
        setMouseTracking(true);
        setAttribute(Qt::WA_OpaquePaintEvent);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_panels.paintCanvas(painter);
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            QToolTip::showText(help->globalPos(), m_panels.tipAt(help->pos()), this);
            return true;
        }
        return QWidget::event(event);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            m_panels.pickAt(event->position());
    }

private:
    TimePanels &m_panels;
};

TimePanels::TimePanels(QWidget *parent)
    : QWidget(parent)
    , m_work([this](const Result<PanelCurves> &curves) { takeCurves(curves); })
    , m_side(new QWidget(this))
    , m_kinds(new QComboBox(m_side))
    , m_resources(new QComboBox(m_side))
    , m_words(new QLabel(m_side))
    , m_numbers(new QPushButton(tr("Chart and &numbers"), m_side))
    , m_canvas(new PanelCanvas(*this))
{
    setObjectName(u"timePanels"_s);
    setMinimumHeight(96);
    m_kinds->setObjectName(u"panelKind"_s);
    m_kinds->setAccessibleName(tr("What the panel shows"));
    m_kinds->addItems({tr("Resource histogram"), tr("S-curve")});
    m_resources->setObjectName(u"panelResource"_s);
    m_resources->setAccessibleName(tr("Resource or group"));
    m_resources->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_words->setObjectName(u"panelWords"_s);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_numbers->setObjectName(u"panelNumbers"_s);
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_kinds);
    layout->addWidget(m_resources);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_numbers);
    connect(m_kinds, &QComboBox::activated, this, [this](int index) {
        setKind(index == 0 ? Kind::Histogram : Kind::SCurve);
    });
    connect(m_resources, &QComboBox::activated, this, [this] {
        takeLoads();
        refresh();
    });
    connect(m_numbers, &QPushButton::clicked, this, [this] { showDialog(); });
    constexpr int kPatienceMs = 200;
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_work.isRunning() && m_kind == Kind::SCurve)
            m_words->setText(tr("Working out the S-curve..."));
    });
    setKind(Kind::Histogram);
}

TimePanels::~TimePanels() = default;

void TimePanels::setPlan(PlanPtr plan,
                         std::shared_ptr<const Schedule> schedule,
                         CalendarSet calendars)
{
    if (m_plan && plan && m_plan->project.id != plan->project.id)
        m_curves = {}; // another plan's curve is not to be seen under this one's chart
    m_plan = std::move(plan);
    m_schedule = std::move(schedule);
    m_calendars = std::move(calendars);
    m_stale = true;
    if (isVisible())
        refresh();
}

void TimePanels::setLoads(LoadSeries series)
{
    m_series = std::move(series);
    m_daily = dailyLoad(m_series);
    m_stale = false;
    refresh();
}

void TimePanels::setKind(Kind kind)
{
    m_kind = kind;
    m_kinds->setCurrentIndex(kind == Kind::Histogram ? 0 : 1);
    m_resources->setVisible(kind == Kind::Histogram);
    m_numbers->setVisible(kind == Kind::SCurve);
    m_stale = true;
    if (isVisible())
        refresh();
}

void TimePanels::setPalette(const GanttPalette &palette)
{
    m_palette = palette;
    m_canvas->update();
}

void TimePanels::setTimeWindow(const TimeWindow &window, int inset)
{
    if (m_window == window && m_inset == inset)
        return;
    m_window = window;
    m_inset = inset;
    place();
    refresh();
}

void TimePanels::place()
{
    m_side->setGeometry(0, 0, std::max(0, m_inset), height());
    m_canvas->setGeometry(m_inset, 0, static_cast<int>(m_window.width), height());
}

void TimePanels::resizeEvent(QResizeEvent *)
{
    place();
    refresh();
}

void TimePanels::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// Brings what is seen up to date.
void TimePanels::refresh()
{
    if (!isVisible())
        return;
    if (m_stale && m_plan && m_schedule) {
        m_stale = false;
        if (m_kind == Kind::Histogram) {
            takeChoices();
            takeLoads();
        } else
            workOutCurve();
    }
    if (m_kind == Kind::Histogram) {
        m_histogram = histogramScene(m_daily, m_window, height());
        const auto over = std::ranges::count_if(
            m_histogram.bars, [](const HistogramBar &bar) { return bar.isOver(); });
        m_words->setText(
            m_choices.empty() && m_series.loads.empty()
                ? tr("No resource is assigned in this plan.")
                : tr("%1 Bars: the most units in use at once. Line: what is available.")
                      .arg(over > 0 ? tr("Overloaded in %n places in sight.",
                                         nullptr,
                                         static_cast<int>(over))
                                    : tr("No overload in sight.")));
    } else {
        m_curve = curveScene(m_curves.daily, m_window, height());
        if (!m_problem.isEmpty())
            m_words->setText(m_problem);
        else if (!m_curves.daily.dates.empty())
            m_words->setText(tr("%1 (in %2)").arg(m_curves.daily.finding, m_curves.daily.unit));
        else
            m_words->clear();
    }
    m_canvas->update();
}

void TimePanels::takeChoices()
{
    const QString chosen = m_resources->currentText();
    m_choices = resourceChoices(*m_plan);
    m_resources->clear();
    for (const ResourceChoice &choice : m_choices)
        m_resources->addItem(choice.group ? tr("Group %1").arg(choice.name) : choice.name);
    m_resources->setCurrentIndex(std::max(0, m_resources->findText(chosen)));
    m_resources->setEnabled(!m_choices.empty());
}

void TimePanels::takeLoads()
{
    const int index = m_resources->currentIndex();
    m_series = {};
    if (m_plan && m_schedule && index >= 0 && index < static_cast<int>(m_choices.size()))
        m_series =
            loadOf(*m_plan, *m_schedule, m_calendars, m_choices[static_cast<std::size_t>(index)]);
    m_daily = dailyLoad(m_series);
}

void TimePanels::workOutCurve()
{
    m_work.start([plan = m_plan, schedule = m_schedule, calendars = m_calendars](
                     const WorkProgress &progress) -> Result<PanelCurves> {
        const auto value = EarnedValue::of(*plan, *schedule, calendars);
        if (!value)
            return passOn(value);
        if (!progress(1, 2))
            return fail(ErrorCode::Cancelled, QString());
        const Minutes perDay = plan->project.minutesPerDay;
        return PanelCurves{sCurveOf(*value, CurveStep::Day, perDay),
                           sCurveOf(*value, CurveStep::Week, perDay)};
    });
    m_patience.start();
}

void TimePanels::takeCurves(const Result<PanelCurves> &curves)
{
    m_curves = curves ? *curves : PanelCurves();
    m_problem = curves ? QString() : curves.error().message;
    m_numbers->setEnabled(!m_curves.daily.dates.empty());
    refresh();
}

const HistogramScene &TimePanels::histogram()
{
    refresh();
    return m_histogram;
}

const CurveScene &TimePanels::curve()
{
    refresh();
    return m_curve;
}

const LoadSeries &TimePanels::loads()
{
    refresh();
    return m_series;
}

void TimePanels::showDialog()
{
    if (m_curves.weekly.dates.empty())
        return;
    auto *dialog = new SCurveDialog(m_curves.weekly, m_palette, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TimePanels::paintAxis(QPainter &painter, const std::vector<AxisTick> &ticks) const
{
    const QFontMetricsF letters(painter.font());
    double free = 1e9; // labels from below, none on another
    for (const AxisTick &tick : ticks) {
        const QString text = QString::number(tick.value, 'g', 6);
        const double top = tick.y - letters.height();
        if (top + letters.height() > free || top < 0)
            continue;
        free = top;
        const QRectF plate(2, top, letters.horizontalAdvance(text) + 6, letters.height());
        painter.fillRect(plate, m_palette.surface);
        painter.setPen(m_palette.dim);
        painter.drawText(plate, Qt::AlignCenter, text);
    }
}

void TimePanels::paintCanvas(QPainter &painter)
{
    if (m_kind == Kind::Histogram) {
        paintHistogram(painter, m_histogram, m_palette);
        paintAxis(painter, m_histogram.ticks);
    } else {
        paintCurve(painter, m_curve, m_palette);
        paintAxis(painter, m_curve.ticks);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_palette.line, 1));
    painter.drawLine(0, 0, m_canvas->width(), 0);
    painter.drawLine(0, 0, 0, m_canvas->height());
}

const HistogramBar *TimePanels::barAt(QPointF at)
{
    for (const HistogramBar &bar : m_histogram.bars) {
        if (at.x() >= bar.within.left() && at.x() <= bar.within.right() + 1)
            return &bar;
    }
    return nullptr;
}

QString TimePanels::tipAt(QPointF at)
{
    constexpr std::size_t kMostNames = 12;
    const HistogramBar *bar = m_kind == Kind::Histogram ? barAt(at) : nullptr;
    if (!bar)
        return m_kind == Kind::SCurve ? m_curves.daily.finding : QString();
    const WallTime last{bar->to.minute - 1};
    const QString from = bar->from.date().toString(Qt::ISODate);
    QStringList lines{bar->from.day() == last.day()
                          ? from
                          : tr("%1 to %2").arg(from, last.date().toString(Qt::ISODate))};
    lines << tr("%1: %2 of %3 units")
                 .arg(m_series.title,
                      QString::number(bar->units, 'g', 4),
                      QString::number(bar->capacity, 'g', 4));
    const auto parts = partsWithin(m_series, bar->from, bar->to);
    for (std::size_t i = 0; i < parts.size() && i < kMostNames; ++i)
        lines << u"%1 × %2"_s.arg(parts[i].name)
                     .arg(static_cast<double>(parts[i].units) / 1000, 0, 'g', 4);
    if (parts.size() > kMostNames)
        lines << tr("and %n more", nullptr, static_cast<int>(parts.size() - kMostNames));
    return lines.join(u'\n');
}

void TimePanels::pickAt(QPointF at)
{
    const HistogramBar *bar = m_kind == Kind::Histogram ? barAt(at) : nullptr;
    if (!bar)
        return;
    std::vector<TaskId> tasks;
    for (const LoadPart &part : partsWithin(m_series, bar->from, bar->to)) {
        if (std::ranges::find(tasks, part.task) == tasks.end())
            tasks.push_back(part.task);
    }
    if (!tasks.empty())
        Q_EMIT tasksPicked(tasks);
}

} // namespace zs
