// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the Chinese text of a PDF that Qt wrote searchable and fit to be copied.
//
// Qt notes for each embedded glyph the lowest character that has it. Chinese fonts draw the radical
// ⼯ (U+2F2F) and the character 工 (U+5DE5) with one glyph, so a search for 工期 finds nothing. The
// notes (ToUnicode maps) are plain text of fixed width: they are corrected where they stand, and no
// offset in the file changes.
#pragma once

#include <QFile>
#include <QFont>
#include <QHash>

namespace zs {

/// Characters that are meant when the font's map names another one of the same glyph: radicals to
/// ideographs, a tab to a blank.
[[nodiscard]] QHash<char16_t, char16_t> meantCharacters(const QFont &font);
/// Corrects the maps in `bytes`; returns how many entries were changed.
int correctTextMaps(char *bytes, qsizetype size, const QHash<char16_t, char16_t> &meant);
/// The same in an open file. False when it cannot be mapped into memory.
[[nodiscard]] bool correctTextMaps(QFile &file, const QHash<char16_t, char16_t> &meant);

} // namespace zs
