// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/layer_reader.h"

#include "geo/shape_repair.h"
#include "layers/layer_original.h"
#include "layers/ogr_features.h"
#include "layers/point_table.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal.h>
#include <mutex>
#include <ogr_srs_api.h>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Layers)
};

constexpr std::int64_t kStep = 1024;            ///< features between two words on the progress
constexpr std::size_t kMostPoints = 50'000'000; ///< of all features together
constexpr std::size_t kLooked = 20'000;         ///< points that the doubt is told from

struct Format {
    QStringView suffix;
    const char *driver;
};
constexpr std::array<Format, 7> kFormats{{{u"geojson", "GeoJSON"},
                                          {u"json", "GeoJSON"},
                                          {u"shp", "ESRI Shapefile"},
                                          {u"gpkg", "GPKG"},
                                          {u"kml", "LIBKML"},
                                          {u"dxf", "DXF"},
                                          {u"csv", "CSV"}}};

struct DatasetClose {
    void operator()(GDALDatasetH dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<void, DatasetClose>;
struct FeatureFree {
    void operator()(OGRFeatureH feature) const { OGR_F_Destroy(feature); }
};
using FeatureOf = std::unique_ptr<std::remove_pointer_t<OGRFeatureH>, FeatureFree>;

void prepareGdal()
{
    static std::once_flag once;
    std::call_once(once, [] {
        CPLSetConfigOption("PROJ_NETWORK", "OFF");
        CPLSetConfigOption("GDAL_DRIVER_PATH", "disable"); // no code from elsewhere
        CPLSetConfigOption("OGR_ENABLE_PARTIAL_REPROJECTION", "NO");
        GDALAllRegister();
    });
}

/// GDAL speaks to its error handler; here only the last word counts.
class Quiet {
public:
    Quiet()
    {
        CPLPushErrorHandler(CPLQuietErrorHandler);
        CPLErrorReset();
    }
    ~Quiet() { CPLPopErrorHandler(); }
    Quiet(const Quiet &) = delete;
    Quiet &operator=(const Quiet &) = delete;
    [[nodiscard]] static QString last() { return QString::fromUtf8(CPLGetLastErrorMsg()); }
};

const char *driverOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const Format &format : kFormats) {
        if (format.suffix == suffix)
            return format.driver;
    }
    return nullptr;
}

Result<Dataset> open(const QString &path, const char *driver)
{
    // an absolute path of a file that is there: none of GDAL's virtual ones, which reach elsewhere
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(ErrorCode::NotFound, Words::tr("There is no file %1.").arg(path));
    if (info.size() > kMostLayerBytes)
        return fail(ErrorCode::Invalid,
                    Words::tr("The file %1 is larger than 1 GB.").arg(info.fileName()));
    const QByteArray name = QFile::encodeName(info.canonicalFilePath());
    const char *drivers[] = {driver, nullptr};
    const char *shape[] = {"ENCODING=", nullptr}; // bytes as they are
    const QByteArray east = "X_POSSIBLE_NAMES="_ba + eastColumns().join(u',').toUtf8();
    const QByteArray north = "Y_POSSIBLE_NAMES="_ba + northColumns().join(u',').toUtf8();
    const char *csv[] = {east.constData(),
                         north.constData(),
                         "KEEP_GEOM_COLUMNS=YES",
                         "AUTODETECT_TYPE=NO",
                         nullptr};
    const char *const *options = qstrcmp(driver, "CSV") == 0              ? csv
                                 : qstrcmp(driver, "ESRI Shapefile") == 0 ? shape
                                                                          : nullptr;
    Dataset dataset(
        GDALOpenEx(name.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options, nullptr));
    if (!dataset)
        return fail(ErrorCode::Corrupt,
                    Words::tr("The file %1 is damaged or of another kind than its name says.")
                        .arg(info.fileName()),
                    Quiet::last());
    return dataset;
}

/// Reads one layer of a file.
class Reading {
public:
    Reading(const LayerWish &wish, const LayerProgress &progress)
        : m_wish(wish)
        , m_progress(progress)
        , m_texts(wish.encoding)
    {}

