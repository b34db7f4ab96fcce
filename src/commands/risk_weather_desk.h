// SPDX-License-Identifier: GPL-3.0-or-later
// Daily weather of the past as an agency imports it: date, rain, highest temperature, place.
#pragma once

#include "commands/risk_desk.h"
#include "commands/table_reading.h"
#include "risk/weather.h"

namespace zs {

/// What a table of daily weather says.
struct WeatherReading {
    struct Line {
        QString place; ///< empty = the only one, or the one where no other fits
        QDate day;
        WeatherDay weather;
    };
    std::vector<Line> lines;
    std::vector<TableProblem> problems;
    [[nodiscard]] bool mayRun() const { return problems.empty() && !lines.empty(); }
};

/// Heads in Chinese or English: date, rain (mm), highest temperature (°C), place. Days that are not
/// over yet, doubled days and values that cannot be are faults. On any thread.
[[nodiscard]] WeatherReading readWeather(const TableSheet &sheet, QDate today);

class RiskWeatherDesk final : public RiskDesk {
public:
    explicit RiskWeatherDesk(Workspace &workspace)
        : RiskDesk(workspace)
    {}

    [[nodiscard]] Result<WeatherBook> book() const;
    /// Act "import-weather": days that are known already are replaced. How many days are known
    /// then; Invalid when there are faults or too many days.
    [[nodiscard]] Result<qsizetype> import(const WeatherReading &reading, const QString &source);
};

/// The key of the setting that holds the weather.
[[nodiscard]] QString weatherSetting();

} // namespace zs
