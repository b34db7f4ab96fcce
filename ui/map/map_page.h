// SPDX-License-Identifier: GPL-3.0-or-later
// The map (地图): where works lie, how far they are, and where they meet.
#pragma once

#include "base/error.h"
#include "ui/map/scene_builder.h"

#include <QTimer>
#include <QWidget>

#include <set>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QTabWidget;

namespace zs {

class MapCanvas;
class MapFrame;
class OverlapPanel;
class PageHeader;
class PlaceChoice;

/// Digging within that many days after filling up is told.
inline constexpr std::int64_t kAgainDays = 365;

class MapPage final : public QWidget {
    Q_OBJECT

public:
    explicit MapPage(Workspace &workspace, QWidget *parent = nullptr);
    ~MapPage() override;
    /// Reads everything anew; the view stays.
    void refresh();
    [[nodiscard]] MapCanvas *canvas() const;
    /// Chooses a project and brings it into sight; for a page that is shown.
    void goTo(ProjectId project);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildChoices();
    QWidget *buildTime();
    QWidget *buildSide();
    QWidget *buildProject();
    void buildHeader();
    void connectCanvas(MapCanvas *canvas);

    [[nodiscard]] MapWish wish() const;
    void readLayers();
    /// What only the chosen sight shows.
    void readSight();
    void redraw();
    void chooseSight();
    void adjustChoices();
    void setDay(int day);
    void play();
    void showProject(ProjectId project);
    [[nodiscard]] QStringList linesOf(const MapProject &one) const;
    void showMark(int mark);
    void draw(ShapeKind kind);
    void moveCorners();
    void adjustPlace();
    [[nodiscard]] std::vector<GeoShape> shapesInSight() const;
    void keep(const GeoShape &shape);
    void erase();
    /// Takes the last place that was drawn or taken off here back.
    void undo();
    void remember(const ChangeSet &set);
    void exportPicture();
    void openLayers();
    [[nodiscard]] const MapProject *chosen() const;
    /// That of the project or task that is chosen; null = it has none.
    [[nodiscard]] const MapPlace *chosenPlace() const;
    [[nodiscard]] static std::set<QString> pairsOf(const MapDesk::Overlaps &overlaps);
    /// After each change: those that move works in place or time are looked at once they pause.
    void watch(const ChangeSet &set);
    void tellNewOverlaps();
    /// Those of a project's works: new ones by the names of the others, and how many were known.
    struct Meetings {
        QStringList names;
        int fresh = 0;
        int older = 0;
    };
    [[nodiscard]] static Meetings meetingsOf(const MapDesk::Overlaps &overlaps,
                                             const std::vector<MapProject> &projects,
                                             ProjectId project,
                                             const std::set<QString> &known);

    Workspace &m_workspace;
    MapMatter m_matter;
    std::vector<std::shared_ptr<const TileSource>> m_base;
    QHash<MapLayerId, std::pair<QByteArray, std::shared_ptr<const FeatureSet>>> m_features;
    QHash<MapLayerId, std::pair<QByteArray, std::shared_ptr<const TilePack>>> m_packs;
    QHash<MapLayerId, std::pair<QString, std::shared_ptr<const TileSource>>> m_online;
    MapScene m_scene;
    ProjectId m_chosen;
    QDate m_firstDay;
    bool m_wasShown = false;
    QTimer m_clock;
    QTimer m_pause;                 ///< after a change
    ProjectId m_touched;            ///< by it
    std::set<QString> m_known;      ///< works that met when they were looked at last
    bool m_isKnown = false;         ///< they were looked at
    std::vector<ChangeSet> m_since; ///< changes before the first look

    PageHeader *m_header;
    MapFrame *m_frame;
    QComboBox *m_sight = nullptr;
    QComboBox *m_figure = nullptr;
    QComboBox *m_measure = nullptr;
    QCheckBox *m_besides = nullptr;
    QCheckBox *m_fixed = nullptr;
    QWidget *m_time = nullptr;
    QSlider *m_days = nullptr;
    QLabel *m_day = nullptr;
    QPushButton *m_play = nullptr;
    QTabWidget *m_side = nullptr;
    QLabel *m_about = nullptr;
    PlaceChoice *m_placeOf = nullptr;
    std::vector<QPushButton *> m_tools; ///< point, line, area
    QPushButton *m_corners = nullptr;
    QPushButton *m_erase = nullptr;
    QPushButton *m_undo = nullptr;
    std::vector<ChangeSet> m_steps; ///< places drawn or taken off, which can be taken back
    QPushButton *m_open = nullptr;
    OverlapPanel *m_overlaps = nullptr;
};

} // namespace zs
