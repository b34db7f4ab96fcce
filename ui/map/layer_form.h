// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a layer in: what a person must say of it, and what reading it found.
#pragma once

#include "commands/map_desk.h"
#include "layers/layer_reader.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace zs {

class LayerForm final : public QDialog {
    Q_OBJECT

public:
    explicit LayerForm(Workspace &workspace, QWidget *parent = nullptr);

    /// After accept().
    [[nodiscard]] const MapLayer &added() const { return m_added; }

private:
    void buildFile(QFormLayout *form);
    void buildSystem(QFormLayout *form);
    void buildRegister(QFormLayout *form);
    void browse();
    void adjust();
    void askService();
    [[nodiscard]] bool isOnline() const;
    [[nodiscard]] bool isRaster() const;
    [[nodiscard]] Result<CoordinateSystem> system() const;
    [[nodiscard]] MapLayer row() const;
    void load();
    [[nodiscard]] Result<MapLayer> loadFeatures();
    [[nodiscard]] Result<MapLayer> loadTiles();
    /// Asks first where the layer's label is in doubt.
    [[nodiscard]] Result<MapLayer>
    kept(MapLayer layer, const QByteArray &original, const QByteArray &content);
    [[nodiscard]] Result<MapLayer> addOnline();

    Workspace &m_workspace;
    MapLayer m_added;
    QLineEdit *m_path = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_licence = nullptr;
    QLineEdit *m_review = nullptr;
    QDateEdit *m_date = nullptr;
    QSpinBox *m_scale = nullptr;
    QComboBox *m_label = nullptr;
    QCheckBox *m_along = nullptr;
    QPushButton *m_ask = nullptr;
    QComboBox *m_offered = nullptr; ///< layers of the service that was asked
    QComboBox *m_use = nullptr;
    QComboBox *m_system = nullptr;
    QDoubleSpinBox *m_meridian = nullptr;
    QCheckBox *m_zoneBefore = nullptr;
    QLineEdit *m_parameters = nullptr;
    QCheckBox *m_swap = nullptr;
    QComboBox *m_encoding = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_load = nullptr;
};

/// Colours, role and the column of names for a use of a layer, as JSON.
[[nodiscard]] QString layerStyle(int use, const FeatureSet &features);
/// What was mended or left out, as JSON for the register.
[[nodiscard]] QString repairsJson(const LayerContent &content);

} // namespace zs
