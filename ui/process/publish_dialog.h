// SPDX-License-Identifier: GPL-3.0-or-later
// What is going to be published, in words, before it is.
#pragma once

#include <QStringList>

class QWidget;

namespace zs {

/// True when the person wants it. `differences`: from the version before; empty for a new process.
[[nodiscard]] bool askPublish(QWidget *parent,
                              const QString &name,
                              int version,
                              const QStringList &differences,
                              std::int64_t running);

} // namespace zs
