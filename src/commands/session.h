// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

namespace zs {

/// Who acts, and from which machine (会话).
struct Session {
    PersonId person;
    QString personName;
    QString login;
    DeviceId device;
};

} // namespace zs
