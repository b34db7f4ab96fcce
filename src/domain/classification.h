// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zs {

/// Secrecy label (密级): 公开, 内部, 秘密, 机密, 绝密. Rises with the number.
enum class Classification { Open, Internal, Secret, Confidential, TopSecret };

} // namespace zs
