// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/import_preview.h"

#include "calendar/calendar_set.h"
#include "schedule/date_differences.h"
#include "schedule/schedule.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
