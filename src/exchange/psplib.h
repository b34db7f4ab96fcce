// SPDX-License-Identifier: GPL-3.0-or-later
// Single-mode instances of the PSPLIB (.sm; Kolisch, Sprecher 1997): the yardstick of levelling.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <utility>
#include <vector>

class QIODevice;

namespace zs {

/// Jobs are counted from 0 in the file's order, the dummy source and sink included.
struct PsplibProject {
    std::vector<std::int32_t> duration;
    std::vector<std::pair<std::int32_t, std::int32_t>> links; ///< from finishes before to starts
    std::vector<std::int32_t> capacity;                       ///< of each renewable resource
    std::vector<std::int32_t> demand; ///< [job * capacity.size() + resource]
};

/// Invalid with the line for what is not such a file, is cut off, has several modes or resources
/// that are not renewable, or numbers out of bounds (10,000 jobs, 100 resources, 16 MiB).
[[nodiscard]] Result<PsplibProject> readPsplib(QIODevice &device);

} // namespace zs
