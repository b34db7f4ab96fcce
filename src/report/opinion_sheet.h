// SPDX-License-Identifier: GPL-3.0-or-later
// The opinion sheet of an approval (审批意见单) as PDF, laid out after GB/T 9704-2012: A4, text
// area 156 mm x 225 mm, top margin 37 mm, left margin 28 mm, red heading and red rule, body size
// 三号 (16 pt) where it is running text.
#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace zs {

struct SheetFact {
    QString label;
    QString value;
};

struct SheetOpinion {
    QString step;
    QString person;
    QString verdict; ///< the verb
    QString opinion; ///< word for word
    QString time;
    QString signature; ///< how its signature stands, in words
};

struct OpinionSheet {
    QString issuer; ///< who issues it, in the red heading
    QString title;
    QString number;
    QString mark;        ///< secrecy label, top left; empty = none
    QString watermark{}; ///< across each page; empty = none
    QString outcome;
    std::vector<SheetFact> facts;
    std::vector<SheetOpinion> opinions;
    QString body{}; ///< HTML in the place of facts, opinions and outcome: minutes
    QString footer; ///< digest, who printed it and when
};

/// Written whole or not at all. Needs a QGuiApplication for its fonts.
[[nodiscard]] Result<> writeOpinionSheet(const OpinionSheet &sheet, const QString &path);

} // namespace zs
