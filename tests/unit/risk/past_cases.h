// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of past cases as CSV, made from a seed, with a cause that can be learnt.
#pragma once

#include <QByteArray>
#include <QDate>

#include <cmath>
#include <random>

namespace zs::test {

struct PastCases {
    int rows = 600;
    std::uint64_t seed = 7;
    double signal = 1.6; ///< how strongly the causes act
    QByteArray phase = "design";

    /// Columns: made, unit, late, phase, size, note; late follows phase, size and the note.
    [[nodiscard]] QByteArray csv() const
    {
        std::mt19937_64 random(seed);
        std::normal_distribution<double> normal;
        std::uniform_real_distribution<double> share;
        QByteArray text = "made,unit,late,phase,size,note,always\n";
        for (int i = 0; i < rows; ++i) {
            const bool early = share(random) < 0.5;
            const double size = normal(random);
            const bool boiler = share(random) < 0.3;
            const double cause = (early ? 0.8 : -0.8) + 0.7 * size + (boiler ? 0.9 : -0.4);
            const bool late = share(random) < 1.0 / (1.0 + std::exp(-signal * cause));
            const QDate made = QDate(2018, 1, 1).addDays(i * 1500 / rows);
            text += made.toString(Qt::ISODate).toLatin1() + ",U" + QByteArray::number(i % 90) + ','
                    + (late ? "1" : "0") + ',' + (early ? phase : QByteArray("works")) + ','
                    + (i % 17 == 0 ? QByteArray() : QByteArray::number(size, 'f', 4)) + ",part "
                    + QByteArray::number(i % 211) + (boiler ? " boiler renewal" : " other works")
                    + ",5\n";
        }
        return text;
    }
};

} // namespace zs::test
