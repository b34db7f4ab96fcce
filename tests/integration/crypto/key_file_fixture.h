// SPDX-License-Identifier: GPL-3.0-or-later
// A key file in a folder of its own, with a key derivation that costs next to nothing.
#pragma once

#include "crypto/key_slots.h"
#include "support/stringify.h"

#include <QFile>
#include <QTemporaryDir>

namespace zs {

inline const Argon2Cost kCheapCost{8, 1, 1};

[[nodiscard]] inline Secret words(const char *text)
{
    return Secret(QByteArrayView(text));
}

struct KeyFolder {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("workspace.keys"));
    ManualClock clock{1'750'000'000'000};

    /// A file with the slot of "li" and the passphrase "right".
    [[nodiscard]] KeySlotFile made() const
    {
        auto file =
            KeySlotFile::create(path, QStringLiteral("li"), words("right"), clock, kCheapCost);
        REQUIRE_OK(file);
        return *std::move(file);
    }

    [[nodiscard]] KeySlotFile opened() const
    {
        auto file = KeySlotFile::open(path);
        REQUIRE_OK(file);
        return *std::move(file);
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    }
};

} // namespace zs
