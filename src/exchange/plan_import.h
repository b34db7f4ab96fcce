// SPDX-License-Identifier: GPL-3.0-or-later
// One door for the files of other planning programs: told apart by what is in them, not by their
// names.
#pragma once

#include "exchange/mspdi.h"

namespace zs {

enum class PlanFormat { Mspdi, Xer };

/// By the first bytes of a file; what is no XER file is taken for MSPDI, whose reader says what is
/// wrong with it.
[[nodiscard]] PlanFormat planFormatOf(QByteArrayView head);

struct PlanImport {
    QString
        project; ///< of a file that holds several: code or id of the one to take; empty = the first
    ImportLimits limits;
    std::function<bool(std::int64_t done, std::int64_t total)> progress;
};

/// Reads a Microsoft Project XML (MSPDI) or Primavera P6 (XER) file. Errors as of readMspdi();
/// NotFound when the file has no such project. Which projects the file holds is in
/// ImportedPlan::choices.
[[nodiscard]] Result<ImportedPlan>
importFile(QIODevice &device, IdSource &ids, const PlanImport &options = {});

} // namespace zs
