// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layer_form.h"

#include "commands/workspace.h"
#include "exchange/table_file.h"
#include "layers/layer_original.h"
#include "layers/point_table.h"
#include "tasks/background.h"
#include "tiles/geopackage_tiles.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEventLoop>
#include <QFileInfo>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

enum class LayerUse { Plain, Districts, Roads, Pipes };

/// Runs on another thread while a dialog shows how far it is and can stop it.
template <class T, class Work>
Result<T> withProgress(QWidget *parent, const QString &words, Work work)
{
    QProgressDialog dialog(words, LayerForm::tr("Stop"), 0, kProgressSteps, parent);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(300);
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(
        &watcher, &QFutureWatcherBase::progressValueChanged, &dialog, &QProgressDialog::setValue);
    QObject::connect(
        &dialog, &QProgressDialog::canceled, &watcher, [&watcher] { watcher.future().cancel(); });
    watcher.setFuture(inBackground<T>(std::move(work)));
    loop.exec();
    if (watcher.future().resultCount() == 0)
        return fail(ErrorCode::Cancelled, LayerForm::tr("The import was stopped."));
    return watcher.future().result();
}

bool isWorkbook(const QString &path)
{
    return QFileInfo(path).suffix().compare(u"xlsx", Qt::CaseInsensitive) == 0;
}

/// Points in the first sheet of a workbook; its first row names the columns.
Result<LayerContent> readWorkbook(const QString &path, const LayerWish &wish)
{
    const auto bytes = layerOriginal(path);
    if (!bytes)
        return passOn(bytes);
    const auto table = readXlsx(*bytes);
    if (!table)
        return passOn(table);
    const TableSheet &sheet = table->sheets.front();
    const auto texts = [](const TableCells &cells) {
        QStringList row;
        for (const TableCell &cell : cells) // as it is kept: what is shown may be rounded
            row << (cell.number && !cell.date.isValid() ? QString::number(*cell.number, 'g', 15)
                                                        : cell.text);
        return row;
    };
    if (sheet.rows.empty())
        return fail(ErrorCode::Invalid, LayerForm::tr("The first sheet of the workbook is empty."));
    std::vector<QStringList> rows;
    for (std::size_t i = 1; i < sheet.rows.size(); ++i)
        rows.push_back(texts(sheet.rows[i]));
    return pointsOf(texts(sheet.rows.front()), rows, wish);
}

QString extentText(const GeoBounds &bounds)
{
    if (bounds.isEmpty())
        return {};
    return u"%1 %2 %3 %4"_s.arg(bounds.west, 0, 'f', 6)
        .arg(bounds.south, 0, 'f', 6)
        .arg(bounds.east, 0, 'f', 6)
        .arg(bounds.north, 0, 'f', 6);
}

QLineEdit *field(QFormLayout *form, const QString &label, const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(withoutMnemonic(label));
    form->addRow(label, edit);
    return edit;
}

QComboBox *
combo(QFormLayout *form, const QString &label, const QString &name, const QStringList &items)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(withoutMnemonic(label));
    box->addItems(items);
    form->addRow(label, box);
    return box;
}

} // namespace

