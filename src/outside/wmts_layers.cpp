// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/wmts_layers.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QUrlQuery>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapService)
};

constexpr HostLimits kLimits{qint64{8} << 20, 15'000};
/// Of zoom 0 in the grid of web maps, as WMTS counts scales (pixels of 0.28 mm).
constexpr double kFirstScale = 559'082'264.028'717'8;
constexpr qsizetype kMostLayers = 2'000;

struct MatrixSet {
    QString id;
    QString system;    ///< "3857"
    QString zoomStart; ///< what stands before the zoom in the names of its matrices
    bool fits = true;  ///< is the grid of web maps, zooms named by their number
};

struct OfferedLayer {
    QString id;
    QString title;
    QString style;
    QStringList formats;
    QStringList sets;
    QString address; ///< ResourceURL
};

struct Offer {
    std::vector<MatrixSet> sets;
    std::vector<OfferedLayer> layers;
    QString tileAddress; ///< of GetTile
    bool isWmts = false;
};

/// The text of an element without children; the reader stands at its end afterwards.
QString textOf(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
}

QString systemOf(const QString &urn)
{
    return urn.section(u':', -1).section(u'/', -1);
}

bool isWebGrid(const QString &system)
{
    return system == "3857"_L1 || system == "900913"_L1 || system == "102100"_L1;
}

void readMatrix(QXmlStreamReader &xml, MatrixSet &set)
{
    QString id;
    double scale = 0;
    bool isSquare = true; // of the pixels that the map draws tiles with
    while (xml.readNextStartElement()) {
        if (xml.name() == "Identifier"_L1)
            id = textOf(xml);
        else if (xml.name() == "ScaleDenominator"_L1)
            scale = textOf(xml).toDouble();
        else if (xml.name() == "TileWidth"_L1 || xml.name() == "TileHeight"_L1)
            isSquare = textOf(xml).toInt() == 256 && isSquare;
        else
            xml.skipCurrentElement();
    }
    const double zoom = scale > 0 ? std::log2(kFirstScale / scale) : -1;
    const auto whole = static_cast<int>(std::lround(zoom));
    const QString number = QString::number(whole);
    if (!isSquare || zoom < -0.01 || std::abs(zoom - whole) > 0.01 || !id.endsWith(number)) {
        set.fits = false;
        return;
    }
    const QString start = id.chopped(number.size());
    if (set.zoomStart.isNull())
        set.zoomStart = start.isNull() ? u""_s : start;
    set.fits = set.fits && set.zoomStart == start;
}

void readSet(QXmlStreamReader &xml, Offer &offer)
{
    MatrixSet set;
    while (xml.readNextStartElement()) {
        if (xml.name() == "Identifier"_L1)
            set.id = textOf(xml);
        else if (xml.name() == "SupportedCRS"_L1)
            set.system = systemOf(textOf(xml));
        else if (xml.name() == "TileMatrix"_L1)
            readMatrix(xml, set);
        else
            xml.skipCurrentElement();
    }
    offer.sets.push_back(std::move(set));
}

void readStyle(QXmlStreamReader &xml, OfferedLayer &layer)
{
    const bool isDefault = xml.attributes().value(u"isDefault"_s) == "true"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() != "Identifier"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        const QString id = textOf(xml);
        if (isDefault || layer.style.isEmpty())
            layer.style = id;
    }
}

void readLayer(QXmlStreamReader &xml, Offer &offer)
{
    OfferedLayer layer;
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == "Identifier"_L1) {
            layer.id = textOf(xml);
        } else if (name == "Title"_L1) {
            layer.title = textOf(xml);
        } else if (name == "Style"_L1) {
            readStyle(xml, layer);
        } else if (name == "Format"_L1) {
            layer.formats << textOf(xml);
        } else if (name == "TileMatrixSetLink"_L1) {
            while (xml.readNextStartElement()) {
                if (xml.name() == "TileMatrixSet"_L1)
                    layer.sets << textOf(xml);
                else
                    xml.skipCurrentElement();
            }
        } else if (name == "ResourceURL"_L1) {
            const auto attributes = xml.attributes();
            if (attributes.value(u"resourceType"_s) == "tile"_L1 && layer.address.isEmpty()
                && attributes.value(u"format"_s).startsWith("image/"_L1))
                layer.address = attributes.value(u"template"_s).toString();
            xml.skipCurrentElement();
        } else {
            xml.skipCurrentElement();
        }
    }
    if (static_cast<qsizetype>(offer.layers.size()) < kMostLayers)
        offer.layers.push_back(std::move(layer));
}

/// Down to the first address of GetTile by GET.
void readOperation(QXmlStreamReader &xml, Offer &offer)
{
    const bool isTile = xml.attributes().value(u"name"_s) == "GetTile"_L1;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            if (isTile && xml.name() == "Get"_L1 && offer.tileAddress.isEmpty())
                offer.tileAddress =
                    xml.attributes().value(u"http://www.w3.org/1999/xlink"_s, u"href"_s).toString();
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
}

