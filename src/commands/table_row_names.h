// SPDX-License-Identifier: GPL-3.0-or-later
// By which numbers and codes the rows of a table file are named in each other's cells.
#pragma once

#include "exchange/predecessor_text.h"

#include <QHash>

namespace zs {

class TableRowNames {
public:
    static constexpr int kMostNumber = 100'000'000; ///< of a row in its number column

    /// The first row of a number or a code keeps it. False when the number is taken.
    bool addNumber(int number, int row);
    void addCode(const QString &code, int row);

    struct Link {
        int row = 0; ///< as it was added
        PredecessorSpec spec;
    };
    /// A cell of predecessors or successors. Invalid names the part that cannot be read, or the
    /// number that no row has.
    [[nodiscard]] Result<std::vector<Link>> read(QStringView text,
                                                 const DurationUnits &lengths) const;

private:
    QHash<int, int> m_byNumber;
    QHash<QString, int> m_byCode;
};

} // namespace zs