    Result<LayerContent> run(GDALDatasetH dataset)
    {
        OGRLayerH layer = choose(dataset);
        if (layer == nullptr)
            return fail(ErrorCode::Invalid,
                        Words::tr("There is no layer with shapes in this file."));
        describe(layer);
        const std::int64_t total = OGR_L_GetFeatureCount(layer, FALSE);
        OGR_L_ResetReading(layer);
        while (const FeatureOf feature{OGR_L_GetNextFeature(layer)}) {
            ++m_content.read;
            if (auto taken = take(feature.get()); !taken)
                return passOn(taken);
            if (m_content.read % kStep == 0 && m_progress && !m_progress(m_content.read, total))
                return fail(ErrorCode::Cancelled, Words::tr("The import was stopped."));
        }
        if (CPLGetLastErrorType() >= CE_Failure)
            return fail(ErrorCode::Corrupt,
                        Words::tr("The file is damaged: it could only be read in part."),
                        Quiet::last());
        m_content.doubt = doubtOf(m_looked, m_wish.system);
        if (m_failed && m_content.features.features.empty()) {
            const QString words = doubtText(m_content.doubt);
            return fail(
                ErrorCode::Invalid, words.isEmpty() ? m_failed->message : words, m_failed->message);
        }
        return std::move(m_content);
    }

private:
    OGRLayerH choose(GDALDatasetH dataset)
    {
        OGRLayerH chosen = nullptr;
        const int count = GDALDatasetGetLayerCount(dataset);
        for (int i = 0; i < count; ++i) {
            OGRLayerH layer = GDALDatasetGetLayer(dataset, i);
            const QString name = QString::fromUtf8(OGR_L_GetName(layer));
            m_content.layers << name;
            if (OGR_L_GetGeomType(layer) == wkbNone)
                continue;
            if (m_wish.layer.isEmpty() ? chosen == nullptr : name == m_wish.layer)
                chosen = layer;
        }
        return chosen;
    }

    void describe(OGRLayerH layer)
    {
        m_content.layer = QString::fromUtf8(OGR_L_GetName(layer));
        if (OGRSpatialReferenceH reference = OGR_L_GetSpatialRef(layer))
            m_content.systemInFile = QString::fromUtf8(OSRGetName(reference));
        OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
        const int fields = OGR_FD_GetFieldCount(definition);
        for (int i = 0; i < fields; ++i)
            m_content.features.columns
                << m_texts.text(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, i)));
    }

    Result<> take(OGRFeatureH feature)
    {
        std::vector<GeoShape> shapes = rawShapes(OGR_F_GetGeometryRef(feature));
        if (shapes.empty()) {
            tell(u"no shape"_s, true);
            return {};
        }
        QStringList values;
        for (qsizetype i = 0; i < m_content.features.columns.size(); ++i)
            values << m_texts.text(OGR_F_GetFieldAsString(feature, static_cast<int>(i)));
        for (GeoShape &shape : shapes) {
            m_points += pointCount(shape);
            if (m_points > kMostPoints)
                return fail(ErrorCode::Invalid,
                            Words::tr("The layer has more than 50 million points."));
            if (auto placed = place(shape); !placed) {
                m_failed = placed.error();
                tell(placed.error().message, true);
                continue;
            }
            mend(shape);
            if (!shape.isEmpty())
                m_content.features.features.push_back({std::move(shape), values});
        }
        return {};
    }

    /// From the numbers of the file to CGCS2000.
    Result<> place(GeoShape &shape)
    {
        for (auto &part : shape.parts) {
            for (GeoPath &path : part) {
                for (GeoPoint &point : path) {
                    PlanePoint raw{point.longitude, point.latitude};
                    if (m_wish.swapAxes)
                        std::swap(raw.x, raw.y);
                    if (m_looked.size() < kLooked)
                        m_looked.push_back(raw);
                    const auto there = toCgcs2000(raw, m_wish.system);
                    if (!there)
                        return passOn(there);
                    point = *there;
                }
            }
        }
        return {};
    }

    void mend(GeoShape &shape)
    {
        if (shape.kind != ShapeKind::Area)
            return;
        const QString fault = faultOf(shape);
        if (fault.isEmpty())
            return;
        shape = repaired(shape);
        tell(fault, shape.isEmpty());
    }

    void tell(const QString &reason, bool leftOut)
    {
        ++(leftOut ? m_content.leftOut : m_content.mended);
        if (m_content.faults.size() < kMostFaults)
            m_content.faults.push_back({m_content.read, reason, leftOut});
    }

    const LayerWish &m_wish;
    const LayerProgress &m_progress;
    FeatureTexts m_texts;
    LayerContent m_content;
    std::vector<PlanePoint> m_looked;
    std::size_t m_points = 0;
    std::optional<Error> m_failed;
};

} // namespace

Result<LayerContent>
readLayer(const QString &path, const LayerWish &wish, const LayerProgress &progress)
{
    if (wish.system.kind == CoordinateKind::Undeclared)
        return fail(ErrorCode::Invalid,
                    Words::tr("Say in which coordinates the layer is; this is never guessed."));
    if (!FeatureTexts(wish.encoding).isKnown())
        return fail(ErrorCode::Invalid,
                    Words::tr("The encoding %1 is not known.").arg(wish.encoding));
    const char *driver = driverOf(path);
    if (driver == nullptr)
        return fail(ErrorCode::Invalid,
                    Words::tr("Files of this kind cannot be read as a layer. Use %1.")
                        .arg(layerFilePatterns()));
    prepareGdal();
    const Quiet quiet;
    const auto dataset = open(path, driver);
    if (!dataset)
        return passOn(dataset);
    return Reading(wish, progress).run(dataset->get());
}

QString layerFilePatterns()
{
    QStringList patterns;
    for (const Format &format : kFormats)
        patterns << u"*."_s + format.suffix;
    return patterns.join(u' ');
}

} // namespace zs
