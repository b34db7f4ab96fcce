// SPDX-License-Identifier: GPL-3.0-or-later
// The map (地图): where works lie, how far they are, and where they meet.
#pragma once

#include "base/error.h"
#include "ui/map/scene_builder.h"

#include <QTimer>
#include <QWidget>

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

class MapPage final : public QWidget {
    Q_OBJECT

public:
    explicit MapPage(Workspace &workspace, QWidget *parent = nullptr);
    ~MapPage() override;
    /// Reads everything anew; the view stays.
    void refresh();
    [[nodiscard]] MapCanvas *canvas() const;

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
    void redraw();
    void adjustChoices();
    void setDay(int day);
    void play();
    void showProject(ProjectId project);
    void draw(ShapeKind kind);
    void keep(const GeoShape &shape);
    void erase();
    /// Takes the last place that was drawn or taken off here back.
    void undo();
    void remember(const ChangeSet &set);
    void exportPicture();
    void openLayers();
    [[nodiscard]] const MapProject *chosen() const;

    Workspace &m_workspace;
    MapMatter m_matter;
    std::vector<std::shared_ptr<const TilePack>> m_base;
    QHash<MapLayerId, std::pair<QByteArray, std::shared_ptr<const FeatureSet>>> m_features;
    QHash<MapLayerId, std::pair<QByteArray, std::shared_ptr<const TilePack>>> m_packs;
    MapScene m_scene;
    ProjectId m_chosen;
    QDate m_firstDay;
    bool m_wasShown = false;
    QTimer m_clock;

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
    std::vector<QPushButton *> m_tools; ///< point, line, area
    QPushButton *m_erase = nullptr;
    QPushButton *m_undo = nullptr;
    std::vector<ChangeSet> m_steps; ///< places drawn or taken off, which can be taken back
    QPushButton *m_open = nullptr;
    OverlapPanel *m_overlaps = nullptr;
};

} // namespace zs
