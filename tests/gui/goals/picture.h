// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what a test shows, kept when somebody wants to look at them.
#pragma once

#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace zs {

/// In the folder that ZS_PICTURES names; without it nowhere.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("ZS_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace zs
