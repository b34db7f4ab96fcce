// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wall_time.h"

namespace zs {

QString WallTime::toString() const
{
    if (!isValid())
        return {};
    return date().toString(Qt::ISODate) + u' ' + time().toString(u"HH:mm");
}

QString WallTime::toIso() const
{
    if (!isValid())
        return {};
    return date().toString(Qt::ISODate) + u'T' + time().toString(u"HH:mm:ss");
}

} // namespace zs
