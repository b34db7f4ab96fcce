// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of a panel share: its children by name, a picture of it on request.
#pragma once

#include "support/temp_workspace.h"

#include <QPixmap>
#include <QTest>

namespace zs::test {

template <class W>
[[nodiscard]] W &childOf(const QWidget &parent, const QString &name)
{
    W *found = parent.findChild<W *>(name);
    INFO("no child named " << name.toStdString());
    REQUIRE(found);
    return *found;
}

/// Kept where ZS_PICTURES says, for somebody to look at.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("ZS_PICTURES");
    if (!folder.isEmpty())
        CHECK(widget.grab().save(folder + u'/' + name));
}

} // namespace zs::test
