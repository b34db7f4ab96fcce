// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a key-slot file: a head line of fixed size, then a JSON document with a check sum.
//
//     {"hash":"<64 hex>","mac":"<64 hex>","seq":17}   ...spaces to byte 254...\n    rewritten in
//     place at each commit
//     {"check":"<SM3 of this object without it>","format":1,"slots":[...],...}\n    replaced whole,
//     rarely
#pragma once

#include "crypto/key_slots.h"

namespace zs {

/// Bytes of the head line, newline included: one line of it lies in one disk sector.
inline constexpr qsizetype kHeadLineSize = 256;

struct HeadLine {
    KeySlotFile::Head head;
    QByteArray mac;
};

[[nodiscard]] QByteArray headLineText(const HeadLine &line);
/// Corrupt unless the bytes are exactly those headLineText() writes.
[[nodiscard]] Result<HeadLine> parseHeadLine(const QByteArray &text);

[[nodiscard]] QByteArray contentsText(const KeySlotContents &contents);
/// Corrupt when the check sum does not hold or a member is missing or out of range; Invalid when it
/// is sound and of a newer format. The check sum is made the same way in every format.
[[nodiscard]] Result<KeySlotContents> parseContents(const QByteArray &text);

} // namespace zs