static QString withScale(const QString &style, int scale)
{
    QJsonObject json = QJsonDocument::fromJson(style.toUtf8()).object();
    if (scale > 0)
        json.insert(u"scale"_s, scale);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString layerStyle(int use, const FeatureSet &features)
{
    QJsonObject style;
    const auto kind = static_cast<LayerUse>(use);
    style.insert(u"line"_s,
                 kind == LayerUse::Roads   ? u"#8a6d3b"_s
                 : kind == LayerUse::Pipes ? u"#3b6d8a"_s
                                           : u"#7a8794"_s);
    style.insert(u"width"_s, kind == LayerUse::Roads ? 2.2 : 1.4);
    style.insert(u"dashed"_s, kind == LayerUse::Pipes);
    if (kind == LayerUse::Districts)
        style.insert(u"role"_s, u"districts"_s);
    for (const QString &name : {u"name"_s, u"NAME"_s, u"Name"_s, u"名称"_s}) {
        if (features.columns.contains(name) && kind != LayerUse::Pipes)
            style.insert(u"label"_s, name);
    }
    return QString::fromUtf8(QJsonDocument(style).toJson(QJsonDocument::Compact));
}

QString repairsJson(const LayerContent &content)
{
    QJsonArray faults;
    for (const LayerFault &fault : content.faults)
        faults.append(QJsonObject{{u"feature"_s, static_cast<qint64>(fault.feature)},
                                  {u"reason"_s, fault.reason},
                                  {u"leftOut"_s, fault.leftOut}});
    const QJsonObject json{{u"mended"_s, static_cast<qint64>(content.mended)},
                           {u"leftOut"_s, static_cast<qint64>(content.leftOut)},
                           {u"systemInFile"_s, content.systemInFile},
                           {u"faults"_s, faults}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

LayerForm::LayerForm(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setObjectName(u"layerForm"_s);
    setWindowTitle(tr("Add layer"));
    auto *form = new QFormLayout(this);
    buildFile(form);
    buildSystem(form);
    buildRegister(form);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"layerProblem"_s);
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_load = buttons->addButton(tr("&Load"), QDialogButtonBox::ActionRole);
    m_load->setObjectName(u"loadLayer"_s);
    makePrimary(m_load);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_load, &QPushButton::clicked, this, &LayerForm::load);
    connect(m_path, &QLineEdit::textChanged, this, &LayerForm::adjust);
    connect(m_system, &QComboBox::currentIndexChanged, this, &LayerForm::adjust);
    resize(dialogSize(*this, 640, 520));
    adjust();
}

void LayerForm::buildFile(QFormLayout *form)
{
    auto *line = new QHBoxLayout;
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"layerPath"_s);
    m_path->setAccessibleName(tr("File"));
    auto *choose = new QPushButton(tr("&Choose..."), this);
    choose->setObjectName(u"chooseLayer"_s);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    form->addRow(tr("&File:"), line);
    connect(choose, &QPushButton::clicked, this, &LayerForm::browse);
    m_ask = new QPushButton(tr("As&k the service"), this);
    m_ask->setObjectName(u"askService"_s);
    m_ask->setToolTip(tr("Write the address of a map service (WMTS) above; it is asked once for "
                         "its layers"));
    line->addWidget(m_ask);
    connect(m_ask, &QPushButton::clicked, this, &LayerForm::askService);
    m_offered = combo(form, tr("Layer of the ser&vice:"), u"serviceLayers"_s, {});
    m_offered->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_offered->setEnabled(false);
    connect(m_offered, &QComboBox::activated, this, [this](int place) {
        m_path->setText(m_offered->itemData(place).toString());
        m_name->setText(m_offered->itemText(place));
    });
    m_use = combo(form,
                  tr("&Use:"),
                  u"layerUse"_s,
                  {tr("Plain layer"), tr("Districts"), tr("Roads"), tr("Pipes")});
    m_encoding = combo(form,
                       tr("&Texts are in:"),
                       u"layerEncoding"_s,
                       {tr("As the bytes tell"), u"GB18030"_s, u"UTF-8"_s});
}

void LayerForm::buildSystem(QFormLayout *form)
{
    m_system = combo(form,
                     tr("C&oordinates:"),
                     u"layerSystem"_s,
                     {tr("Please choose"),
                      tr("CGCS2000, degrees"),
                      tr("WGS-84, degrees"),
                      tr("GCJ-02, degrees"),
                      tr("BD-09, degrees"),
                      tr("CGCS2000, 3° zone, metres"),
                      tr("Local plane, four parameters"),
                      tr("Local datum, seven parameters")});
    m_meridian = new QDoubleSpinBox(this);
    m_meridian->setObjectName(u"layerMeridian"_s);
    m_meridian->setAccessibleName(tr("Central meridian"));
    m_meridian->setRange(73, 137);
    m_meridian->setDecimals(6);
    m_meridian->setValue(111);
    form->addRow(tr("Central &meridian (°E):"), m_meridian);
    m_zoneBefore = new QCheckBox(tr("The &zone's number stands before the eastings"), this);
    m_zoneBefore->setObjectName(u"layerZoneBefore"_s);
    form->addRow(m_zoneBefore);
    m_parameters = field(form, tr("&Parameters:"), u"layerParameters"_s, this);
    m_swap = new QCheckBox(tr("&North stands before east"), this);
    m_swap->setObjectName(u"layerSwap"_s);
    form->addRow(m_swap);
}

