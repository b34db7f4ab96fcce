// SPDX-License-Identifier: GPL-3.0-or-later
// OGR's geometries as shapes of numbers, before they are places. Private to this module.
#pragma once

#include "geo/geo_shape.h"

#include <QStringDecoder>

#include <ogr_api.h>

namespace zs {

/// Numbers as they stand in the file: `longitude` is x, `latitude` is y. A geometry of several
/// kinds gives a shape of each; curves become lines.
[[nodiscard]] std::vector<GeoShape> rawShapes(OGRGeometryH geometry);

/// Texts whose encoding the file may not say.
class FeatureTexts {
public:
    /// Empty: UTF-8 where the bytes are, else GB18030, which GBK and GB2312 are part of.
    explicit FeatureTexts(const QString &encoding);
    [[nodiscard]] QString text(const char *bytes) const;
    [[nodiscard]] bool isKnown() const;

private:
    QByteArray m_encoding;
};

} // namespace zs
