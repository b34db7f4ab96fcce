// SPDX-License-Identifier: GPL-3.0-or-later
// Names the machines that something may be asked of, one a line, with their certificates.
#pragma once

#include "base/result.h"

#include <functional>

class QWidget;

namespace zs {

struct HostsQuestion {
    QString stem; ///< of the names of its parts: "tileHosts" -> "tileHostsDialog", "tileHostsText"
    QString title;
    QString help;
    QString text; ///< as it is now
    std::function<Result<>(const QString &text)> keep;
};
/// Whether it was kept; a refusal is shown in the dialog, which stays.
bool askHosts(const HostsQuestion &question, QWidget *parent);

} // namespace zs
