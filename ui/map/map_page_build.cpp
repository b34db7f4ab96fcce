// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page and what they are tied to.
#include "commands/workspace.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_frame.h"
#include "ui/map/map_page.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kPlayStep = 7; ///< days
constexpr int kPlayMs = 120;
constexpr int kPauseMs = 300; ///< several saves in a row are looked at once
constexpr int kLetters = 8;   ///< that a choice has room for at least

QComboBox *choice(QWidget *parent, const QString &name, const QString &words)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setToolTip(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kLetters);
    return box;
}

} // namespace

MapPage::MapPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(tr("Map"), this))
    , m_frame(new MapFrame(this))
{
    setObjectName(u"mapPage"_s);
    m_matter.fictional = workspace.isFictional();
    buildHeader();
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfSpace);
    column->addWidget(buildChoices());
    column->addWidget(m_frame, 1);
    column->addWidget(buildTime());
    auto *split = new QSplitter(this);
    split->setObjectName(u"mapSplit"_s);
    split->addWidget(left);
    split->addWidget(buildSide());
    split->setStretchFactor(0, 1);
    split->setSizes({scaled(800), scaled(300)});
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    page->setSpacing(kSpace);
    page->addWidget(m_header);
    page->addWidget(split, 1);
    connect(m_frame, &MapFrame::started, this, &MapPage::connectCanvas);
    connect(m_frame, &MapFrame::failed, this, &MapPage::failed);
    m_clock.setInterval(kPlayMs);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_days->value() >= m_days->maximum())
            play();
        else
            m_days->setValue(m_days->value() + kPlayStep);
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MapPage::tellNewOverlaps);
    connect(&m_workspace, &Workspace::changed, this, &MapPage::watch);
    adjustChoices();
}

MapPage::~MapPage() = default;

void MapPage::buildHeader()
{
    auto *layers = m_header->addButton(tr("&Layers..."), u"layer-visible-on"_s);
    layers->setObjectName(u"mapLayers"_s);
    layers->setToolTip(tr("The register of layers: source, licence, review number, label"));
    auto *taken = m_header->addButton(tr("Ex&port map..."), u"document-export"_s);
    taken->setObjectName(u"exportMap"_s);
    m_undo = m_header->addButton(tr("U&ndo"), u"edit-undo"_s);
    m_undo->setObjectName(u"mapUndo"_s);
    m_undo->setToolTip(tr("Takes back the last place that was drawn or taken off here"));
    m_undo->setEnabled(false);
    connect(m_undo, &QPushButton::clicked, this, &MapPage::undo);
    connect(layers, &QPushButton::clicked, this, &MapPage::openLayers);
    connect(taken, &QPushButton::clicked, this, &MapPage::exportPicture);
}

QWidget *MapPage::buildChoices()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Show:"), line);
    m_sight = choice(line, u"mapSight"_s, tr("What the map shows"));
    m_sight->addItems({tr("State of projects"),
                       tr("Districts by figure"),
                       tr("Heat map by day"),
                       tr("Photos from the site"),
                       tr("Sensors")});
    if (m_workspace.may(Permission::RiskRead))
        m_sight->addItem(tr("Risk of finishing late"));
    label->setBuddy(m_sight);
    m_figure = choice(line, u"mapFigure"_s, tr("What districts are coloured by"));
    m_figure->addItems(
        {tr("Number of projects"), tr("Budgets"), tr("Share that is behind or late")});
    m_measure = choice(line, u"mapMeasure"_s, tr("What the heat map shows"));
    m_measure->addItem(tr("Projects at work (density)"), static_cast<int>(HeatMeasure::Projects));
    m_measure->addItem(tr("Behind the plan (weighted mean)"),
                       static_cast<int>(HeatMeasure::BehindPlan));
    auto *whole = new QPushButton(tr("&Whole city"), line);
    whole->setObjectName(u"mapWhole"_s);
    row->addWidget(label);
    row->addWidget(m_sight, 1);
    row->addWidget(m_figure, 1);
    row->addWidget(m_measure, 1);
    auto *legend = new QCheckBox(tr("Le&gend"), line);
    legend->setObjectName(u"mapLegend"_s);
    legend->setChecked(true);
    row->addStretch(1);
    row->addWidget(legend);
    row->addWidget(whole);
    connect(legend, &QCheckBox::toggled, this, [this](bool isShown) {
        if (canvas() != nullptr)
            canvas()->setLegend(isShown);
    });
    connect(m_sight, &QComboBox::currentIndexChanged, this, &MapPage::chooseSight);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &MapPage::redraw);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &MapPage::adjustChoices);
    connect(whole, &QPushButton::clicked, this, [this] {
        if (canvas() != nullptr)
            canvas()->showAll(boundsOf(m_matter));
    });
    return line;
}

QWidget *MapPage::buildTime()
{
    m_time = new QWidget(this);
    auto *row = new QHBoxLayout(m_time);
    row->setContentsMargins(0, 0, 0, 0);
    m_play = new QPushButton(QIcon::fromTheme(u"media-playback-start"_s), tr("Pla&y"), m_time);
    m_play->setObjectName(u"mapPlay"_s);
    m_play->setCheckable(true);
    m_days = new QSlider(Qt::Horizontal, m_time);
    m_days->setObjectName(u"mapDays"_s);
    m_days->setAccessibleName(tr("Day that the map shows"));
    m_days->setPageStep(30);
    m_day = new QLabel(m_time);
    m_day->setObjectName(u"mapDay"_s);
    m_besides = new QCheckBox(tr("Plan &beside fact"), m_time);
    m_besides->setObjectName(u"mapBesides"_s);
    m_fixed = new QCheckBox(tr("Fi&xed colours"), m_time);
    m_fixed->setObjectName(u"mapFixed"_s);
    m_fixed->setToolTip(tr("The same colour means the same on every day"));
    row->addWidget(m_play);
    row->addWidget(m_days, 1);
    row->addWidget(m_day);
    row->addWidget(m_besides);
    row->addWidget(m_fixed);
    connect(m_besides, &QCheckBox::toggled, this, &MapPage::redraw);
    connect(m_fixed, &QCheckBox::toggled, this, &MapPage::redraw);
    connect(m_play, &QPushButton::clicked, this, &MapPage::play);
    connect(m_days, &QSlider::valueChanged, this, &MapPage::setDay);
    return m_time;
}

} // namespace zs