Result<Offer> readOffer(const QByteArray &bytes)
{
    Offer offer;
    QXmlStreamReader xml(bytes);
    if (xml.readNextStartElement() && xml.name() == "Capabilities"_L1) {
        offer.isWmts = true;
        while (xml.readNextStartElement()) {
            if (xml.name() == "OperationsMetadata"_L1) {
                while (xml.readNextStartElement())
                    readOperation(xml, offer);
            } else if (xml.name() == "Contents"_L1) {
                while (xml.readNextStartElement()) {
                    if (xml.name() == "Layer"_L1)
                        readLayer(xml, offer);
                    else if (xml.name() == "TileMatrixSet"_L1)
                        readSet(xml, offer);
                    else
                        xml.skipCurrentElement();
                }
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    if (xml.hasError() || !offer.isWmts)
        return fail(ErrorCode::Invalid,
                    Words::tr("This address does not answer as a map service (WMTS) does."),
                    xml.errorString());
    return offer;
}

/// What the service was asked with besides the question itself: a key, mostly.
QString besides(const QUrl &service)
{
    QString kept;
    for (const auto &[name, value] : QUrlQuery(service).queryItems(QUrl::FullyEncoded)) {
        const QString lower = name.toLower();
        if (lower != "service"_L1 && lower != "request"_L1 && lower != "version"_L1)
            kept += u'&' + name + u'=' + value;
    }
    return kept;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString
patternOf(const Offer &offer, const OfferedLayer &layer, const MatrixSet &set, const QUrl &service)
{
    const QString zoom = encoded(set.zoomStart) + u"{z}"_s;
    if (!layer.address.isEmpty()) {
        QString pattern = layer.address;
        pattern.replace("{TileMatrixSet}"_L1, encoded(set.id))
            .replace("{TileMatrix}"_L1, zoom)
            .replace("{TileRow}"_L1, "{y}"_L1)
            .replace("{TileCol}"_L1, "{x}"_L1)
            .replace("{style}"_L1, encoded(layer.style), Qt::CaseInsensitive);
        const QString more = besides(service);
        if (!more.isEmpty() && !pattern.contains(u'?'))
            pattern += u'?' + more.sliced(1);
        return pattern;
    }
    const QString to = offer.tileAddress.isEmpty()
                           ? service.toString(QUrl::RemoveQuery | QUrl::RemoveFragment)
                           : offer.tileAddress.section(u'?', 0, 0);
    const bool hasPng = layer.formats.contains(u"image/png"_s);
    const QString format = hasPng || layer.formats.isEmpty()
                               ? u"image/png"_s
                               : layer.formats.front(); // "tiles" at 天地图
    return to + u"?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER="_s + encoded(layer.id)
           + u"&STYLE="_s + encoded(layer.style) + u"&FORMAT="_s + encoded(format)
           + u"&TILEMATRIXSET="_s + encoded(set.id) + u"&TILEMATRIX="_s + zoom
           + u"&TILEROW={y}&TILECOL={x}"_s + besides(service);
}

} // namespace

Result<std::vector<WmtsLayer>> wmtsLayersFrom(const QByteArray &xml, const QUrl &service)
{
    const auto offer = readOffer(xml);
    if (!offer)
        return passOn(offer);
    std::vector<WmtsLayer> layers;
    for (const OfferedLayer &layer : offer->layers) {
        const auto set = std::ranges::find_if(offer->sets, [&layer](const MatrixSet &each) {
            return layer.sets.contains(each.id) && isWebGrid(each.system) && each.fits
                   && !each.zoomStart.isNull();
        });
        if (set != offer->sets.end())
            layers.push_back({layer.title.isEmpty() ? layer.id : layer.title,
                              patternOf(*offer, layer, *set, service)});
    }
    if (!layers.empty())
        return layers;
    QStringList systems;
    for (const MatrixSet &set : offer->sets) {
        if (!systems.contains(set.system))
            systems << set.system;
    }
    return fail(ErrorCode::Invalid,
                Words::tr("The service has no layer in the grid of web maps (EPSG:3857 or 900913), "
                          "which the map needs. It has: %1.")
                    .arg(systems.isEmpty() ? Words::tr("none") : systems.join(u", "_s)));
}

Result<std::vector<WmtsLayer>> fetchWmtsLayers(const QString &address,
                                               const std::vector<NamedHost> &hosts)
{
    QUrl service(address.trimmed(), QUrl::StrictMode);
    if (!service.isValid() || service.host().isEmpty() || !service.userInfo().isEmpty())
        return fail(ErrorCode::Invalid,
                    Words::tr("This is no address of a map service: http://host:port/..."));
    const NamedHost *host = namedHost(service, hosts);
    if (host == nullptr)
        return fail(ErrorCode::Forbidden,
                    Words::tr("The machine %1 is not among those that the administrator named for "
                              "base maps. Nothing was asked of it.")
                        .arg(service.authority()));
    QUrl question = service;
    question.setQuery(u"SERVICE=WMTS&REQUEST=GetCapabilities&VERSION=1.0.0"_s + besides(service));
    const HostAnswer answer = askHost(question, *host, kLimits);
    if (answer.isTooLarge)
        return fail(ErrorCode::Invalid,
                    Words::tr("What the map service says of itself is too large; it was not "
                              "taken."));
    if (answer.isOtherCertificate)
        return fail(
            ErrorCode::Forbidden,
            Words::tr("The map service does not show the certificate by which it is known."),
            answer.trouble);
    if (answer.isFailed || answer.status != 200)
        return fail(ErrorCode::Io,
                    Words::tr("The map service %1 does not answer.").arg(service.host()),
                    answer.trouble);
    return wmtsLayersFrom(answer.body, service);
}

} // namespace zs
