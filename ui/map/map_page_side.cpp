// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the map: the chosen project with its tools, and works that meet.
#include "commands/workspace.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_page.h"
#include "ui/map/overlap_panel.h"
#include "ui/map/place_choice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

QWidget *MapPage::buildSide()
{
    m_side = new QTabWidget(this);
    m_side->setObjectName(u"mapSide"_s);
    m_side->setAccessibleName(tr("The chosen project, and works that meet"));
    m_side->setMinimumWidth(scaled(200));
    m_overlaps = new OverlapPanel(m_workspace, m_side);
    m_side->addTab(buildProject(), tr("Project"));
    m_side->addTab(m_overlaps, tr("Works that meet"));
    connect(m_overlaps, &OverlapPanel::chosen, this, [this](int overlap) {
        if (canvas() != nullptr)
            canvas()->showOverlap(overlap);
    });
    connect(m_overlaps, &OverlapPanel::changed, this, &MapPage::refresh);
    connect(m_overlaps, &OverlapPanel::failed, this, &MapPage::failed);
    connect(m_overlaps, &OverlapPanel::done, this, &MapPage::done);
    return m_side;
}

QWidget *MapPage::buildProject()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    m_about = new QLabel(panel);
    m_about->setObjectName(u"mapAbout"_s);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_about);
    m_open = new QPushButton(tr("Open pro&ject"), panel);
    m_open->setObjectName(u"mapOpenProject"_s);
    column->addWidget(m_open);
    auto *label = new QLabel(tr("Pla&ce of:"), panel);
    m_placeOf = new PlaceChoice(m_workspace, panel);
    m_placeOf->setObjectName(u"mapPlaceOf"_s);
    m_placeOf->setAccessibleName(tr("What is drawn: the place of the project or of a task"));
    label->setBuddy(m_placeOf);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_placeOf, 1);
    column->addLayout(line);
    connect(m_placeOf, &QComboBox::currentIndexChanged, this, &MapPage::adjustPlace);
    const std::pair<QString, ShapeKind> kinds[] = {{tr("Draw poin&t"), ShapeKind::Point},
                                                   {tr("Draw l&ine"), ShapeKind::Line},
                                                   {tr("&Draw area"), ShapeKind::Area}};
    for (const auto &[words, kind] : kinds) {
        auto *tool = new QPushButton(words, panel);
        tool->setObjectName(u"mapDraw%1"_s.arg(static_cast<int>(kind)));
        connect(tool, &QPushButton::clicked, this, [this, kind] { draw(kind); });
        column->addWidget(tool);
        m_tools.push_back(tool);
    }
    m_corners = new QPushButton(tr("&Move corners"), panel);
    m_corners->setObjectName(u"mapCorners"_s);
    m_corners->setToolTip(
        tr("Drag a corner; press an edge for a new one. Keys: Space goes to the next corner, Shift "
           "and arrows move it, Insert adds one, Delete takes it off, Backspace takes a step back, "
           "Enter keeps all, Escape gives up."));
    column->addWidget(m_corners);
    m_erase = new QPushButton(tr("Take its place &off the map"), panel);
    m_erase->setObjectName(u"mapErase"_s);
    column->addWidget(m_erase);
    column->addWidget(
        dimLabel(tr("Drawing: each click puts a corner down; a double click or Enter "
                    "ends it, Backspace takes one back, Escape gives up. It is caught "
                    "by corners and edges that are there."),
                 panel));
    column->addStretch();
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_chosen.isValid())
            Q_EMIT projectWanted(m_chosen);
    });
    connect(m_erase, &QPushButton::clicked, this, &MapPage::erase);
    connect(m_corners, &QPushButton::clicked, this, &MapPage::moveCorners);
    return panel;
}

void MapPage::connectCanvas(MapCanvas *canvas)
{
    connect(canvas, &MapCanvas::projectClicked, this, &MapPage::showProject);
    connect(canvas, &MapCanvas::projectActivated, this, &MapPage::projectWanted);
    connect(canvas, &MapCanvas::markClicked, this, &MapPage::showMark);
    connect(canvas, &MapCanvas::drawn, this, &MapPage::keep);
    connect(canvas, &MapCanvas::edited, this, &MapPage::keep);
}

} // namespace zs
