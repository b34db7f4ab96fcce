// SPDX-License-Identifier: GPL-3.0-or-later
// How something wide and tall is put on paper: a plain value, chosen in the page set-up dialog,
// kept per person and project.
#pragma once

#include <QDate>
#include <QMarginsF>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace zs {

enum class PaperKind { A4, A3, A2, A1, A0, Custom };
enum class RowChoice { All, Shown, Selected };
enum class SpanChoice { Whole, Shown, FromTo };
/// Where legend, title block and signatures stand: below the last pages, below each, or nowhere.
enum class BlockPlace { LastPages, EveryPage, Nowhere };

struct PageSetup {
    // --- paper ---
    PaperKind paper = PaperKind::A3;
    QSizeF custom{420, 297}; ///< mm, upright or across as written; used by PaperKind::Custom alone
    bool landscape = true;
    QMarginsF margins{12, 12, 12, 12}; ///< mm
    // --- size ---
    int percent = 100; ///< of letters and lines, 10 to 400; 100 = letters of 9 pt
    int pagesWide = 1; ///< 0 = as many as it takes
    int pagesTall = 0;
    // --- what ---
    RowChoice rows = RowChoice::Shown;
    SpanChoice span = SpanChoice::Whole;
    QDate from; ///< of SpanChoice::FromTo; unset = the plan's own
    QDate to;
    QStringList columns; ///< ids in their order; empty = the source's usual ones
    bool grey = false;
    // --- on each page ---
    bool repeatColumns = true;
    bool repeatHeader = true;
    double overlap = 0; ///< mm that neighbouring pages share, 0 to 50
    bool cutMarks = false;
    bool tileNumbers =
        true;           ///< "2-3": row and column of pages, where there is more than one across
    QString headerText; ///< empty = the project's name
    QString footerText;
    // --- the block at the end ---
    BlockPlace block = BlockPlace::LastPages;
    bool legend = true;
    bool titleBlock = true;
    QString organisation; ///< 编制单位
    QString planVersion;
    QString documentDate;
    QStringList signatures; ///< titles of the boxes: 编制, 审核, 批准; at most eight
    QStringList signers;    ///< names printed in them, by place; may be shorter

    bool operator==(const PageSetup &) const = default;
};

inline constexpr int kLeastPercent = 10;
inline constexpr int kMostPercent = 400;
inline constexpr int kMostSignatures = 8;
inline constexpr double kMostOverlap = 50; ///< mm
inline constexpr double kLeastPaper = 50;  ///< mm
inline constexpr double kMostPaper = 5000; ///< mm

/// With the usual signature boxes, in the present language.
[[nodiscard]] PageSetup usualSetup();
/// The sheet in millimetres as it lies before us.
[[nodiscard]] QSizeF sheetSize(const PageSetup &setup);
/// "A3", "420 x 297 mm".
[[nodiscard]] QString paperName(const PageSetup &setup);
/// Every number within its range.
[[nodiscard]] PageSetup withinRanges(PageSetup setup);

/// JSON. `withTexts` = false leaves out what people typed: a classified project's words do not
/// belong in the settings of a machine, which nobody encrypts.
[[nodiscard]] QByteArray encoded(const PageSetup &setup, bool withTexts = true);
/// What is missing or out of range is as `otherwise` has it: settings may be of any age.
[[nodiscard]] PageSetup decodedSetup(const QByteArray &json, const PageSetup &otherwise);

} // namespace zs
