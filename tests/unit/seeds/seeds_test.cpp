// SPDX-License-Identifier: GPL-3.0-or-later
// The seeds of the fuzz targets of what comes in for map and field, each through its target once: a
// broken promise aborts.
#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <cstdint>

extern "C" {
int seedOfField(const std::uint8_t *data, std::size_t size);
int seedOfLayers(const std::uint8_t *data, std::size_t size);
int seedOfMapService(const std::uint8_t *data, std::size_t size);
int seedOfSensing(const std::uint8_t *data, std::size_t size);
int seedOfXlsForm(const std::uint8_t *data, std::size_t size);
}

namespace {

struct Target {
    const char *folder;
    int (*run)(const std::uint8_t *, std::size_t);
};

constexpr Target kTargets[]{{"field", seedOfField},
                            {"layers", seedOfLayers},
                            {"map_service", seedOfMapService},
                            {"sensing", seedOfSensing},
                            {"xls_form", seedOfXlsForm}};

} // namespace

TEST_CASE("every seed of what comes in for map and field keeps its target's promises", "[seeds]")
{
    for (const Target &target : kTargets) {
        const QDir folder(QStringLiteral(ZS_SEEDS "/%1").arg(QLatin1StringView(target.folder)));
        const QStringList names = folder.entryList(QDir::Files);
        INFO(target.folder);
        CHECK_FALSE(names.isEmpty());
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.constData());
            const auto size = static_cast<std::size_t>(bytes.size());
            CHECK(target.run(data, size) == 0);
            // cut off and with one byte changed, as transports do it
            CHECK(target.run(data, size / 2) == 0);
            QByteArray bent = bytes;
            bent[bent.size() / 2] = static_cast<char>(bent.at(bent.size() / 2) ^ 0x20);
            CHECK(target.run(reinterpret_cast<const std::uint8_t *>(bent.constData()), size) == 0);
        }
    }
}
