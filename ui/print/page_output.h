// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets to files and printers. Files appear whole or not at all; all of it may run outside the
// main thread.
#pragma once

#include "ui/print/page_plan.h"

#include <QPageLayout>

class QPagedPaintDevice;

namespace zs {

/// After each page; false = stop.
using PageProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

struct FileWish {
    bool onePicture = true; ///< .png and .svg: all in one; else a file a sheet: name-2-3.png
    int dotsPerInch = 150;  ///< of .png, 50 to 600
};

/// What was made, for the log and the person.
struct PrintedPages {
    int pages = 0;
    QString paper; ///< "A3", or the size of the one picture
    QStringList files;
};

/// The suffix chooses: .pdf, .png or .svg; Invalid for another and for pictures larger than any
/// program opens. Cancelled when `progress` said so: then there is no file.
[[nodiscard]] Result<PrintedPages> writePages(const QString &path,
                                              const PrintSource &source,
                                              const PageSetup &setup,
                                              const FileWish &wish = {},
                                              const PageProgress &progress = {});

/// Sets the device's paper and draws pages first..last (from 0; -1 = to the end).
[[nodiscard]] Result<PrintedPages> printPages(QPagedPaintDevice &device,
                                              const PagePlan &plan,
                                              const PageProgress &progress = {},
                                              int first = 0,
                                              int last = -1);

/// Paper of the plan without margins: they are part of the drawing.
[[nodiscard]] QPageLayout pageLayoutOf(const PagePlan &plan);

} // namespace zs
