// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layer_dialog.h"

#include "commands/workspace.h"
#include "geo/coordinate_system.h"
#include "ui/map/layer_form.h"
#include "ui/widgets/hosts_dialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QString systemText(const MapLayer &layer)
{
    if (layer.kind != LayerKind::Features)
        return LayerDialog::tr("Grid of web maps");
    const auto system = systemOf(layer.crs);
    return system ? nameOf(*system) : layer.crs;
}

QString repairsText(const MapLayer &layer)
{
    const QJsonObject json = QJsonDocument::fromJson(layer.repaired.toUtf8()).object();
    const int mended = json.value(u"mended"_s).toInt();
    const int left = json.value(u"leftOut"_s).toInt();
    if (mended == 0 && left == 0)
        return LayerDialog::tr("Nothing had to be mended.");
    return LayerDialog::tr("%1 shapes were mended, %2 were left out.").arg(mended).arg(left);
}

} // namespace

LayerDialog::LayerDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_table(plainTable({tr("Shown"),
                          tr("Name"),
                          tr("Source"),
                          tr("Review number"),
                          tr("Label"),
                          tr("Coordinates"),
                          tr("Items")},
                         this))
    , m_details(dimLabel({}, this))
    , m_add(new QPushButton(tr("&Add layer..."), this))
    , m_toggle(new QPushButton(tr("&Show or hide"), this))
    , m_retire(new QPushButton(tr("&Take off"), this))
{
    setObjectName(u"layerDialog"_s);
    setWindowTitle(tr("Layers of the map"));
    m_table->setObjectName(u"layerTable"_s);
    m_table->setAccessibleName(tr("Layers of the map"));
    m_details->setObjectName(u"layerDetails"_s);
    m_add->setObjectName(u"addLayer"_s);
    m_toggle->setObjectName(u"toggleLayer"_s);
    m_retire->setObjectName(u"retireLayer"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(dimLabel(
        tr("No map comes with the program. What is loaded here must have a map review number where "
           "it is shown to others, and is drawn with its source."),
        this));
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    auto *line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addWidget(m_toggle);
    line->addWidget(m_retire);
    auto *hosts = new QPushButton(tr("&Machines..."), this);
    hosts->setObjectName(u"tileHosts"_s);
    hosts->setEnabled(m_workspace.may(Permission::SystemSetting));
    hosts->setToolTip(
        hosts->isEnabled()
            ? tr("Names the machines of the own network that base maps may be asked of. Nothing "
                 "leaves as long as none is named.")
            : m_workspace.reasonFor(Permission::SystemSetting));
    line->addWidget(hosts);
    connect(hosts, &QPushButton::clicked, this, &LayerDialog::nameHosts);
    line->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    line->addWidget(buttons);
    column->addLayout(line);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LayerDialog::showDetails);
    connect(m_add, &QPushButton::clicked, this, &LayerDialog::add);
    connect(m_toggle, &QPushButton::clicked, this, &LayerDialog::setShown);
    connect(m_retire, &QPushButton::clicked, this, &LayerDialog::retire);
    resize(dialogSize(*this, 900, 420));
    fill();
}

void LayerDialog::fill()
{
    auto layers = MapDesk(m_workspace).layers();
    if (!layers) {
        tell(layers.error().message);
        return;
    }
    m_layers = std::move(*layers);
    m_table->setRowCount(0);
    for (const MapLayer &layer : m_layers)
        addRow(m_table,
               {layer.shown ? tr("yes") : tr("no"),
                layer.fictional ? tr("%1 (fictional)").arg(layer.name) : layer.name,
                layer.source,
                layer.reviewNumber.isEmpty() ? tr("none") : layer.reviewNumber,
                labelOf(layer.classification),
                systemText(layer),
                QLocale().toString(layer.itemCount)});
    fitColumns(m_table);
    showDetails();
}

const MapLayer *LayerDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || static_cast<std::size_t>(row) >= m_layers.size()
               ? nullptr
               : &m_layers[static_cast<std::size_t>(row)];
}

void LayerDialog::tell(const QString &text)
{
    m_details->setText(text);
}

void LayerDialog::showDetails()
{
    const MapLayer *layer = chosen();
    const bool mayManage = m_workspace.may(Permission::MapManage);
    m_add->setEnabled(mayManage);
    m_add->setToolTip(mayManage ? QString() : m_workspace.reasonFor(Permission::MapManage));
    m_toggle->setEnabled(mayManage && layer != nullptr);
    m_retire->setEnabled(mayManage && layer != nullptr);
    if (layer == nullptr) {
        tell({});
        return;
    }
    tell(tr("File %1, licence %2, map of %3, loaded %4. %5 SM3 %6")
             .arg(layer->fileName,
                  layer->licence.isEmpty() ? tr("not said") : layer->licence,
                  layer->mapDate.isValid() ? layer->mapDate.toString(Qt::ISODate)
                                           : tr("unknown date"),
                  layer->loadedAt.date().toString(Qt::ISODate),
                  repairsText(*layer),
                  QString::fromLatin1(layer->digest.toHex())));
}

void LayerDialog::setShown()
{
    const MapLayer *layer = chosen();
    if (layer == nullptr)
        return;
    const int row = m_table->currentRow();
    MapLayer after = *layer;
    after.shown = !after.shown;
    const auto done = MapDesk(m_workspace).editLayer(after);
    if (!done) {
        tell(done.error().message);
        return;
    }
    fill();
    m_table->selectRow(row);
}

void LayerDialog::add()
{
    LayerForm form(m_workspace, this);
    if (form.exec() != QDialog::Accepted)
        return;
    fill();
    m_table->selectRow(m_table->rowCount() - 1);
}

void LayerDialog::nameHosts()
{
    (void)askHosts(
        {u"tileHosts"_s,
         tr("Machines that base maps may be asked of"),
         tr("One host:port a line. Below a machine that is reached over TLS stands its certificate "
            "(PEM). An address of a layer is then: http://host:port/.../{z}/{x}/{y}.png, or that "
            "of a WMTS with {z}, {x} and {y} in it."),
         m_workspace.setting(kTileHostsKey),
         [this](const QString &text) { return MapDesk(m_workspace).nameTileHosts(text); }},
        this);
}

void LayerDialog::retire()
{
    const MapLayer *layer = chosen();
    if (layer == nullptr)
        return;
    if (const auto done = MapDesk(m_workspace).retireLayer(layer->id); !done) {
        tell(done.error().message);
        return;
    }
    fill();
}

} // namespace zs