void LayerForm::buildRegister(QFormLayout *form)
{
    m_name = field(form, tr("N&ame:"), u"layerName"_s, this);
    m_source = field(form, tr("Sourc&e:"), u"layerSource"_s, this);
    m_source->setPlaceholderText(tr("The unit that it comes from"));
    m_licence = field(form, tr("L&icence:"), u"layerLicence"_s, this);
    m_review = field(form, tr("Map &review number:"), u"layerReview"_s, this);
    m_date = new QDateEdit(this);
    m_date->setObjectName(u"layerDate"_s);
    m_date->setAccessibleName(tr("Date of the map"));
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setDate(MapDesk(m_workspace).today());
    form->addRow(tr("&Date of the map:"), m_date);
    m_scale = new QSpinBox(this);
    m_scale->setObjectName(u"layerScale"_s);
    m_scale->setAccessibleName(tr("Scale of the sheets"));
    m_scale->setPrefix(u"1:"_s);
    m_scale->setRange(0, 100'000'000);
    m_scale->setSingleStep(500);
    m_scale->setSpecialValueText(tr("not said"));
    form->addRow(tr("Scale of the s&heets:"), m_scale);
    QStringList labels;
    for (int i = 0; i < kClassifications; ++i)
        labels << labelOf(static_cast<Classification>(i));
    m_label = combo(form, tr("La&bel:"), u"layerLabel"_s, labels);
    m_along = new QCheckBox(tr("The licence allows taking it alon&g without a network"), this);
    m_along->setObjectName(u"layerAlong"_s);
    m_along->setToolTip(tr("Only then do packages for devices carry a part of this online map"));
    form->addRow(m_along);
}

void LayerForm::browse()
{
    const QString path =
        askOpenPath(this,
                    tr("Choose a layer"),
                    tr("Layers and base maps (%1 *.xlsx *.mbtiles)").arg(layerFilePatterns()));
    if (path.isEmpty())
        return;
    m_path->setText(path);
    if (m_name->text().isEmpty())
        m_name->setText(QFileInfo(path).completeBaseName());
}

