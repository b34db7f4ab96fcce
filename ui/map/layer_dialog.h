// SPDX-License-Identifier: GPL-3.0-or-later
// The register of layers (图层登记): what each is, where it comes from, its 审图号, label and hash.
#pragma once

#include "commands/map_desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace zs {

class LayerDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LayerDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void fill();
    void showDetails();
    void setShown();
    void add();
    void retire();
    void nameHosts();
    [[nodiscard]] const MapLayer *chosen() const;
    void tell(const QString &text);

    Workspace &m_workspace;
    std::vector<MapLayer> m_layers;
    QTableWidget *m_table;
    QLabel *m_details;
    QPushButton *m_add;
    QPushButton *m_toggle;
    QPushButton *m_retire;
};

} // namespace zs
