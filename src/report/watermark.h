// SPDX-License-Identifier: GPL-3.0-or-later
// The words across a page that say whose copy it is (水印).
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace zs {

/// Draws the text aslant all over `area`, again and again, in letters of that height. Outlines in a
/// light grey without transparency, which archival PDF forbids: what lies below stays readable, and
/// the words are no text that somebody could take out or search for.
void paintWatermark(QPainter &painter, const QRectF &area, const QString &text, double height);

} // namespace zs