bool LayerForm::isOnline() const
{
    const QString text = m_path->text().trimmed();
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

bool LayerForm::isRaster() const
{
    if (isOnline())
        return true;
    const QFileInfo info(m_path->text());
    const QString suffix = info.suffix().toLower();
    return info.isDir() || suffix == u"mbtiles"
           || (suffix == u"gpkg" && isTileGeoPackage(info.filePath()));
}

void LayerForm::askService()
{
    m_problem->clear();
    m_offered->clear();
    const auto layers = MapDesk(m_workspace).serviceLayers(m_path->text());
    m_offered->setEnabled(layers.has_value());
    if (!layers) {
        m_problem->setText(layers.error().message);
        return;
    }
    for (const WmtsLayer &each : *layers)
        m_offered->addItem(each.title, each.pattern);
    Q_EMIT m_offered->activated(0); // what is shown is what is taken
}

void LayerForm::adjust()
{
    const int system = m_system->currentIndex();
    const bool isPlain = isRaster();
    for (QWidget *widget : {static_cast<QWidget *>(m_system),
                            static_cast<QWidget *>(m_swap),
                            static_cast<QWidget *>(m_use),
                            static_cast<QWidget *>(m_encoding)})
        widget->setEnabled(!isPlain);
    m_along->setEnabled(isOnline());
    m_ask->setEnabled(isOnline() && !m_path->text().contains("{z}"_L1));
    m_meridian->setEnabled(!isPlain && system >= 5);
    m_zoneBefore->setEnabled(!isPlain && system >= 5);
    m_parameters->setEnabled(!isPlain && system >= 6);
    m_parameters->setPlaceholderText(
        system == 6   ? tr("dx; dy; rotation in seconds; ppm")
        : system == 7 ? tr("axis; flattening; dx; dy; dz; rx; ry; rz in seconds; ppm")
                      : QString());
}

Result<CoordinateSystem> LayerForm::system() const
{
    static constexpr std::array<QStringView, 5> kKeys{
        u"", u"cgcs2000", u"wgs84", u"gcj02", u"bd09"};
    const int index = m_system->currentIndex();
    if (index < 5)
        return systemOf(kKeys[static_cast<std::size_t>(index)].toString());
    const QString before = m_zoneBefore->isChecked() ? u"+:"_s : u":"_s;
    const QString meridian = QString::number(m_meridian->value(), 'g', 12);
    if (index == 5)
        return systemOf(u"zone"_s + before + meridian);
    const QString parameters = m_parameters->text().remove(u' ').replace(u'；', u';');
    return systemOf((index == 6 ? u"plane"_s : u"datum"_s) + before + meridian + u';' + parameters);
}

MapLayer LayerForm::row() const
{
    MapLayer layer;
    layer.kind = isOnline()   ? LayerKind::Online
                 : isRaster() ? LayerKind::Raster
                              : LayerKind::Features;
    layer.name = m_name->text();
    layer.source = m_source->text();
    layer.licence = m_licence->text();
    layer.reviewNumber = m_review->text().simplified();
    layer.mapDate = m_date->date();
    layer.classification = static_cast<Classification>(m_label->currentIndex());
    layer.fileName = QFileInfo(m_path->text()).fileName();
    layer.fictional = m_workspace.isFictional();
    layer.shown = true;
    return layer;
}

Result<MapLayer> LayerForm::loadFeatures()
{
    const auto declared = system();
    if (!declared)
        return fail(ErrorCode::Invalid,
                    tr("Say in which coordinates the layer is; this is never guessed."),
                    declared.error().detail);
    LayerWish wish{*declared, m_swap->isChecked(), {}, {}};
    if (m_encoding->currentIndex() > 0)
        wish.encoding = m_encoding->currentText();
    const QString path = m_path->text();
    const auto content = withProgress<LayerContent>(
        this, tr("Reading the layer"), [path, wish](const WorkProgress &progress) {
            return isWorkbook(path) ? readWorkbook(path, wish) : readLayer(path, wish, progress);
        });
    if (!content)
        return passOn(content);
    if (content->doubt != ExtentDoubt::None
        && !askYes(this, doubtText(content->doubt), tr("Load it all the same?"), tr("Load")))
        return fail(ErrorCode::Cancelled, doubtText(content->doubt));
    const auto original = layerOriginal(path);
    if (!original)
        return passOn(original);
    MapLayer layer = row();
    layer.crs = keyOf(*declared);
    layer.itemCount = static_cast<std::int64_t>(content->features.features.size());
    layer.extent = extentText(boundsOf(content->features));
    layer.style = layerStyle(m_use->currentIndex(), content->features);
    layer.repaired = repairsJson(*content);
    return kept(std::move(layer), *original, toBytes(content->features));
}

Result<MapLayer>
LayerForm::kept(MapLayer layer, const QByteArray &original, const QByteArray &content)
{
    layer.style = withScale(layer.style, m_scale->value());
    MapDesk desk(m_workspace);
    const auto doubt = desk.secrecyDoubt(layer);
    if (!doubt)
        return passOn(doubt);
    if (!doubt->isEmpty()
        && !askYes(this, *doubt, tr("Load it with this label all the same?"), tr("Load")))
        return fail(ErrorCode::Cancelled, *doubt);
    return desk.addLayer(layer, original, content);
}

Result<MapLayer> LayerForm::loadTiles()
{
    const QString path = m_path->text();
    const auto pack = withProgress<QByteArray>(
        this, tr("Reading the base map"), [path](const WorkProgress &progress) {
            const QFileInfo info(path);
            return info.isDir() ? packFromFolder(path, RowOrder::FromTop, progress)
                   : info.suffix().toLower() == u"gpkg" ? packFromGeoPackage(path, progress)
                                                        : packFromMbtiles(path, progress);
        });
    if (!pack)
        return passOn(pack);
    const auto opened = TilePack::open(*pack);
    if (!opened)
        return passOn(opened);
    MapLayer layer = row();
    layer.crs = u"EPSG:3857"_s;
    layer.itemCount = static_cast<std::int64_t>(opened->count());
    layer.extent = extentText(opened->info().bounds);
    // the pack holds every picture of the original unchanged
    return kept(std::move(layer), {}, *pack);
}

Result<MapLayer> LayerForm::addOnline()
{
    MapLayer layer = row();
    layer.crs = u"EPSG:3857"_s;
    layer.address = m_path->text().trimmed();
    layer.fileName.clear();
    if (m_along->isChecked())
        layer.style = u"{\"goesAlong\":true}"_s; // see MapDesk::mayGoAlong()
    return MapDesk(m_workspace).addLayer(layer, {}, {});
}

void LayerForm::load()
{
    m_problem->clear();
    const auto loaded = isOnline() ? addOnline() : isRaster() ? loadTiles() : loadFeatures();
    if (!loaded) {
        m_problem->setText(loaded.error().message);
        return;
    }
    m_added = *loaded;
    accept();
}

} // namespace zs
