// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/predecessor_text.h"
